/** The sentence of a leader well ahead. */
import { indexOfLargest, median, present } from '../data/numbers.ts';
import type { MeasureColumn, TableData } from '../data/tableData.ts';
import { goodDirection } from '../good.ts';
import { isOrdered } from '../order.ts';
import { hasSentences } from './language.ts';
import { withUnit } from './shown.ts';

/** A leader well ahead: `Go leads with 340, 2.1x the median`. Nothing of a measure of which less is better. */
export function rankHeadline(data: TableData, column: MeasureColumn): string | undefined {
  const { measure, head } = column;
  if (!hasSentences(data) || goodDirection(head) === 'lower' || isOrdered(data)) return undefined;
  const at = indexOfLargest(measure.values);
  const [top, middle] = [measure.values[at] ?? 0, median(measure.values)];
  const exact = !measure.approximate.some(Boolean) && present(measure.values).every((value) => value >= 0);
  const label = data.labels[at] ?? '';
  if (!exact || at < 0 || middle === 0 || top < 1.5 * middle || label.length > LONGEST_NAME) return undefined;
  const tied = measure.values.filter((value) => value === top).length > 1;
  if (tied || (goodDirection(head) === undefined && measure.additivity === 'none')) return undefined;
  return `${label} leads with ${withUnit(measure.texts[at] ?? '', head)}, ${ratio(top / middle)}x the median`;
}

export const LONGEST_NAME = 32;

function ratio(value: number): string {
  return value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
}
