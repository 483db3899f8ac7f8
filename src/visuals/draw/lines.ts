/**
 * The geometry of lines: where points, names and labels come to stand, so that none meets another.
 */
import type { Box } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import type { Bounds } from './axis.ts';
import { LABEL_GAP, namesHeight, type ShownSeries, valueLabels } from './plot.ts';
import { type Look, widestOf, widthOf } from './words.ts';

const EDGE = 4;
const LEAST_LENGTH = 96;

/** End names never take more of the width than this. */
const MOST_NAMES_SHARE = 0.3;

export interface LinePlot {
  readonly plot: Box;
  /** Every how many-th category is named. */
  readonly every: number;
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
  const every = Math.max(1, Math.ceil(widestOf(categories, look, lowering.measurer) / share));
  const wrapped = namesHeight(categories, look, share, lowering);
  const names =
    every > 1 && wrapped !== undefined && wrapped <= 2.4 * look.size + LABEL_GAP
      ? { height: wrapped, every: 1 }
      : { height: 1.2 * look.size + LABEL_GAP, every };
  const top = (1.2 * look.size) / 2;
  const height = box.height - names.height - top;
  if (width < LEAST_LENGTH || height < LEAST_LENGTH / 2 || names.every > count / 2 + 1) return undefined;
  return { plot: { x: box.x + left, y: box.y + top, width, height }, every: names.every };
}

/** Height of each value above the plot's foot; null where there is none. */
function heights(
  values: readonly (number | null)[],
  { min, max }: Bounds,
  plot: Box,
): readonly (number | null)[] {
  return values.map((value) => (value === null ? null : ((value - min) / (max - min)) * plot.height));
}

/** Space between a point and its label. */
const POINT_GAP = 6;

/** Whether a label at every point keeps clear of its neighbours, of its own line, and of the other lines. */
export function labelsClear(
  series: readonly ShownSeries[],
  bounds: Bounds,
  plot: Box,
  look: Look,
  { measurer }: Lowering,
  dates?: readonly number[],
): boolean {
  const share = plot.width * (dates ? closest(dates) : 1 / (series[0]?.values.length ?? 1));
  const widest = widestOf(series.flatMap(valueLabels), look, measurer);
  if (widest > share) return false;
  const lines = series.map(({ values }) => heights(values, bounds, plot));
  const below = new Set(dips(series, bounds, plot, look));
  const through = lines.some((line) =>
    line.some((_, i) => !below.has(i) && runsThrough(line, i, share, widest)),
  );
  return !through && apart(lines, 1.2 * look.size + POINT_GAP + 2);
}

/** The least distance of neighbouring dates as a share of all the time between the first and the last. */
function closest(dates: readonly number[]): number {
  const steps = dates.slice(1).map((date, i) => date - (dates[i] ?? 0));
  return Math.min(...steps) / ((dates.at(-1) ?? 0) - (dates[0] ?? 0));
}

/** Points of a lone line that lie between two higher ones: their labels stand below, if there is room. */
export function dips(
  series: readonly ShownSeries[],
  bounds: Bounds,
  plot: Box,
  look: Look,
): readonly number[] {
  const [one] = series;
  if (!one || series.length > 1) return [];
  const line = heights(one.values, bounds, plot);
  return line.flatMap((height, i) => {
    const [before, after] = [line[i - 1] ?? null, line[i + 1] ?? null];
    if (height === null || before === null || after === null) return [];
    return before > height && after > height && height > 1.2 * look.size + POINT_GAP ? [i] : [];
  });
}

/** Whether the names at the ends of the lines keep clear of one another; every line must reach the end. */
export function endsClear(series: readonly ShownSeries[], bounds: Bounds, plot: Box, look: Look): boolean {
  const ends = series.map(({ values }) => heights(values.slice(-1), bounds, plot));
  return ends.every(([end]) => end !== null) && apart(ends, 1.2 * look.size + 1);
}

/** Whether at every place the lines' heights differ by `least`. */
function apart(lines: readonly (readonly (number | null)[])[], least: number): boolean {
  return (lines[0] ?? []).every((_, at) => {
    const found = lines.map((line) => line[at] ?? null).filter((height) => height !== null);
    const sorted = found.toSorted((a, b) => a - b);
    return sorted.every((height, i) => i === 0 || height - (sorted[i - 1] ?? 0) >= least);
  });
}

/**
 * The points of a lone line that are worth a label beside an axis: its ends and extremes, none near another and none
 * where the line runs through the label.
 */
export function tellingPoints(
  one: ShownSeries,
  bounds: Bounds,
  plot: Box,
  look: Look,
  { measurer }: Lowering,
): readonly number[] {
  const known = one.values.flatMap((value, i) => (value === null ? [] : [i]));
  const by = (pick: (a: number, b: number) => boolean) =>
    known.reduce((best, i) => (pick(one.values[i] ?? 0, one.values[best] ?? 0) ? i : best), known[0] ?? 0);
  const wanted = [known.at(-1), by((a, b) => a > b), by((a, b) => a < b), known[0]];
  const labels = valueLabels(one);
  const share = plot.width / one.values.length;
  const line = heights(one.values, bounds, plot);
  const below = new Set(dips([one], bounds, plot, look));
  const chosen: number[] = [];
  for (const at of wanted) {
    if (at === undefined) continue;
    const width = widthOf(labels[at] ?? '', look, measurer);
    const near = chosen.some((other) => Math.abs(other - at) * share < width + EDGE);
    if (!near && (below.has(at) || !runsThrough(line, at, share, width))) chosen.push(at);
  }
  return chosen;
}

/** Whether the line rises beside a point so steeply that it runs through the label above that point. */
function runsThrough(
  line: readonly (number | null)[],
  at: number,
  share: number,
  labelWidth: number,
): boolean {
  const height = line[at] ?? null;
  const most = (POINT_GAP * 2 * share) / labelWidth;
  return height !== null && [line[at - 1], line[at + 1]].some((beside) => (beside ?? height) - height > most);
}

/** Width of what stands right of a line's end: its name, and its last value. */
export function endWidth(series: readonly ShownSeries[], look: Look, { measurer }: Lowering): number {
  const texts = series.map((each) => `${each.name} ${valueLabels(each).at(-1) ?? ''}`);
  return widestOf(texts, look, measurer) + LABEL_GAP;
}
