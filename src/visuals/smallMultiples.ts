/** Unlike measures of the same things: a panel a unit, all with the same rows in the same order. */

import { type Candidate, scoreOf } from './candidate.ts';
import { present, span } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import type { Panel, PanelsDecision } from './decision.ts';
import { goodDirection } from './good.ts';
import { rankHeadline } from './headline/rank.ts';
import { extremeOf } from './headline/shown.ts';
import { isContinuous } from './line.ts';
import { marksOf } from './marks.ts';
import { drawingOrder, isOrdered } from './order.ts';
import { axesOf, isMetricName, panelOf, vagueness } from './panels.ts';
import { omittedColumns } from './reference.ts';
import { hasNames, isStatistics, rowsAreMetrics } from './rows.ts';
import { descriptionsIn } from './sentences/index.ts';

const MOST_PANELS = 5;
const MOST_SERIES = 4;
const LEAST_ROWS = 3;
const MOST_ROWS = 10;
const MOST_POINTS = 60;
const LEAST_LINE_POINTS = 4;
const WIDEST_SPAN = 1e3;
const WIDEST_LINE_SPAN = 1e5;
/** Values this close together look alike as bars from zero. */
const NARROW = 0.05;
const LONGEST_LABEL = 48;

/** Proposes small multiples. */
export function proposeSmallMultiples(data: TableData): Candidate | undefined {
  const axes = axesOf(data);
  if (rowsAreMetrics(data) || !hasNames(data) || isStatistics(data)) return undefined;
  if (axes.length < 2 || axes.length > MOST_PANELS || axes.some((axis) => axis.length > MOST_SERIES))
    return undefined;
  // Rows that became series are panels only if they are of different units, or metrics of their own.
  if (
    data.orientation !== 'upright' &&
    !data.drawable.every(({ head }) => isMetricName(head.name)) &&
    new Set(data.drawable.map(({ measure }) => `${measure.dimension} ${measure.unit.name}`)).size === 1
  )
    return undefined;
  const dimensions = new Set(data.drawable.map(({ measure }) => measure.dimension));
  if (dimensions.has('bytes') && dimensions.has('binary-bytes')) return undefined;
  const isLine = isContinuous(data) && data.rows.length >= LEAST_LINE_POINTS;
  if (data.rows.length < LEAST_ROWS || data.rows.length > (isLine ? MOST_POINTS : MOST_ROWS))
    return undefined;
  if (data.labels.some((label) => label.length > LONGEST_LABEL)) return undefined;
  if (axes.some((axis) => !isReadable(axis, isLine))) return undefined;
  if (!isLine && axes.filter((axis) => isNarrow(axis)).length * 3 > axes.length) return undefined;
  // The last series of the first panel (the worst percentile, the latest period) is what rows are compared by.
  const leading = axes[0]?.at(-1) as MeasureColumn;
  const decision = multiplesOf(data, axes, isLine);
  const { panels } = decision;
  const headline = goodDirection(leading.head) === undefined ? undefined : rankHeadline(data, leading);
  const why = `${panels.map(({ title }) => title).join(' and ')} have no axis in common, so each has a panel of its own.`;
  return {
    score: scoreOf({
      coverage: 1,
      encoding: isLine ? 1 : 0.9,
      cue: 0.4,
      space: panels.length > 3 ? 0.4 : 1,
      simplicity: panels.length > 3 ? 0.3 : 0.7,
      penalty: 5 * omittedColumns(data) + doubtOf(data, axes) + (isCountWithRate(axes) ? 12 : 0),
    }),
    decision: { ...decision, why, ...(headline === undefined ? {} : { headline }) },
  };
}

/** A panel an axis, with the rows in one order: that of the first panel's last series. */
export function multiplesOf(
  data: TableData,
  axes: readonly (readonly MeasureColumn[])[],
  isLine: boolean,
): PanelsDecision {
  const { order, sorted } = drawingOrder(data, axes[0]?.at(-1)?.measure.values ?? []);
  const panels = axes
    .map((axis) => panelOf(data, axis, order))
    .filter((panel): panel is Panel => panel !== undefined);
  const categories = order.map((row) => data.labels[row] ?? '');
  const say = descriptionsIn(data.context.language);
  return {
    visual: 'small-multiples',
    categoryName: data.labelName,
    categories,
    panels,
    sorted,
    mark: isLine ? 'line' : isOrdered(data) ? 'column' : 'bar',
    ...marksOf(data, axes.flat()),
    why: `A panel each for ${panels.map(({ title }) => title).join(' and ')}.`,
    alt: say.panels(
      say.pictures[isLine ? 'line-panels' : 'bar-panels'],
      data.labelName,
      panels.map(({ title, series }) => `${title}${extremeOf(series, categories, say)}`),
    ),
  };
}

function isReadable(axis: readonly MeasureColumn[], isLine: boolean): boolean {
  const values = axis.flatMap(({ measure }) => measure.values);
  if (!present(values).some((value) => value !== 0)) return false;
  return isLine ? span(values) <= WIDEST_LINE_SPAN : span(values) <= WIDEST_SPAN;
}

/**
 * What it costs that bare numbers stand on an axis of their own: two counts of different things are rarely worth
 * two panels, and less so the less is known of them. A turned row has its name to say what it is; one bare column
 * among several with units is no harm.
 */
function doubtOf(
  { orientation, labelColumns }: TableData,
  axes: readonly (readonly MeasureColumn[])[],
): number {
  const runsAlongTime = labelColumns[0]?.role === 'time';
  const bare = axes.filter((axis) =>
    axis.every(({ measure, head }) => measure.unit.name === '' && head.good === undefined),
  );
  const vague = axes.reduce((total, axis) => total + Math.max(...axis.map(vagueness)), 0);
  const doubt = 12 * vague + (orientation === 'upright' ? 18 * bare.length : 0);
  // Along time, every column is a course of its own, whatever it counts.
  const isCourse = runsAlongTime && vague <= bare.length / 2;
  return isCourse || axes.length - bare.length >= 2 ? 0.4 * doubt : doubt;
}

/** A count and its rate are read together, row by row: two panels would tear them apart. */
function isCountWithRate(axes: readonly (readonly MeasureColumn[])[]): boolean {
  const dimensions = axes.map(([first]) => first?.measure.dimension);
  return axes.length === 2 && dimensions.includes('count') && dimensions.includes('share');
}

/** Levels so close together that bars from zero all look the same. */
function isNarrow(axis: readonly MeasureColumn[]): boolean {
  const known = present(axis.flatMap(({ measure }) => measure.values));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return known.length > 2 && low > 0 && (high - low) / high < NARROW;
}
