/** One measure by two dimensions, too many cells for bars: a table whose cells are tinted; and grids of levels. */

import { type Candidate, scoreOf } from './candidate.ts';
import { areCalendar } from './data/calendar.ts';
import type { Column } from './data/columns.ts';
import { levelsOf } from './data/levels.ts';
import { median, present } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import type { HeatmapDecision, Unit } from './decision.ts';
import { marksOf, seriesOf } from './marks.ts';
import { isMetricName } from './panels.ts';
import { rowsAreMetrics } from './rows.ts';
import { descriptionsIn } from './sentences/index.ts';

const LEAST_SIDE = 4;
const LEAST_SQUARE = 3;
/** What it is worth that rows and columns are the same things, or hours and days: no bars show both sides at once. */
const SQUARE = 20;
const MOST_ROWS = 16;
const MOST_COLUMNS = 12;
/** Beyond this ratio of medians two columns are hardly the same measure. */
const MOST_UNLIKE = 10;

/** Ranks of a scale, shown by its words. */
const LEVEL: Unit = { name: 'level', format: '0' };

/** Proposes a heat map. */
export function proposeHeatmap(data: TableData): Candidate | undefined {
  return gridOfLevels(data) ?? matrix(data);
}

function matrix(data: TableData): Candidate | undefined {
  const columns = [...data.drawable, ...data.columns.filter(isSparse)].sort(
    (one, other) => one.index - other.index,
  );
  const isSquare = isFromTo(data, columns) || isCalendar(data, columns);
  const least = isSquare ? LEAST_SQUARE : LEAST_SIDE;
  if (columns.length < least || columns.length > MOST_COLUMNS || rowsAreMetrics(data)) return undefined;
  if (data.rows.length < least || data.rows.length > MOST_ROWS || data.labelColumns.length === 0)
    return undefined;
  if (!isSquare && !areOneMeasure(columns, data.context.chart === 'heatmap')) return undefined;
  const order = data.rows.map((_, row) => row);
  const names = columns.map(({ head }) => head.name);
  return {
    score:
      scoreOf({ coverage: 1, encoding: 0.3, cue: 0.4, space: 1, simplicity: 0.8 }) + (isSquare ? SQUARE : 0),
    decision: {
      ...base(data, columns, order),
      why: `${data.rows.length} rows and ${columns.length} columns hold one measure, too many values for bars.`,
      alt: descriptionsIn(data.context.language).heatmap(data.rows.length, data.labelName, names.join(', ')),
    },
  };
}

/** Gaps hide nothing where every cell stands by itself. */
function isSparse(column: Column): column is MeasureColumn {
  return column.veto === 'SPARSE' && column.measure !== undefined;
}

function base(
  data: TableData,
  columns: readonly MeasureColumn[],
  order: readonly number[],
): Omit<HeatmapDecision, 'why' | 'alt'> {
  return {
    visual: 'heatmap',
    categoryName: data.labelName,
    categories: data.labels,
    series: columns.map((column) => seriesOf(data, column, order)),
    ...marksOf(data, columns),
  };
}

/** Whether rows and columns name the same things, as in `True A` by `Predicted A`, `From Oslo` by `To Oslo`. */
function isFromTo({ labels }: TableData, columns: readonly MeasureColumn[]): boolean {
  const lastWord = (text: string): string => text.trim().toLowerCase().replace(/^.*\s/, '');
  const across = columns.map(({ head }) => lastWord(head.title));
  const down = new Set(labels.map(lastWord));
  const units = new Set(columns.map(({ measure }) => `${measure.dimension} ${measure.unit.name}`));
  return units.size === 1 && down.size === across.length && across.every((name) => down.has(name));
}

/** Whether one side names the hours of a day and the other the days of a week. */
function isCalendar({ labels, context }: TableData, columns: readonly MeasureColumn[]): boolean {
  const units = new Set(columns.map(({ measure }) => `${measure.dimension} ${measure.unit.name}`));
  const sides = [labels, columns.map(({ head }) => head.title)];
  return units.size === 1 && sides.every((side) => areCalendar(side, context.language));
}

/**
 * One unit and one order of size; bare numbers only as scores, under heads that name no metrics of their own, unless their
 * author says that they are one.
 */
function areOneMeasure(columns: readonly MeasureColumn[], isSaid: boolean): boolean {
  const [first] = columns;
  const cells = columns.flatMap(({ measure }) => measure.values);
  const medians = columns.map(({ measure }) => median(measure.values)).filter((value) => value > 0);
  const alike = columns.every(
    ({ head, measure }) =>
      measure.unit.name === first?.measure.unit.name &&
      measure.dimension === first.measure.dimension &&
      (isSaid || measure.unit.name !== '' || (!measure.integers && !isMetricName(head.name))),
  );
  if (!alike || present(cells).length * 2 < cells.length) return false;
  return Math.max(...medians) / Math.min(...medians) <= MOST_UNLIKE;
}

/** Levels by levels: likelihood down, impact across, severity in the cells. */
function gridOfLevels(data: TableData): Candidate | undefined {
  const [label, ...columns] = data.columns;
  if (
    label === undefined ||
    columns.length < 2 ||
    columns.length > 6 ||
    data.rows.length < 2 ||
    data.rows.length > 7
  )
    return undefined;
  const sides = [data.rows.map(({ texts }) => texts[0]?.plain ?? ''), columns.map(({ head }) => head.title)];
  if (!sides.every((side) => levelsOf(side.map(lastWords)) !== undefined)) return undefined;
  const levels = levelsOf(columns.flatMap(({ texts }) => texts.map(({ plain }) => plain)));
  if (levels === undefined) return undefined;
  const rows = data.rows.length;
  return {
    ofWords: true,
    score: 85,
    decision: {
      visual: 'heatmap',
      categoryName: label.head.title,
      categories: data.rows.map(({ texts }) => texts[0]?.display ?? ''),
      series: columns.map(({ head, index, texts }, at) => ({
        name: head.title,
        column: data.orientation !== 'upright' ? -1 : index,
        values: levels.ranks.slice(at * rows, (at + 1) * rows),
        texts: texts.map(({ display }) => display),
        unit: LEVEL,
      })),
      ...marksOf(data, columns),
      why: 'Rows, columns and cells are levels of scales, so the cells are tinted from least to worst.',
      alt: descriptionsIn(data.context.language).levels(
        label.head.title,
        columns.map(({ head }) => head.title).join(', '),
      ),
    },
  };
}

/** The level in `Likelihood: High`. */
function lastWords(text: string): string {
  return text.replace(/^.*[:–—-]\s*/, '');
}
