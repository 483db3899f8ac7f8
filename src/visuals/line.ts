/** How something goes over time, or over a number that was varied step by step: a line. */

import { type Candidate, scoreOf } from './candidate.ts';
import { cueOf } from './cues.ts';
import { present, span } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import { endsOf, extremeOf } from './headline/shown.ts';
import { trendHeadline } from './headline/trend.ts';
import { marksOf, seriesOf } from './marks.ts';
import { drawingOrder } from './order.ts';
import { axesOf, isUnknown } from './panels.ts';
import { omittedColumns } from './reference.ts';
import { areEvents, hasNames, isStatistics, rowsAreMetrics } from './rows.ts';
import { descriptionsIn } from './sentences/index.ts';

const LEAST_POINTS = 4;
const MOST_POINTS = 120;
/** Several series over so few points are compared more easily as columns side by side. */
export const FEW_POINTS = 5;
const MOST_SERIES = 5;
const WIDEST_SPAN = 1e5;

/** Days from Excel's first day to 1970-01-01. */
const EXCEL_EPOCH = 25_569;

/** Proposes a line of the one axis there is, or of the money among several. */
export function proposeLine(data: TableData): Candidate | undefined {
  if (!isContinuous(data) || !hasNames(data) || areEvents(data)) return undefined;
  if (rowsAreMetrics(data) || isStatistics(data)) return undefined;
  if (data.rows.length < LEAST_POINTS || data.rows.length > MOST_POINTS) return undefined;
  const axes = axesOf(data);
  const axis = axes.length === 1 ? axes[0] : axes.find(([first]) => first?.measure.dimension === 'money');
  if (axis === undefined || axis.length > MOST_SERIES || !isLegible(axis)) return undefined;
  // Numbers against numbers may be anything to look up, unless it is known what was measured.
  if (data.labelColumns[0]?.role === 'measure' && axis.some(isUnknown)) return undefined;
  const leading = axis.at(-1) as MeasureColumn;
  const { order } = drawingOrder(data, leading.measure.values);
  const categories = order.map((row) => data.labels[row] ?? '');
  const series = axis.map((column) => seriesOf(data, column, order));
  const dates = datesOf(data, order);
  const headline = axis.length === 1 ? trendHeadline(data, leading, order) : undefined;
  const names = axis.map(({ head }) => head.name);
  const say = descriptionsIn(data.context.language);
  return {
    score: scoreOf({
      coverage:
        axes.length > 1 && cueOf(data.context, 'trend') === 1 ? 0.9 : axis.length / data.drawable.length,
      encoding: axis.length > 1 && data.rows.length <= FEW_POINTS ? 0.5 : 1,
      cue: Math.max(0.7, cueOf(data.context, 'trend')),
      space: data.rows.length <= 60 ? 1 : 0.7,
      simplicity: axis.length <= 2 ? 1 : 0.7,
      penalty: 5 * omittedColumns(data),
    }),
    decision: {
      visual: 'line',
      categoryName: data.labelName,
      categories,
      series,
      unit: leading.measure.unit,
      direction: 'columns',
      sorted: false,
      ...marksOf(data, axis),
      ...(dates === undefined ? {} : { dates }),
      why: `${data.labelName || 'The rows'} run on, and ${names.join(', ')} ${names.length === 1 ? 'is' : 'are'} of one unit.`,
      ...(headline === undefined ? {} : { headline }),
      alt: say.along(
        say.pictures.line,
        names.join(', '),
        data.labelName,
        endsOf(categories),
        extremeOf(series, categories, say),
      ),
    },
  };
}

/** Whether rows run along time or a varied number; shares that fill a whole are a distribution instead. */
export function isContinuous(data: TableData): boolean {
  const [label] = data.labelColumns;
  if (label === undefined || data.labelColumns.length > 1) return false;
  if (label.role === 'time') return true;
  if (label.role !== 'measure' && !(label.role === 'text' && data.labels.every((text) => STEPPED.test(text))))
    return false;
  return !data.drawable.some(
    ({ measure }) =>
      measure.dimension === 'share' &&
      Math.abs(present(measure.values).reduce((a, b) => a + b, 0) - 1) < 0.02,
  );
}

/** `sl=512`, `bs = 16`: a name and the number it was set to. */
const STEPPED = /^[a-zA-Z]{1,12}\s?=\s?\d[\d.,]*\s?[a-zA-Z]{0,3}$/;

function isLegible(axis: readonly MeasureColumn[]): boolean {
  const values = axis.flatMap(({ measure }) => measure.values);
  return span(values) <= WIDEST_SPAN && axis.every(({ measure }) => present(measure.values).length >= 3);
}

/** Excel days, where the rows are dates of uneven distance. */
function datesOf(data: TableData, order: readonly number[]): readonly number[] | undefined {
  const times = data.labelColumns[0]?.times;
  const days = order.map((row) => times?.[row]?.day);
  if (times?.[0]?.grain !== 'day' || days.some((day) => day === undefined)) return undefined;
  const steps = days.slice(1).map((day, index) => (day ?? 0) - (days[index] ?? 0));
  if (steps.some((step) => step <= 0) || Math.max(...steps) <= 1.3 * Math.min(...steps)) return undefined;
  return days.map((day) => (day ?? 0) + EXCEL_EPOCH);
}
