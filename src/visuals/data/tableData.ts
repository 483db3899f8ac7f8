/** A table, understood: its rows in order, its columns typed, its labels found. What the visuals' rules look at. */
import type { Table } from '../../report/model.ts';
import type { LeftOut, TableContext } from '../decision.ts';
import { isWord } from '../lexicon/index.ts';
import { type Cell, readCell } from './cell.ts';
import { type Column, columnOf } from './columns.ts';
import { type GridRow, gridOf } from './grid.ts';
import type { Measure, Veto } from './measure.ts';
import { type ColumnReading, readingsOf } from './reading.ts';
import type { CellText } from './text.ts';

export interface MeasureColumn extends Column {
  readonly measure: Measure;
}

export interface TableData {
  readonly context: TableContext;
  readonly columns: readonly Column[];
  /** Body rows without totals and sections. */
  readonly rows: readonly GridRow[];
  /** Totals and averages, set apart. */
  readonly summaries: readonly GridRow[];
  /** Columns whose cells name the rows: mostly one. */
  readonly labelColumns: readonly Column[];
  readonly labelName: string;
  /** One a row. */
  readonly labels: readonly string[];
  /** Columns that could be drawn, in the source's order. */
  readonly measures: readonly MeasureColumn[];
  /** Cells of the summary rows, read as their columns are. */
  readonly summaryCells: readonly (readonly Cell[])[];
}

/** Reads a table. */
export function readTable(table: Table, context: TableContext): TableData {
  const { header, rows, summaries } = gridOf(table);
  const plain = header.map((_, column) => rows.map(({ texts }) => texts[column]?.plain ?? ''));
  const words = `${context.heading} ${context.nearby} ${header.map(({ plain: text }) => text).join(' ')}`;
  const readings = readingsOf(plain, words, context.language);
  const columns = header.map(({ display }, column) => {
    const texts = rows.map((row) => row.texts[column] ?? NOTHING);
    return columnFrom(column, display, texts, readings[column] ?? DEFAULT);
  });
  const labelColumns = labelColumnsOf(columns, rows.length);
  const labelled = new Set(labelColumns.map(({ index }) => index));
  const labels = rows.map(({ texts }) =>
    labelColumns
      .map(({ index }) => texts[index]?.display ?? '')
      .filter((text) => text !== '')
      .join(' · '),
  );
  const measures = columns.filter(
    (column): column is MeasureColumn => column.role === 'measure' && !labelled.has(column.index),
  );
  return {
    context,
    columns,
    rows,
    summaries,
    labelColumns,
    labelName: labelColumns.map(({ head }) => head.title).join(' · '),
    labels,
    measures,
    summaryCells: summaries.map(({ texts }) =>
      texts.map((text, column) => readCell(text, readings[column] ?? DEFAULT)),
    ),
  };
}

const NOTHING: CellText = { display: '', plain: '', strong: false, code: false, strike: false, link: false };
const DEFAULT: ColumnReading = { mark: '.', ambiguous: false, dayFirst: false };

function columnFrom(
  index: number,
  title: string,
  texts: readonly CellText[],
  reading: ColumnReading,
): Column {
  const cells = texts.map((text) => readCell(text, reading));
  const dimension = commonDimension(cells);
  // `2m` beside `3m 20s` is minutes: once the column's dimension is known, its short units are.
  const settled =
    dimension === undefined ? cells : texts.map((text) => readCell(text, { ...reading, dimension }));
  const column = columnOf(index, title, settled, texts);
  if (!reading.ambiguous || column.measure === undefined) return column;
  const { measure: _, ...rest } = column;
  return { ...rest, role: 'unreadable', veto: 'AMBIGUOUS_SEPARATOR' };
}

function commonDimension(cells: readonly Cell[]): 'duration' | 'bytes' | undefined {
  const dimensions = cells.map((cell) => (cell.kind === 'number' ? cell.quantity.unit.dimension : undefined));
  return (['duration', 'bytes'] as const).find(
    (dimension) => dimensions.filter((found) => found === dimension).length * 2 >= cells.length,
  );
}

/** The first column of names, of times, or of levels; two columns where only together they tell rows apart. */
function labelColumnsOf(columns: readonly Column[], rows: number): readonly Column[] {
  const named = columns.filter(({ role, head }) => role === 'text' && !isWord('notes', head.name));
  const candidates = [...named, ...columns.filter(({ role }) => role === 'time' || role === 'ordinal')];
  const first = candidates[0];
  if (first === undefined) return columns[0] !== undefined && isNaming(columns[0]) ? [columns[0]] : [];
  const lead = candidates.reduce(
    (best, column) => (column.index < best.index && distinct([column]) === rows ? column : best),
    first,
  );
  if (distinct([lead]) === rows) return [lead];
  const unique = candidates.find((column) => distinct([column]) === rows && column.index <= lead.index + 1);
  if (unique !== undefined) return [unique];
  const partner = candidates.find((column) => column !== lead && distinct([lead, column]) === rows);
  return partner === undefined ? [lead] : [lead, partner].sort((one, other) => one.index - other.index);
}

/** A first column of links, statements or item numbers may still name the rows. */
function isNaming({ role }: Column): boolean {
  return role === 'reference' || role === 'note' || role === 'identifier' || role === 'status';
}

function distinct(columns: readonly Column[]): number {
  const rows = columns[0]?.texts.length ?? 0;
  return new Set(
    Array.from({ length: rows }, (_, row) =>
      columns.map(({ texts }) => texts[row]?.plain ?? '').join('\u0000'),
    ),
  ).size;
}

/** Every column that is not among the drawn ones, with why not. */
export function leftOutOf(
  data: TableData,
  drawn: ReadonlySet<number>,
  veto: Veto = 'NOT_DRAWN',
): readonly LeftOut[] {
  const labels = new Set(data.labelColumns.map(({ index }) => index));
  return data.columns
    .filter(({ index }) => !drawn.has(index))
    .map(({ index, head, veto: own }) => ({
      column: head.title,
      index,
      code: labels.has(index) ? 'LABEL' : (own ?? veto),
    }));
}
