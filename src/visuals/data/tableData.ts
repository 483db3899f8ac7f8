/** A table, understood: its rows in order, its columns typed, its labels found. What the visuals' rules look at. */
import type { Table } from '../../report/model.ts';
import type { LeftOut, TableContext } from '../decision.ts';
import { isWord } from '../lexicon/index.ts';
import { type Cell, readCell } from './cell.ts';
import { type Column, columnOf, isMonotonic } from './columns.ts';
import { followsFrom, redundantMeasures } from './derived.ts';
import { type GridRow, gridOf } from './grid.ts';
import { harmonised } from './harmonise.ts';
import type { Measure, Veto } from './measure.ts';
import { type ColumnReading, readingsOf } from './reading.ts';
import type { CellText } from './text.ts';

export interface MeasureColumn extends Column {
  readonly measure: Measure;
}

/** Turned: the source's rows stand as columns here. Pivoted: its one row stands as a column, its heads as names. */
export type Orientation = 'upright' | 'turned' | 'pivoted';

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
  /** The measures that say something of their own, and may be drawn together as far as units allow. */
  readonly drawable: readonly MeasureColumn[];
  /** Why other measures are not. */
  readonly vetoes: ReadonlyMap<number, Veto>;
  /** Changes that are printed beside the measures they are of. */
  readonly changes: readonly MeasureColumn[];
  readonly orientation: Orientation;
  /** Some cell computes (`2 * (x + 1)`), so that its column's numbers are no plain results. */
  readonly cellsHaveFormulas: boolean;
  /** Cells of the summary rows, read as their columns are. */
  readonly summaryCells: readonly (readonly Cell[])[];
}

/** Reads a table. */
export function readTable(
  table: Table,
  context: TableContext,
  orientation: Orientation = 'upright',
): TableData {
  const { header, rows, summaries } = gridOf(table);
  const plain = header.map((_, column) => rows.map(({ texts }) => texts[column]?.plain ?? ''));
  const words = `${context.heading} ${context.nearby} ${header.map(({ plain: text }) => text).join(' ')}`;
  const readings = readingsOf(plain, words, context.language);
  const columns = harmonised(
    header.map(({ display }, column) => {
      const texts = rows.map((row) => row.texts[column] ?? NOTHING);
      return columnFrom(column, display, texts, readings[column] ?? DEFAULT);
    }),
  );
  const labelColumns = labelColumnsOf(columns, rows.length);
  const labelled = new Set(labelColumns.map(({ index }) => index));
  const labels = rows.map(({ texts }) =>
    labelColumns
      .map(({ index }) => texts[index]?.display ?? '')
      .filter((text) => text !== '')
      .join(' · '),
  );
  const measures = measuresOf(columns, labelled);
  const vetoes = new Map([
    ...redundantMeasures(
      measures,
      columns.map(({ head }) => head.name),
    ),
    ...computed(measures, labelColumns),
  ]);
  return {
    context,
    orientation,
    changes: columns.filter(isChange),
    drawable: measures.filter(({ index }) => !vetoes.has(index)),
    vetoes,
    cellsHaveFormulas: rows.some(({ texts }) =>
      texts.some(({ plain, code }) => !code && FORMULA.test(plain)),
    ),
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

/** Measures that are multiples of the number that names the row. */
function computed(
  measures: readonly MeasureColumn[],
  [label]: readonly Column[],
): readonly (readonly [number, Veto])[] {
  const base = label?.measure;
  if (base === undefined) return [];
  return measures
    .filter(({ measure }) => followsFrom(measure, base))
    .map(({ index }) => [index, 'DERIVED'] as const);
}

function isChange(column: Column): column is MeasureColumn {
  return column.role === 'change' && column.measure !== undefined;
}

/** Columns of role measure; a change is one where it is all that is told. */
function measuresOf(columns: readonly Column[], labelled: ReadonlySet<number>): readonly MeasureColumn[] {
  const withMeasure = columns.filter(
    (column): column is MeasureColumn => column.measure !== undefined && !labelled.has(column.index),
  );
  const measures = withMeasure.filter(({ role }) => role === 'measure');
  const changes = withMeasure.filter(({ role }) => role === 'change');
  return measures.length === 0 && changes.length === 1 ? changes : measures;
}

/** `$(0.0004 + 0.10)`, `x+1`, `O(n)`, `2 × n`. */
const FORMULA =
  /\(\s?[\d.]+\s?[+*×]\s?[\d.]+\s?\)|^[a-z]\s?[-+*×]\s?\d|\bO\([a-z]|^\d+\s?[*×]\s?[a-z]$|^\d+ ?[+*×] ?\d+$/;

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
  const firstMeasure = columns.findIndex(({ role, veto }) => role === 'measure' && veto === undefined);
  const before = candidates.filter(({ index }) => firstMeasure < 0 || index < firstMeasure);
  if (before.length === 0) {
    const unnamed = unnamedLabels(columns);
    return unnamed.length > 0 ? unnamed : candidates.slice(0, 1);
  }
  const first = before[0] as Column;
  const lead = before.reduce(
    (best, column) => (column.index < best.index && distinct([column]) === rows ? column : best),
    first,
  );
  if (distinct([lead]) === rows) return [lead];
  const unique = before.find((column) => distinct([column]) === rows && column.index <= lead.index + 1);
  if (unique !== undefined) return [unique];
  const partner = before.find((column) => column !== lead && distinct([lead, column]) === rows);
  if (partner !== undefined) return [lead, partner].sort((one, other) => one.index - other.index);
  const keys = columns.filter(
    ({ index, role }) => index < firstMeasure && role !== 'identifier' && role !== 'blank',
  );
  return keys.length <= MOST_KEYS && distinct(keys) === rows ? keys : [lead];
}

const MOST_KEYS = 3;

/** Without names, a first column of links, states or item numbers names the rows, or what was varied step by step. */
function unnamedLabels(columns: readonly Column[]): readonly Column[] {
  const [first] = columns;
  if (first === undefined) return [];
  const naming = columns.find(
    (column, index) => index < 2 && (column.role === 'note' || column.role === 'reference'),
  );
  if (first.veto === 'RANGES' && distinct([first]) === first.texts.length) return [first];
  if (isNaming(first)) return [first.role === 'identifier' ? (naming ?? first) : first];
  const varied = columns.find(({ texts }) => new Set(texts.map(({ plain }) => plain)).size > 1);
  const values = varied?.measure?.values ?? [];
  const known = values.filter((value) => value !== null);
  const isStepped =
    varied !== undefined && columns.length > 1 && known.length === values.length && isMonotonic(known);
  return isStepped && varied.role === 'measure' && varied.index < columns.length - 1 ? [varied] : [];
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
      code: labels.has(index) ? 'LABEL' : (own ?? data.vetoes.get(index) ?? veto),
    }));
}
