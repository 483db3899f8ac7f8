/**
 * A native table: header ruled, numbers to the right, rows as high as they will be drawn, continued over slides
 * with its header repeated.
 */
import type { Box, Inline, Source, Stroke, TableCell, TableRow, TableShape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering, Piece } from '../../flow/piece.ts';
import type { Table } from '../../report/model.ts';
import { styleOf } from '../../template/index.ts';
import type { Measurer } from '../../text/measurer.ts';
import type { Decision } from '../../visuals/decision.ts';
import { words } from '../../wording.ts';
import { sizeAt } from '../kind.ts';
import { remark } from '../remark.ts';
import { CELL_MARGIN, cellTextHeight, columnWidths, rowTextHeight, textWidth } from './columns.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import { sliceRows, spansRows, withRoom } from './spans.ts';
import { splitWide } from './wide.ts';

/** LibreOffice sets some fonts up to 2% higher in cells than in text boxes. */
const CELL_LINE_FACTOR = 1.02;

/** A table is set smaller, down to this, where no word of it is broken then. */
const LEAST_UNBROKEN = 14;

/** Rows may grow by this factor where a table would look lost on its slide. */
const AIRIEST = 1.5;

const HEADER_RULE: Stroke = { colour: { role: 'ink' }, width: 1.5 };
const ROW_RULE: Stroke = { colour: { role: 'muted', tint: 0.3 }, width: 0.75 };

/** A table with its measures: taken once, since a long table is cut many times before its pages balance. */
interface Fitted extends Grid {
  readonly widths: readonly number[];
  /** 0 where it has no header. */
  readonly headerHeight: number;
  /** One a row. */
  readonly heights: readonly number[];
  readonly alt: string;
  readonly source: Source;
}

/** The table in one piece, or in several side by side parts where it has more columns than a slide is wide. */
export function lowerTable(table: Table, decision: Decision, lowering: Lowering): readonly Piece[] {
  const { sizes } = styleOf(lowering.template, 'table');
  const candidates = sizes.slice(Math.min(lowering.step, sizes.length - 1)).map((size) => {
    const grid = gridOf(table, decision, size, lowering);
    return { size, grid, columns: columnWidths(grid, lowering.width, lowering.measurer) };
  });
  const chosen =
    candidates.find(({ size, columns }) => columns.whole && size >= LEAST_UNBROKEN) ??
    candidates.find(({ columns }) => columns.comfortable);
  const parts = chosen
    ? [{ ...chosen.grid, widths: chosen.columns.widths }]
    : splitWide(gridOf(table, decision, sizeAt(sizes, sizes.length), lowering), lowering);
  const pieces = parts.map((part) => {
    const { measurer } = lowering;
    const measures = {
      headerHeight: saysNothing(part.header) ? 0 : rowHeight(part.header, part.widths, measurer),
      heights: rowHeights(part.rows, part.widths, measurer),
    };
    return tablePiece({ ...part, ...measures, alt: decision.alt, source: table.source }, lowering.measurer);
  });
  if (table.folded === undefined) return pieces;
  const text = words(lowering.language).more(table.folded);
  const style = styleOf(lowering.template, 'caption');
  return [...pieces, remark({ text }, table, { ...lowering, style })];
}

/** Markdown wants a header of every table, and authors who have none leave it empty: a rule above nothing. */
function saysNothing(header: readonly Cell[]): boolean {
  return header.every(({ paragraph, rows = 1 }) => rows === 1 && paragraph.runs.every(isBlank));
}

function isBlank(run: Inline): boolean {
  return run.type === 'break' || run.text.trim() === '';
}

function tablePiece(table: Fitted, measurer: Measurer): DrawnPiece {
  const height = table.heights.reduce((sum, each) => sum + each, table.headerHeight);
  return {
    type: 'drawn',
    height,
    stretch: height * AIRIEST,
    gap: 16,
    keep: false,
    notes: [],
    draw: (box) => [tableShape(table, height, box)],
    split(available) {
      const parts = splitRows(table, available - table.headerHeight, measurer);
      return parts && [tablePiece(parts[0], measurer), tablePiece(parts[1], measurer)];
    },
  };
}

function rowHeights(rows: Grid['rows'], widths: readonly number[], measurer: Measurer): readonly number[] {
  const natural = rows.map((row) => rowHeight(row, widths, measurer));
  return withRoom(rows, natural, (cell, column) =>
    cellHeight(cellTextHeight(cell, column, widths, measurer)),
  );
}

function rowHeight(row: readonly Cell[], widths: readonly number[], measurer: Measurer): number {
  return cellHeight(rowTextHeight(row, widths, measurer));
}

function cellHeight(textHeight: number): number {
  return textHeight * CELL_LINE_FACTOR + CELL_MARGIN.top + CELL_MARGIN.bottom;
}

