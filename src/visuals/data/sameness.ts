/** Columns that say the same as another one, proved by arithmetic: drawing both would tell nothing twice. */
import type { Measure } from './measure.ts';

/** Whether a measure follows from the numbers that name the rows: a computed example, not a result. */
export function followsFrom(measure: Measure, label: Measure): boolean {
  const points = pointsOf(label, measure);
  return fits(points, false) || (points.length > 3 && fits(points, true));
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** Twice the rounding of either: some authors cut digits off instead of rounding. */
  readonly slackX: number;
  readonly slack: number;
}

/** Twice the rounding over the value: above this almost any two columns that grow together would fit. */
const PRECISE = 0.03;

/** Whether one follows from the other: as a multiple in three rows, by a straight line in four, or to make up 100%. */
export function saysTheSame(one: Measure, other: Measure): boolean {
  const points = pointsOf(one, other);
  if (points.length < 2) return false;
  const complement = one.dimension === 'share' && other.dimension === 'share';
  if (complement && points.every(({ x, y, slack, slackX }) => Math.abs(x + y - 1) <= slack + slackX + 1e-9))
    return true;
  // Few different values fit any line.
  const distinct = distinctValues(points);
  const [exactX, exactY] = [isCounted(one), isCounted(other)];
  const precise = points.filter(
    ({ x, y, slack, slackX }) =>
      (exactY ? 0 : slack / Math.abs(y)) + (exactX ? 0 : slackX / Math.abs(x)) < PRECISE,
  );
  if (distinct < 3 || precise.length * 2 < points.length) return false;
  return fits(points, false) || (distinct >= 5 && fits(points, true));
}

/** Whole numbers that were counted, not rounded. */
function isCounted({ dimension, integers, slack }: Measure): boolean {
  return dimension === 'count' && integers && slack.every((one) => one <= 0.5);
}

export function pointsOf(one: Measure, other: Measure): readonly Point[] {
  return one.values.flatMap((x, row): Point[] => {
    const y = other.values[row] ?? null;
    return x === null || y === null
      ? []
      : [{ x, y, slackX: 2 * (one.slack[row] ?? 0), slack: 2 * (other.slack[row] ?? 0) }];
  });
}

function distinctValues(points: readonly Point[]): number {
  return Math.min(new Set(points.map(({ x }) => x)).size, new Set(points.map(({ y }) => y)).size);
}

/** Whether all points lie on a line through the origin, or on any line, within their rounding. */
export function fits(points: readonly Point[], anywhere: boolean): boolean {
  const sorted = [...points].sort((one, other) => one.x - other.x);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || high.x === low.x || high.x === 0) return false;
  const widest = Math.abs(high.x) >= Math.abs(low.x) ? high : low;
  const slope = anywhere ? (high.y - low.y) / (high.x - low.x) : widest.y / widest.x;
  const start = anywhere ? low.y - slope * low.x : 0;
  const range = Math.max(...points.map(({ y }) => Math.abs(y)));
  return points.every(({ x, y, slack, slackX }) => {
    const tolerance = Math.min(slack + slackX * Math.abs(slope), 0.05 * range);
    return Math.abs(start + slope * x - y) <= tolerance + 1e-9;
  });
}
