/** What rows are like: in an order of their own or not, sorted by a measure, singled out, metrics or things. */
import { areCalendar } from './data/calendar.ts';
import { present } from './data/numbers.ts';
import type { TableData } from './data/tableData.ts';
import { isWord } from './lexicon/index.ts';

/** Whether the rows have an order of their own: times, levels, numbers, sizes. */
export function isOrdered(data: TableData): boolean {
  const [label] = data.labelColumns;
  if (
    label === undefined ||
    label.veto === 'RANGES' ||
    label.role === 'time' ||
    label.role === 'ordinal' ||
    label.role === 'measure'
  )
    return true;
  if (data.labelColumns.length !== 1 || data.labels.length <= 2) return false;
  return (
    isBridge(data.labels) ||
    data.labels.every((text) => ORDERED.test(text.trim())) ||
    areCalendar(data.labels, data.context.language)
  );
}

/** From what there was at first, over what was added and taken away, to what there is at last. */
function isBridge(labels: readonly string[]): boolean {
  return OPENING.test(labels[0] ?? '') && CLOSING.test(labels.at(-1) ?? '');
}

const OPENING =
  /^(?:opening|beginning|starting|start of|anfangs|bestand am anfang|solde initial|saldo inicial)/i;
const CLOSING = /^(?:closing|ending|end of|final|end|schluss|bestand am ende|solde final|saldo final)/i;

const ORDERED =
  /^(?:[a-z]{1,12}=)?(?:[<>≤≥~]?\s?[$€£]?\d[\d.,]*\s?[-–—+]?\s?\d*[\d.,]*\s?(?:%|[a-z]{1,8}(?:\/[a-z])?)?|p\d{1,3}(?:\.\d+)?|q[1-4]|(?:stage|step|phase|level|tier) \w+|(?:int|fp|bf)\d+(?:\s?\/\s?\w+)?|\d+(?:st|nd|rd|th)\b.*|median|mean|tiny|base|small|medium|large)$/i;

/**
 * Row indexes in drawing order: as the author asks; else time forward, levels and numbers as written, names by
 * falling value.
 */
export function drawingOrder(
  data: TableData,
  values: readonly (number | null)[],
): { readonly order: readonly number[]; readonly sorted: boolean } {
  const { sort } = data.context;
  const rows = data.labels.map((_, row) => row);
  if (sort === 'none') return { order: rows, sorted: false };
  if (sort === undefined && isOrdered(data)) return { order: forward(data, rows), sorted: false };
  // Of losses the largest comes first as well.
  const areLosses = sort === undefined && present(values).every((value) => value <= 0);
  const turn = sort === 'ascending' || areLosses ? -1 : 1;
  const rank = (row: number): number =>
    isWord('rest', data.labels[row] ?? '') ? -Infinity : turn * (values[row] ?? -turn * Number.MAX_VALUE);
  return { order: rows.sort((one, other) => rank(other) - rank(one) || one - other), sorted: true };
}

/** Times told newest first are turned round; what is not in order at all is put in order. */
function forward(data: TableData, rows: readonly number[]): readonly number[] {
  const times = data.labelColumns[0]?.times;
  if (times === undefined || times.some((time) => time === null)) return rows;
  const yearless = times.every((time) => time?.day === undefined);
  const orders = times.map((time) => time?.order ?? 0);
  if (yearless && goesRound(orders)) return rows;
  if (yearless && goesRound([...orders].reverse())) return [...rows].reverse();
  return [...rows].sort((one, other) => (times[one]?.order ?? 0) - (times[other]?.order ?? 0) || one - other);
}

/** `Nov, Dec, Jan, Feb`: on to the next year, whatever year that is. */
function goesRound(orders: readonly number[]): boolean {
  const [first = 0, last = 0] = [orders[0], orders.at(-1)];
  return last < first && orders.filter((order, i) => order <= (orders[i - 1] ?? -1)).length === 1;
}

/** Whether the author sorted the rows by these values, either way. */
export function isSortedBy(values: readonly (number | null)[]): boolean {
  const known = present(values);
  const steps = known.slice(1).map((value, index) => value - (known[index] ?? 0));
  return known.length > 2 && (steps.every((step) => step >= 0) || steps.every((step) => step <= 0));
}
