/** The sentence of a series over time: its first and last value, and nothing that was only planned. */
import { indexOfLargest, present } from '../data/numbers.ts';
import type { MeasureColumn, TableData } from '../data/tableData.ts';
import { headlinesFor } from '../sentences/index.ts';
import { withUnit } from './shown.ts';

/** First and last of a series over time, `MRR up from $180 to $4,900 since Jan 2024`, or its peak between them. */
export function trendHeadline(
  data: TableData,
  column: MeasureColumn,
  order: readonly number[],
): string | undefined {
  const { measure, head } = column;
  const [label] = data.labelColumns;
  const say = headlinesFor(data);
  if (say === undefined || label?.role !== 'time' || head.name === '') return undefined;
  if (
    PLANNED.test(`${data.context.heading} ${data.context.nearby} ${head.title}`) ||
    measure.approximate.some(Boolean)
  )
    return undefined;
  const values = order.map((row) => measure.values[row] ?? null);
  if (values.some((value) => value === null) || data.labels.some((text) => PARTIAL.test(text)))
    return undefined;
  const known = present(values);
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
  const [firstRow, lastRow] = [order[0] ?? 0, order.at(-1) ?? 0];
  const valueAt = (row: number): string => withUnit(measure.texts[row] ?? '', head);
  if (!isTrend(known)) {
    const peak = order[indexOfLargest(values)] ?? 0;
    const isPeak = Math.max(...known) > CLEAR_PEAK * Math.max(first, last) && first >= 0;
    if (!isPeak) return undefined;
    return say.peaked({ metric: head.name, value: valueAt(peak), at: data.labels[peak] ?? '' });
  }
  return say.trend({
    metric: head.name,
    up: last > first,
    from: valueAt(firstRow),
    to: valueAt(lastRow),
    since: data.labels[firstRow] ?? '',
  });
}

/** A peak this far above both ends is worth telling. */
const CLEAR_PEAK = 1.2;

const PLANNED =
  /\b(?:plan\w*|project(?:ed|ions?)|forecasts?|expected|estimate[ds]?|targets?|budget|ideal|needed)\b/i;
const PARTIAL = /\*|to date|ytd|partial|so far|in progress|est\.?$|[ef]$/i;

/** All steps one way, or a change of over 5% that ends near its extreme. */
function isTrend(values: readonly number[]): boolean {
  const [first = 0] = values;
  const last = values.at(-1) ?? 0;
  if (first === last || first < 0 || last < 0) return false;
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  if (steps.every((step) => step >= 0) || steps.every((step) => step <= 0)) return true;
  if (first === 0 || Math.abs(last - first) / first <= 0.05) return false;
  const extreme = last > first ? Math.max(...values) : Math.min(...values);
  return Math.abs(last - extreme) <= 0.05 * Math.abs(extreme);
}
