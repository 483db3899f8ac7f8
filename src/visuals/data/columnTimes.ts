/** Columns of times: dates, periods, years, and counted periods under a head that says so. */

import { monthOf } from '../lexicon/index.ts';
import type { Cell } from './cell.ts';
import type { Head } from './head.ts';
import type { Line } from './measure.ts';
import { isTimeHead, readTime, type Time } from './time.ts';

/** Times of a column, when every present cell is one of the same grain. */
export function timesOf({ head, cells, texts }: Line): readonly (Time | null)[] | undefined {
  const months = runningMonths(texts.map(({ plain }) => plain));
  if (months !== undefined) return months;
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

const MONTH_AND_YEAR = /^(\p{L}+)\.?(?:\s*['’]?(\d{2}))?$/u;

/**
 * `Nov 24, Dec, Jan 25, Feb`: months that run on, with the year where it changes. Not all of them may be days: a month must stand bare,
 * or the number must change with the year.
 */
function runningMonths(texts: readonly string[]): readonly Time[] | undefined {
  const parts = texts.map((text) => MONTH_AND_YEAR.exec(text.trim()));
  const months = parts.map((part) => (part === null ? undefined : monthOf(part[1] ?? '')));
  const years = parts.map((part) => (part?.[2] === undefined ? undefined : 2000 + Number(part[2])));
  const first = years.findIndex((year) => year !== undefined);
  if (texts.length < 3 || first < 0 || months.some((month) => month === undefined)) return undefined;
  const wraps = months.map((month, i) => i > 0 && (month ?? 0) <= (months[i - 1] ?? 0));
  const turned = wraps.map((_, i) => wraps.slice(0, i + 1).filter(Boolean).length);
  const start = (years[first] ?? 0) - (turned[first] ?? 0);
  const isSure = years.includes(undefined) || (turned.at(-1) ?? 0) > 0;
  if (!isSure || years.some((year, i) => year !== undefined && year !== start + (turned[i] ?? 0)))
    return undefined;
  return months.map((month = 0, i): Time => {
    const year = start + (turned[i] ?? 0);
    return {
      grain: 'month',
      order: year * 12 + month,
      day: Math.round(Date.UTC(year, month, 1) / 86_400_000),
    };
  });
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
