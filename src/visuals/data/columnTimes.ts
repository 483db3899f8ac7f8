/** Columns of times: dates, periods, years, and counted periods under a head that says so. */
import type { Cell } from './cell.ts';
import type { Head } from './head.ts';
import type { Line } from './measure.ts';
import { isTimeHead, readTime, type Time } from './time.ts';

/** Times of a column, when every present cell is one of the same grain. */
export function timesOf({ head, cells, texts }: Line): readonly (Time | null)[] | undefined {
  const times = cells.map((cell, row) => {
    if (cell.kind === 'time') return cell.time;
    return cell.kind === 'number' ? yearOf(texts[row]?.plain ?? '') : null;
  });
  const gaps = cells.filter(({ kind }) => kind === 'missing').length;
  const known = times.filter((time) => time !== null);
  if (known.length + gaps < cells.length || known.length === 0) return numberedTimes(head, cells);
  const grains = new Set(known.map(({ grain }) => grain));
  if (grains.size > 1) return undefined;
  const bareYears = cells.every(({ kind }) => kind === 'number' || kind === 'missing');
  if (
    bareYears &&
    !isTimeHead(head.name) &&
    head.name !== '' &&
    !isMonotonic(known.map(({ order }) => order))
  )
    return undefined;
  return times;
}

function yearOf(text: string): Time | null {
  return /^(?:19|20)\d\d$/.test(text) ? (readTime(text, false) ?? null) : null;
}

/** Bare integers under a head such as `Sprint` or `Epoch`. */
function numberedTimes(head: Head, cells: readonly Cell[]): readonly (Time | null)[] | undefined {
  if (
    !isTimeHead(head.name) &&
    !/^(?:epoch|sprint|week|day|month|iteration) (?:no\.?|number|#)$/i.test(head.name)
  )
    return undefined;
  const times = cells.map((cell): Time | null =>
    cell.kind === 'number' && cell.quantity.unit.name === '' && Number.isInteger(cell.quantity.amount)
      ? { grain: 'number', order: cell.quantity.amount }
      : null,
  );
  return times.some((time) => time === null) ? undefined : times;
}

/** Whether orders only grow or only fall. */
export function isMonotonic(orders: readonly number[]): boolean {
  const steps = orders.slice(1).map((order, index) => order - (orders[index] ?? 0));
  return orders.length > 1 && (steps.every((step) => step > 0) || steps.every((step) => step < 0));
}
