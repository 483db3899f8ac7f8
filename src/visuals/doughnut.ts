/** A few parts of one whole that is proved: a doughnut. Anything less certain is a sorted bar. */

import { type Candidate, scoreOf } from './candidate.ts';
import { cueOf } from './cues.ts';
import { indexOfLargest, present, sum } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import { shareHeadline, verifiedTotal } from './headline/share.ts';
import { marksOf, seriesOf } from './marks.ts';
import { drawingOrder, isOrdered } from './order.ts';
import { hasNames, rowsAreMetrics } from './rows.ts';
import { descriptionsIn } from './sentences/index.ts';

const MOST_PARTS = 5;
const LEAST_PARTS = 3;
const SMALLEST_SHARE = 0.03;
/** Below this share of the largest part nothing dominates, and lengths are compared more easily than angles. */
const DOMINANT_SHARE = 0.4;

/** What a proved whole is worth: enough to beat bars where words ask for shares, and only there. */
const PROVED = 6;
/** As much where its head calls the measure a share. */
const NAMED = 12;

/** Proposes a doughnut. */
export function proposeDoughnut(data: TableData): Candidate | undefined {
  const [column, ...others] = data.drawable;
  if (column === undefined || others.length > 0 || !hasNames(data) || rowsAreMetrics(data) || isOrdered(data))
    return undefined;
  const values = present(column.measure.values);
  if (data.rows.length < LEAST_PARTS || data.rows.length > MOST_PARTS || values.length < data.rows.length)
    return undefined;
  const total = sum(values);
  const whole = wholeOf(data, column);
  if (whole === undefined || values.some((value) => value <= 0 || value < SMALLEST_SHARE * total))
    return undefined;
  if (Math.max(...values) < DOMINANT_SHARE * total) return undefined;
  const isNamed =
    column.measure.dimension === 'share' &&
    /share|split|mix|allocation|anteil|part de/i.test(column.head.name);
  const cue = isNamed ? 1 : cueOf(data.context, 'share');
  const { order, sorted } = drawingOrder(data, column.measure.values);
  const series = seriesOf(data, column, order);
  const categories = order.map((row) => data.labels[row] ?? '');
  const top = indexOfLargest(series.values);
  const headline = shareHeadline(data, column);
  const say = descriptionsIn(data.context.language);
  return {
    score: scoreOf({ coverage: 1, encoding: 0.5, cue, space: 1, simplicity: 1 }) + (isNamed ? NAMED : PROVED),
    decision: {
      visual: 'doughnut',
      categoryName: data.labelName,
      categories,
      series: [series],
      unit: column.measure.unit,
      direction: 'bars',
      sorted,
      highlight: top,
      ...marksOf(data, [column]),
      why: `${data.rows.length} parts add up to ${whole}, and ${categories[top]} takes the largest share.`,
      ...(headline === undefined ? {} : { headline }),
      alt: say.byRows(
        say.pictures.doughnut,
        column.head.name,
        data.labelName,
        say.largestOf(categories[top] ?? '', series.texts[top] ?? '', whole),
      ),
    },
  };
}

/** The whole as written: 100% for shares that fill it, else the printed total if it verifies. */
function wholeOf(data: TableData, column: MeasureColumn): string | undefined {
  const { measure } = column;
  if (measure.dimension === 'share') {
    return Math.abs(sum(measure.values) - 1) <= 0.005 * measure.values.length ? '100%' : undefined;
  }
  return measure.additivity === 'none' ? undefined : verifiedTotal(data, column)?.text;
}
