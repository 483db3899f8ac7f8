/**
 * The geometry of lines: where the plot stands, and where points come to stand in it.
 */
import type { Box } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import { readTime } from '../data/time.ts';
import type { Bounds } from './axis.ts';
import { LABEL_GAP, namesHeight } from './plot.ts';
import { type TimeAxis, timeAxis } from './timeAxis.ts';
import { type Look, widestOf, widthOf } from './words.ts';

const EDGE = 4;
const LEAST_LENGTH = 96;

/** End names never take more of the width than this. */
const MOST_NAMES_SHARE = 0.3;

export interface LinePlot {
  readonly plot: Box;
  /** Every how many-th category is named. */
  readonly every: number;
  /** Where the points stand across: on the slide, in order. */
  readonly xs: readonly number[];
  /** The axis of dates. */
  readonly time?: TimeAxis;
}

/** Room left and right of the plot: for the value axis or half a label, and for the names at the lines' ends. */
export interface Sides {
  readonly left: number;
  readonly right: number;
}

/** Where the plot stands in the box; undefined where names of categories or lines do not fit. */
export function linePlot(
  categories: readonly string[],
  look: Look,
  box: Box,
  { left, right }: Sides,
  lowering: Lowering,
): LinePlot | undefined {
  const count = categories.length;
  if (right > box.width * MOST_NAMES_SHARE) return undefined;
  // The last point stands half a category's share inside the plot: that much of the room is there already.
  const inside = (box.width - left) / (2 * count);
  const margin = Math.max(EDGE, (right - inside) / (1 - 1 / (2 * count)));
  const width = box.width - left - margin;
  const share = width / count;
  const needed = Math.max(1, Math.ceil(widestOf(categories, look, lowering.measurer) / share));
  const wrapped = namesHeight(categories, look, share, lowering);
  const names =
    needed > 1 && wrapped !== undefined && wrapped <= 2.4 * look.size + LABEL_GAP
      ? { height: wrapped, every: 1 }
      : { height: 1.2 * look.size + LABEL_GAP, every: roundStep(needed, categories) };
  const plot = plotIn(box, left, width, names.height, look);
  if (!plot || names.every > count / 2 + 1) return undefined;
  return { plot, every: names.every, xs: categories.map((_, i) => plot.x + share * (i + 0.5)) };
}

/** The same over dates, which stand at true distance. */
export function datedPlot(
  dates: readonly number[],
  look: Look,
  box: Box,
  { left, right }: Sides,
  { measurer }: Lowering,
): LinePlot | undefined {
  if (right > box.width * MOST_NAMES_SHARE) return undefined;
  const whole = box.width - left - right;
  const tick = (axis: TimeAxis) => widthOf(axis.unit === 'years' ? '2000' : 'Mmm 2000', look, measurer);
  const narrow = timeAxis(dates, Math.floor(whole / (tick(timeAxis(dates, 2)) + LABEL_GAP * 2)));
  // Half of a tick's words may stand beyond either end.
  const half = tick(narrow) / 2;
  const margin = { left: Math.max(left, half), right: Math.max(right, half) };
  const width = box.width - margin.left - margin.right;
  const plot = plotIn(box, margin.left, width, 1.2 * look.size + LABEL_GAP, look);
  if (!plot) return undefined;
  const { min, max } = narrow;
  const xs = dates.map((date) => plot.x + ((date - min) / (max - min)) * plot.width);
  return { plot, every: 1, xs, time: narrow };
}

function plotIn(box: Box, left: number, width: number, names: number, look: Look): Box | undefined {
  const top = (1.2 * look.size) / 2;
  const height = box.height - names - top;
  if (width < LEAST_LENGTH || height < LEAST_LENGTH / 2) return undefined;
  return { x: box.x + left, y: box.y + top, width, height };
}

/** Steps that people count in, by what is counted. */
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120];
const QUARTERS = [1, 2, 4, 8, 20, 40];
const ROUND = [1, 2, 5, 10, 20, 50, 100];

function roundStep(least: number, categories: readonly string[]): number {
  const grain = readTime(categories[0] ?? '', false)?.grain;
  const steps = grain === 'month' ? MONTHS : grain === 'quarter' ? QUARTERS : ROUND;
  return steps.find((step) => step >= least) ?? least;
}

/** Height of each value above the plot's foot; null where there is none. */
export function heights(
  values: readonly (number | null)[],
  { min, max }: Bounds,
  plot: Box,
): readonly (number | null)[] {
  return values.map((value) => (value === null ? null : ((value - min) / (max - min)) * plot.height));
}
