/** A matrix of one measure: a native table whose cells are the stronger tinted the larger their number. */

import type { Box, Colour, Paragraph, Shape, Stroke, TableCell, TableRow } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import { readableOn } from '../../template/contrast.ts';
import type { HeatmapDecision } from '../decision.ts';
import { firstOf, fittedPiece } from './fitted.ts';
import { heightOf, type Look, lineCount, lookOf, paragraphOf, sizesOf, textRun, widestOf } from './words.ts';

const MARGINS = { left: 6, right: 6, top: 3, bottom: 3 } as const;
const LEAST_HEIGHT = 96;
const HIGHEST_ROW = 76;
const MOST_NAMES_SHARE = 0.35;

/** LibreOffice sets some fonts up to 2% higher in cells than in text boxes. */
const CELL_LINE_FACTOR = 1.02;

const PALEST = 0.06;
const STRONGEST = 0.95;

const RULE: Stroke = { colour: { role: 'paper' }, width: 1.5 };

export function drawHeatmap(
  decision: HeatmapDecision,
  lowering: Lowering,
): readonly DrawnPiece[] | undefined {
  const sizes = sizesOf(lowering.template, 'table');
  const piece = fittedPiece(
    (box) => firstOf(sizes, (size) => arrange(decision, size, box, lowering)),
    lowering,
    LEAST_HEIGHT,
  );
  return piece && [piece];
}

function arrange(
  decision: HeatmapDecision,
  size: number,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { template, measurer } = lowering;
  const { categories, categoryName, series } = decision;
  const plain = lookOf(template, 'table', size);
  const strong = lookOf(template, 'table', size, { bold: true });
  const sides = MARGINS.left + MARGINS.right;
  const names = widestOf([...categories, categoryName], strong, measurer) + sides;
  const first = Math.min(names, box.width * MOST_NAMES_SHARE);
  const width = (box.width - first) / series.length;
  const texts = series.flatMap((one) => one.texts);
  const oneLine = texts.every((text) => text === '' || lineCount(text, plain, width - sides, measurer) === 1);
  const heads = [categoryName, ...series.map((one) => one.name)];
  const widths = [first, ...series.map(() => width)];
  const whole = [...heads, ...categories].every(
    (text, i) =>
      text === '' ||
      lineCount(text, strong, (i < heads.length ? (widths[i] ?? 0) : first) - sides, measurer) <= 3,
  );
  if (!oneLine || !whole) return undefined;
  const high = (paragraphs: readonly Paragraph[], inside: number) =>
    heightOf(paragraphs, inside - sides, measurer) * CELL_LINE_FACTOR + MARGINS.top + MARGINS.bottom;
  const headCells = heads.map((text, i) => headCell(text, strong, i === 0 ? 'left' : 'center'));
  const headHeight = Math.max(...headCells.map((cell, i) => high(cell.paragraphs, widths[i] ?? 0)));
  const least = Math.max(...categories.map((name) => high([paragraphOf([textRun(name, plain)])], first)));
  const room = (box.height - headHeight) / categories.length;
  if (room < least) return undefined;
  const height = Math.min(room, Math.max(least, HIGHEST_ROW));
  const fillOf = fills(series.flatMap((one) => one.values));
  const rows = categories.map(
    (name, c): TableRow => ({
      height,
      cells: [
        { ...headCell(name, plain, 'left'), anchor: 'middle' },
        ...series.map((one) => valueCell(one.texts[c] ?? '', fillOf(one.values[c] ?? null), plain, lowering)),
      ],
    }),
  );
  return [
    {
      type: 'table',
      name: 'Heat map',
      box: { ...box, height: headHeight + height * rows.length },
      alt: decision.alt,
      columns: widths,
      rows: [{ height: headHeight, cells: headCells }, ...rows],
      header: true,
    },
  ];
}

function headCell(text: string, look: Look, align: Paragraph['align']): TableCell {
  return { paragraphs: [paragraphOf([textRun(text, look)], align)], anchor: 'bottom', margins: MARGINS };
}

function valueCell(text: string, fill: Colour | undefined, look: Look, { template }: Lowering): TableCell {
  const colour = fill ? readableOn(fill, template) : look.colour;
  return {
    paragraphs: [paragraphOf([textRun(text, { ...look, colour })], 'center')],
    anchor: 'middle',
    margins: MARGINS,
    ...(fill && { fill }),
    bottom: RULE,
  };
}

/** One hue from pale to strong; where numbers have both signs, one hue for each, pale around zero. */
function fills(values: readonly (number | null)[]): (value: number | null) => Colour | undefined {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const signed = low < 0 && high > 0;
  const from = signed ? 0 : low;
  const range = (signed ? Math.max(high, -low) : high - low) || 1;
  return (value) => {
    if (value === null) return undefined;
    const share = Math.abs(value - from) / range;
    return {
      role: signed && value < 0 ? 'accent3' : 'accent',
      tint: PALEST + (STRONGEST - PALEST) * share,
    };
  };
}
