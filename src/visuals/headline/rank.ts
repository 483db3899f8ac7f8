/** The sentence of who stands first. */
import type { DecimalMark } from '../data/digits.ts';
import { indexOfLargest, median, present } from '../data/numbers.ts';
import { markOfLanguage } from '../data/reading.ts';
import type { MeasureColumn, TableData } from '../data/tableData.ts';
import { goodDirection } from '../good.ts';
import { isOrdered } from '../order.ts';
import { headlinesFor } from '../sentences/index.ts';
import { withUnit } from './shown.ts';

/**
 * Who stands first: `Go leads with 340, 2.1x the median`; of a measure of which less is better or nobody knows, who has
 * the highest value. Nothing where the first is hardly ahead of the second, or where sums would mean nothing.
 */
export function rankHeadline(data: TableData, column: MeasureColumn): string | undefined {
  const { measure, head } = column;
  const say = headlinesFor(data);
  if (say === undefined || isOrdered(data)) return undefined;
  const at = indexOfLargest(measure.values);
  const name = data.labels[at] ?? '';
  const exact = !measure.approximate.some(Boolean) && present(measure.values).every((value) => value >= 0);
  if (!exact || at < 0 || name.length > LONGEST_NAME) return undefined;
  const [top = 0, second = 0] = [...present(measure.values)].sort((one, other) => other - one);
  if (top < CLEAR_LEAD * second) return undefined;
  const value = withUnit(measure.texts[at] ?? '', head);
  const good = goodDirection(head);
  if (good === undefined && measure.additivity === 'none') return undefined;
  const isCount = measure.dimension === 'count' && measure.unit.name === '';
  // Leading is said of what is wanted, or at least of what is counted.
  if (good === 'lower' || (good === undefined && !isCount))
    return head.name === '' ? undefined : say.highest({ name, measure: head.name, value });
  const times = top / median(measure.values);
  if (!Number.isFinite(times) || times < TELLING_RATIO) return say.leads({ name, value });
  return say.leads({ name, value, times: ratio(times, markOfLanguage(data.context.language)) });
}

/** A lead of less than a twentieth is no news. */
const CLEAR_LEAD = 1.05;

/** From here on the distance to the middle is worth telling. */
const TELLING_RATIO = 1.5;

export const LONGEST_NAME = 32;

function ratio(value: number, mark: DecimalMark): string {
  return value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10).replace('.', mark);
}