function tableShape(table: Fitted, natural: number, box: Box): TableShape {
  const headed = table.headerHeight > 0;
  const heights = headed ? [table.headerHeight, ...table.heights] : table.heights;
  const air = Math.max(0, box.height - natural) / heights.length;
  const rows = (headed ? [table.header, ...table.rows] : table.rows).map(
    (row, r): TableRow => ({
      height: (heights[r] ?? 0) + air,
      cells: row.filter(({ covered }) => !covered).map((cell) => tableCell(cell, headed && r === 0)),
    }),
  );
  return {
    type: 'table',
    name: 'Table',
    box: { ...box, height: natural + air * heights.length },
    alt: table.alt,
    columns: table.widths,
    rows,
    // Without names for its columns, the first row is the nearest to a header that screen readers can be given.
    header: true,
    source: table.source,
  };
}

function tableCell({ paragraph, columns = 1, rows = 1 }: Cell, header: boolean): TableCell {
  return {
    paragraphs: [paragraph],
    anchor: header ? 'bottom' : 'middle',
    margins: CELL_MARGIN,
    bottom: header ? HEADER_RULE : ROW_RULE,
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
  };
}

/** The rows that fit into `available`, and the rest; a row higher than that is itself cut between lines. */
function splitRows(
  table: Fitted,
  available: number,
  measurer: Measurer,
): readonly [Fitted, Fitted] | undefined {
  let used = 0;
  const over = table.heights.findIndex((height) => {
    used += height;
    return used > available;
  });
  if (over > 0) {
    const at = beforeHeads(table.rows, over);
    return [slice(table, 0, at, measurer), slice(table, at, table.rows.length, measurer)];
  }
  const [first] = sliceRows(table.rows, 0, 1);
  const cut = over === 0 && first ? cutRow(first, table.widths, available, measurer) : undefined;
  if (!cut) return undefined;
  const [head, tail] = cut.map((row) => ({ rows: [row], heights: [rowHeight(row, table.widths, measurer)] }));
  const rest = slice(table, 1, table.rows.length, measurer);
  return [
    { ...table, ...head },
    {
      ...rest,
      rows: [...(tail?.rows ?? []), ...rest.rows],
      heights: [...(tail?.heights ?? []), ...rest.heights],
    },
  ];
}

/** At most so many rows of heads stand above one another. */
const MOST_HEADS = 2;

/** The place of the cut, before rows that head those after it: at the foot of a slide they would head nothing. */
function beforeHeads(rows: Grid['rows'], over: number): number {
  const least = Math.max(1, over - MOST_HEADS);
  const last = rows.findLastIndex((row, i) => i < over && !isHead(row));
  return last + 1 < least ? over : last + 1;
}

/** Only its first cell says something. */
function isHead(row: readonly Cell[]): boolean {
  const [first, ...others] = row;
  if (first?.columns === row.length) return true;
  const isEmpty = ({ paragraph, covered }: Cell) => !covered && paragraph.runs.every(isBlank);
  return first !== undefined && !isEmpty(first) && others.length > 0 && others.every(isEmpty);
}

function slice(table: Fitted, from: number, to: number, measurer: Measurer): Fitted {
  const rows = sliceRows(table.rows, from, to);
  const cut = spansRows(table.rows);
  const heights = cut ? rowHeights(rows, table.widths, measurer) : table.heights.slice(from, to);
  return { ...table, rows, heights };
}

function cutRow(
  row: readonly Cell[],
  widths: readonly number[],
  available: number,
  measurer: Measurer,
): readonly [readonly Cell[], readonly Cell[]] | undefined {
  const room = (available - CELL_MARGIN.top - CELL_MARGIN.bottom) / CELL_LINE_FACTOR;
  const parts = row.map((cell, c) => cutCell(cell, spannedWidth(cell, c, widths), room, measurer));
  const heads = parts.map((part) => part[0]);
  const tails = parts.map((part) => part[1]);
  const saysSomething = (cells: readonly Cell[]) =>
    !cells.every(({ paragraph }) => paragraph.runs.every(isBlank));
  return saysSomething(heads) && saysSomething(tails) ? [heads, tails] : undefined;
}

function spannedWidth({ columns = 1 }: Cell, column: number, widths: readonly number[]): number {
  return textWidth(widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0));
}

function cutCell(
  cell: Cell,
  width: number,
  room: number,
  measurer: Measurer,
): readonly [head: Cell, tail: Cell] {
  const { paragraph } = cell;
  const lines = measurer.lines(paragraph, width);
  let used = 0;
  const over = lines.findIndex((line) => {
    used += line.height;
    return used > room;
  });
  const empty = { ...cell, paragraph: { ...paragraph, runs: [] } };
  if (over < 0) return [cell, empty];
  if (over === 0) return [empty, cell];
  const [head, tail] = measurer.cut(paragraph, width, over);
  return [
    { ...cell, paragraph: head },
    { ...cell, paragraph: tail },
  ];
}
