/** A table, understood: its rows in order, its columns typed, its labels found. What the visuals' rules look at. */
import type { TableContext } from '../decision.ts';
import { type Cell, readCell } from './cell.ts';
import { type Column, columnOf } from './columns.ts';
import { redundantMeasures } from './derived.ts';
import { type GridRow, gridOf, type TableCells } from './grid.ts';
import { harmonised } from './harmonise.ts';
import type { Asked } from './head.ts';
import { labelColumnsOf } from './labels.ts';
import type { Measure, Veto } from './measure.ts';
import { type ColumnReading, readingsOf } from './reading.ts';
import { followsFrom } from './sameness.ts';
import { withSpreads } from './spreads.ts';
import type { CellText } from './text.ts';

/** A column whose numbers can be drawn. */
export interface MeasureColumn extends Column {
  readonly measure: Measure;
}

/** Turned: the source's rows stand as columns here. Pivoted: its one row stands as a column, its heads as names. */
export type Orientation = 'upright' | 'turned' | 'pivoted';

/** A table, understood: what rules claim tables by. */
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

/** Reads a table. Who decides about it and who checks its numbers ask for the same, so that it is read once. */
export function readTable(
  table: TableCells,
  context: TableContext,
  orientation: Orientation = 'upright',
): TableData {
  const { heading, nearby, language, unit, good } = context;
  const key = JSON.stringify([orientation, heading, nearby, language, unit, good]);
  const known = readings.get(table) ?? new Map<string, Reading>();
  readings.set(table, known);
  const reading = known.get(key) ?? read(table, context);
  known.set(key, reading);
  return { context, orientation, ...reading };
}

type Reading = Omit<TableData, 'context' | 'orientation'>;

/** Of each table by what its reading depends on. */
const readings = new WeakMap<TableCells, Map<string, Reading>>();

function read(table: TableCells, context: TableContext): Reading {
  const { header, rows, summaries } = gridOf(table);
  const plain = header.map((_, column) => rows.map(({ texts }) => texts[column]?.plain ?? ''));
  const words = `${context.heading} ${context.nearby} ${header.map(({ plain: text }) => text).join(' ')}`;
  const ways = readingsOf(plain, words, context.language);
  const columns = withSpreads(
    harmonised(
      header.map(({ display }, column) => {
        const texts = rows.map((row) => row.texts[column] ?? NOTHING);
        return columnFrom(column, display, texts, ways[column] ?? DEFAULT, context);
      }),
    ),
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
      texts.map((text, column) => readCell(text, ways[column] ?? DEFAULT)),
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
  asked: Asked,
): Column {
  const way = { ...reading, colours: /\brag\b/i.test(title) };
  const cells = texts.map((text) => readCell(text, way));
  const dimension = commonDimension(cells);
  // `2m` beside `3m 20s` is minutes: once the column's dimension is known, its short units are.
  const settled =
    dimension === undefined ? cells : texts.map((text) => readCell(text, { ...way, dimension }));
  const column = columnOf(index, title, settled, texts, asked);
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
