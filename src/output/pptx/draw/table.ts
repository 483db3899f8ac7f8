/** A table's cells as pptxgenjs takes them. */
import type { TableCell as Cell, Stroke, TableShape } from '../../../deck/model.ts';
import { inches } from '../units.ts';
import type { Border, TableCell, TableRow } from './library.ts';
import { type Pen, textProps } from './text.ts';

/** From this many inches on, the library reads a cell's margins as points. */
const MARGIN_LIMIT = 0.999;

export function tableRows({ rows }: TableShape, pen: Pen): TableRow[] {
  return rows.map((row) => row.cells.map((cell) => tableCell(cell, pen)));
}

function tableCell(cell: Cell, pen: Pen): TableCell {
  const { top, right, bottom, left } = cell.margins;
  const none: Border = { type: 'none' };
  return {
    text: textProps(cell.paragraphs, pen),
    options: {
      valign: cell.anchor,
      margin: [Math.min(inches(top), MARGIN_LIMIT), inches(right), inches(bottom), inches(left)],
      border: [border(cell.top, pen), none, border(cell.bottom, pen), none],
      ...(cell.fill && { fill: { color: pen.palette.token(cell.fill) } }),
      ...(cell.columnSpan !== undefined && { colspan: cell.columnSpan }),
      ...(cell.rowSpan !== undefined && { rowspan: cell.rowSpan }),
    },
  };
}

function border(stroke: Stroke | undefined, { palette }: Pen): Border {
  if (!stroke) return { type: 'none' };
  return { type: stroke.dash ? 'dash' : 'solid', color: palette.token(stroke.colour), pt: stroke.width };
}
