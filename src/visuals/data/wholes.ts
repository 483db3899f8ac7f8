/** Parts and wholes among columns, proved row by row: Spent + Remaining = Budget. */

import { isPartition, mentions, toneOf } from '../lexicon/index.ts';
import { levelsOf } from './levels.ts';
import type { Measure } from './measure.ts';
import { pairs, sum } from './numbers.ts';
import type { MeasureColumn } from './tableData.ts';
import { readTime } from './time.ts';

export interface PartsOfWhole {
  readonly whole: MeasureColumn;
  readonly parts: readonly MeasureColumn[];
}

/** Of more columns nobody sees parts and a whole, and to try all neighbours takes a time that grows with their cube. */
const MOST_COLUMNS = 40;

const TOTAL_HEAD = /^(?:total|sum|overall|all|Σ|∑|gesamt|summe|итого|合計|合计)\b/i;

/**
 * Finds a column that is the sum of others in every complete row, two rows at least. Only the shortest proof counts:
 * all other columns of the unit, or two of them, or neighbours. The whole must be named as one: numbers
 * add up by chance, but hardly under a total's head.
 */
export function partsOfWhole(measures: readonly MeasureColumn[]): PartsOfWhole | undefined {
  const summable = measures.filter(
    ({ measure }) => measure.dimension !== 'score' && measure.dimension !== 'multiple',
  );
  if (summable.length > MOST_COLUMNS) return undefined;
  for (const whole of summable) {
    const others = summable.filter(
      (column) => column !== whole && column.measure.unit.name === whole.measure.unit.name,
    );
    if (others.length < 2) continue;
    if (others.some(isPeriod)) continue;
    const parts = candidateParts(others).find((columns) => isSum(whole, columns));
    if (
      parts !== undefined &&
      (isWholeHead(whole.head.title) || arePartition(parts) || isNoChance(whole, parts))
    )
      return { whole, parts };
  }
  return undefined;
}

/** Whether a head names a whole: a total, or what was planned for all parts. */
function isWholeHead(title: string): boolean {
  return TOTAL_HEAD.test(title) || mentions('totals', title) || mentions('planned', title);
}

/** Sums that are printed closely and hold in several different rows: no name is needed to prove them. */
function isNoChance({ measure }: MeasureColumn, parts: readonly MeasureColumn[]): boolean {
  const close = measure.values.filter((value, row) => {
    const slack = parts.reduce((sum, part) => sum + (part.measure.slack[row] ?? 0), measure.slack[row] ?? 0);
    const exact = isCounted(measure) && parts.every((part) => isCounted(part.measure));
    return value !== null && (exact || slack <= CLOSE * Math.abs(value));
  });
  return new Set(close).size >= LEAST_PROOF;
}

const LEAST_PROOF = 3;
/** Rounding over the sum: above this, three columns of like size would often seem to add up. */
const CLOSE = 0.03;

function isCounted({ dimension, integers, slack }: Measure): boolean {
  return dimension === 'count' && integers && slack.every((one) => one <= 0.5);
}

/** Parts of a year follow each other: they are a line's points, not a bar's parts. */
function isPeriod({ head }: MeasureColumn): boolean {
  const grain = readTime(head.name, false)?.grain;
  return grain !== undefined && grain !== 'number';
}

/** Whether heads are states or levels, of which a thing has one at a time. */
export function arePartition(parts: readonly MeasureColumn[]): boolean {
  const titles = parts.map(({ head }) => head.title);
  return (
    levelsOf(titles) !== undefined ||
    isPartition(parts.map(({ head }) => head.name)) ||
    titles.every((title) => toneOf(title) !== undefined)
  );
}

/** Whether shares fill 100% in every row, within what rounding leaves open. */
export function fillWhole(parts: readonly MeasureColumn[]): boolean {
  const rows = parts[0]?.measure.values ?? [];
  return rows.every((_, row) => {
    const values = parts.map(({ measure }) => measure.values[row] ?? null);
    const slack = 0.005 * parts.length + 1e-9;
    return values.every((value) => value === null || value >= 0) && Math.abs(sum(values) - 1) <= slack;
  });
}

function candidateParts(others: readonly MeasureColumn[]): readonly (readonly MeasureColumn[])[] {
  const neighbours: (readonly MeasureColumn[])[] = [];
  for (let size = 3; size < others.length; size += 1) {
    for (let start = 0; start + size <= others.length; start += 1)
      neighbours.push(others.slice(start, start + size));
  }
  return [others, ...pairs(others), ...neighbours];
}

/** Blank parts count as none; a blank whole makes the row incomplete. */
function isSum(whole: MeasureColumn, parts: readonly MeasureColumn[]): boolean {
  let complete = 0;
  for (let row = 0; row < whole.measure.values.length; row += 1) {
    const total = whole.measure.values[row] ?? null;
    const values = parts.map(({ measure }) => measure.values[row] ?? null);
    if (total === null || values.every((value) => value === null)) continue;
    if (values.some((value) => value !== null && value < 0)) return false;
    const slack = parts.reduce(
      (sum, { measure }) => sum + (measure.slack[row] ?? 0),
      whole.measure.slack[row] ?? 0,
    );
    const sum = values.reduce((total: number, value) => total + (value ?? 0), 0);
    // Whole numbers are counted, not rounded: they add up exactly.
    const exact =
      whole.measure.integers &&
      parts.every(({ measure }) => measure.integers && measure.unit.format.endsWith('#,##0'));
    if (Math.abs(sum - total) > (exact ? 1e-9 : slack * 1.000001)) return false;
    complete += 1;
  }
  return complete >= 2;
}
