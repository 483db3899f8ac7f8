/** In which order categories are drawn, and which belong together. */
import type { TableData } from './data/tableData.ts';
import { isWord } from './lexicon/index.ts';

/** Whether the rows have an order of their own: times, levels, numbers, sizes. */
export function isOrdered(data: TableData): boolean {
  const [label] = data.labelColumns;
  if (label === undefined) return true;
  if (label.role === 'time' || label.role === 'ordinal') return true;
  return (
    data.labelColumns.length === 1 &&
    data.labels.length > 2 &&
    data.labels.every((text) => ORDERED.test(text.trim()))
  );
}

const ORDERED =
  /^(?:[<>≤≥~]?\s?[$€£]?\d[\d.,]*\s?[-–—+]?\s?\d*[\d.,]*\s?(?:%|\p{L}{1,8})?|p\d{1,3}(?:\.\d+)?|q[1-4]|(?:stage|step|phase|level|tier) \w+|int\d|fp\d+|\d+(?:st|nd|rd|th)\b.*)$/iu;

/** Row indexes in drawing order: time forward, levels and numbers as written, names by falling value. */
export function drawingOrder(
  data: TableData,
  values: readonly (number | null)[],
): { order: readonly number[]; sorted: boolean } {
  const rows = data.labels.map((_, row) => row);
  if (isOrdered(data)) return { order: forward(data, rows), sorted: false };
  const rank = (row: number): number =>
    isWord('rest', data.labels[row] ?? '') ? -Infinity : (values[row] ?? -Number.MAX_VALUE);
  return { order: rows.sort((one, other) => rank(other) - rank(one) || one - other), sorted: true };
}

/** Times told newest first are turned round; what is not in order at all is put in order. */
function forward(data: TableData, rows: readonly number[]): readonly number[] {
  const times = data.labelColumns[0]?.times;
  if (times === undefined || times.some((time) => time === null)) return rows;
  return [...rows].sort((one, other) => (times[one]?.order ?? 0) - (times[other]?.order ?? 0) || one - other);
}
