/** Comparing things by one measure, or by a few like ones: bars, sorted by value unless the rows have an order. */
import { choose, MOST_SERIES } from './barChoice.ts';
import { type Candidate, scoreOf } from './candidate.ts';
import { indexOfLargest, present, span, sum } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import { readTime } from './data/time.ts';
import type { ChartDecision } from './decision.ts';
import { rankHeadline } from './headline/rank.ts';
import { extremeOf } from './headline/shown.ts';
import { FEW_POINTS, isContinuous } from './line.ts';
import { marksOf, seriesOf } from './marks.ts';
import { drawingOrder, isSortedBy } from './order.ts';
import { isUnknown } from './panels.ts';
import { omittedColumns } from './reference.ts';
import { boldRow, hasNames, isLog, isStatistics, rowsAreMetrics } from './rows.ts';
import { descriptionsIn } from './sentences/index.ts';

const MOST_ROWS = 25;
/** Of a longer ranking so many are drawn, and no ranking is too long for that. */
const TOP_ROWS = 15;
const LONGEST_RANKING = 500;
const MOST_CLUSTERS = 12;
const MOST_BARS = 24;
const WIDEST_SPAN = 1e4;
const LONGEST_COLUMN_LABEL = 12;
const MOST_COLUMNS = 6;
const LONGEST_LABEL = 70;
/** What it costs to draw a part of a table of which another part could not be read. */
const HALF_READ = 10;

/** Proposes bars of the one axis there is, or of the axis that the rows are sorted by. */
export function proposeBar(data: TableData): Candidate | undefined {
  if (!hasNames(data) || isAnonymous(data) || isLog(data) || rowsAreMetrics(data) || isStatistics(data))
    return undefined;
  const choice = choose(data);
  if (choice === undefined || !isReadable(data, choice.axis)) return undefined;
  const { axis, isWhole, isOnly, cue } = choice;
  // Of rows that were turned into columns, one that stands under some heads only is not what the table tells.
  const isPart = axis.some(({ measure }) => measure.values.includes(null));
  if (data.orientation === 'turned' && isPart) return undefined;
  const leading = axis.at(-1) as MeasureColumn;
  const { order, sorted, omitted } = barOrder(data, leading.measure.values);
  const categories = order.map((row) => data.labels[row] ?? '');
  const series = axis.map((column) => seriesOf(data, column, order));
  const bold = boldRow(data);
  const headline = axis.length === 1 && isOnly ? rankHeadline(data, leading) : undefined;
  const top = indexOfLargest(series.at(-1)?.values ?? []);
  const highlight = bold === undefined ? (headline === undefined ? -1 : top) : order.indexOf(bold);
  const names = axis.map(({ head }) => head.name);
  const say = descriptionsIn(data.context.language);
  return {
    score: scoreOf({
      coverage: isWhole ? 1 : axis.length / Math.max(1, data.drawable.length),
      encoding: isContinuous(data) && data.rows.length > (axis.length > 1 ? FEW_POINTS : 3) ? 0.6 : 0.9,
      cue,
      space: categories.length * axis.length <= 15 ? 1 : 0.6,
      simplicity: axis.length === 1 ? 1 : 0.7,
      penalty:
        5 * omittedColumns(data) +
        5 * (isWhole ? 0 : data.drawable.length - axis.length) +
        (isWhole || data.columns.every(({ role }) => role !== 'unreadable') ? 0 : HALF_READ),
    }),
    decision: {
      visual: 'bar',
      categoryName: data.labelName,
      categories,
      series,
      unit: leading.measure.unit,
      direction: directionOf(categories, sorted),
      sorted,
      ...(omitted > 0 ? { omitted } : {}),
      ...sumOf(data, axis),
      ...(highlight < 0 ? {} : { highlight }),
      ...marksOf(data, axis),
      why: whyOf(data, names, { isOnly, sorted, omitted }),
      ...(headline === undefined ? {} : { headline }),
      alt: say.byRows(say.pictures.bar, names.join(', '), data.labelName, extremeOf(series, categories, say)),
    },
  };
}

/** Rows in drawing order; of a long ranking only its top, be that the largest or, if so ranked, the smallest. */
export function barOrder(
  data: TableData,
  values: readonly (number | null)[],
): { readonly order: readonly number[]; readonly sorted: boolean; readonly omitted: number } {
  const all = drawingOrder(data, values);
  const rows = data.labels.length;
  if (rows <= MOST_ROWS) return { ...all, omitted: 0 };
  const ranked = isSortedBy(values) ? { order: data.labels.map((_, row) => row), sorted: true } : all;
  return { order: ranked.order.slice(0, TOP_ROWS), sorted: ranked.sorted, omitted: rows - TOP_ROWS };
}

/** The one row that sums up the others, as far as it is of what is drawn. */
function sumOf({ summaries }: TableData, axis: readonly MeasureColumn[]): Pick<ChartDecision, 'sum'> {
  const [summary, another] = summaries;
  const label = summary?.texts.find(({ plain }) => /\p{L}/u.test(plain))?.display;
  const values = axis.map(({ index }) => summary?.texts[index]?.display ?? '');
  if (label === undefined || another !== undefined || !values.every((value) => /\d/.test(value))) return {};
  const told = values.map((value, i) => (axis.length === 1 ? value : `${axis[i]?.head.name} ${value}`));
  return { sum: `${label}: ${told.join(', ')}` };
}

/** Numbered rows say nothing by themselves: what is measured must be known. */
function isAnonymous({ labelColumns, drawable, orientation }: TableData): boolean {
  const role = labelColumns[0]?.role;
  // The heads of a single row are names of measures, unless they are times or steps.
  if (orientation === 'pivoted' && role === 'text') return true;
  return (role === 'identifier' || role === 'measure') && drawable.some(isUnknown);
}

function isReadable(data: TableData, axis: readonly MeasureColumn[]): boolean {
  const rows = data.rows.length;
  const [only] = axis;
  const isTop = axis.length === 1 && rows <= LONGEST_RANKING && isSortedBy(only?.measure.values ?? []);
  if (axis.length > MOST_SERIES || rows < 2 || (rows > MOST_ROWS && !isTop)) return false;
  // Four periods make a line, with the rows as series.
  if (axis.length > 3 && axis.every(({ head }) => readTime(head.name, false) !== undefined)) return false;
  if (axis.length === 1 ? rows < 3 : rows > MOST_CLUSTERS || rows * axis.length > MOST_BARS) return false;
  if (data.labels.some((label) => label.length > 2 * LONGEST_LABEL)) return false;
  if (data.labels.reduce((total, label) => total + label.length, 0) / rows > LONGEST_LABEL) return false;
  const values = axis.flatMap(({ measure }) => measure.values);
  if (present(values).length < 2 || sum(values.map((value) => Math.abs(value ?? 0))) === 0) return false;
  return span(values) <= WIDEST_SPAN && !axis.every(isNarrow) && !hidesMost(values, axis.length);
}

/** Levels so close together that bars from zero all look the same. */
function isNarrow({ measure }: MeasureColumn): boolean {
  const values = present(measure.values);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low > 0 && (high - low) / high < 0.03;
}

/** Whether a third of a clustered chart's bars would be shorter than a hundredth of the axis. */
function hidesMost(values: readonly (number | null)[], series: number): boolean {
  if (series === 1) return false;
  const known = present(values).map(Math.abs);
  const largest = Math.max(...known);
  return known.filter((value) => value > 0 && value < largest / 100).length * 3 >= known.length;
}

/** Names lie, so that they can be read; times and short ordered labels stand. */
export function directionOf(categories: readonly string[], sorted: boolean): ChartDecision['direction'] {
  const longest = Math.max(0, ...categories.map((name) => name.length));
  const few = categories.length <= (sorted ? MOST_COLUMNS : 2 * MOST_COLUMNS);
  return longest > LONGEST_COLUMN_LABEL || !few ? 'bars' : 'columns';
}

function whyOf(
  data: TableData,
  names: readonly string[],
  { isOnly, sorted, omitted }: { isOnly: boolean; sorted: boolean; omitted: number },
): string {
  const what = names.length === 1 ? `${names[0]} is one measure` : `${names.join(', ')} share one unit`;
  const rest = isOnly ? '' : '; the other measures have units of their own and stay in the table';
  const top = omitted > 0 ? `, of which the first ${TOP_ROWS} are drawn` : '';
  const order = `${sorted ? 'sorted by value' : 'in their own order'}${top}`;
  return `${what} of ${data.rows.length} rows, ${order}${rest}.`;
}
