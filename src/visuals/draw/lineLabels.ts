/**
 * What is written at lines, and where: values at points and names at ends, so that none meets another or a line.
 */
import type { Lowering } from '../../flow/piece.ts';
import type { Bounds } from './axis.ts';
import { heights, type LinePlot } from './lines.ts';
import { LABEL_GAP, type ShownSeries, valueLabels } from './plot.ts';
import { type Look, widestOf, widthOf } from './words.ts';

const EDGE = 4;

/** Space between a point and its label. */
const POINT_GAP = 6;

/** Whether a label at every point keeps clear of its neighbours, of its own line, and of the other lines. */
export function labelsClear(
  series: readonly ShownSeries[],
  bounds: Bounds,
  found: LinePlot,
  look: Look,
  { measurer }: Lowering,
): boolean {
  const { plot, xs } = found;
  const widest = widestOf(series.flatMap(valueLabels), look, measurer);
  if (xs.some((x, i) => i > 0 && x - (xs[i - 1] ?? x) < widest)) return false;
  const lines = series.map(({ values }) => heights(values, bounds, plot));
  const below = new Set(dips(series, bounds, found, look));
  const through = lines.some((line) =>
    line.some((_, i) => !below.has(i) && runsThrough(line, i, xs, widest)),
  );
  return !through && apart(lines, 1.2 * look.size + POINT_GAP + 2);
}

/** Points of a lone line that lie between two higher ones: their labels stand below, if there is room. */
export function dips(
  series: readonly ShownSeries[],
  bounds: Bounds,
  { plot }: LinePlot,
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

/** A name is not moved further from the end of its line than this many lines of text. */
const MOST_LINES_MOVED = 1.5;

/**
 * How far down (in points) the name at the end of each line moves to keep clear of the others; undefined where a line
 * does not reach the end or its name would have to move too far.
 */
export function endShifts(
  series: readonly ShownSeries[],
  bounds: Bounds,
  { plot }: LinePlot,
  look: Look,
): readonly number[] | undefined {
  const ends = series.map(({ values }) => heights(values.slice(-1), bounds, plot)[0] ?? null);
  if (!ends.every((end) => end !== null)) return undefined;
  const places = spread(ends, 1.2 * look.size + 1);
  const shifts = ends.map((end, i) => end - (places[i] ?? end));
  return shifts.some((shift) => Math.abs(shift) > MOST_LINES_MOVED * look.size) ? undefined : shifts;
}

/** The nearest places that are at least so far apart, in the order of the wanted ones. */
function spread(wanted: readonly number[], distance: number): readonly number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  // Neighbours that are too close become a block around the middle of their wishes.
  const blocks: { readonly members: readonly number[]; readonly start: number }[] = [];
  for (const i of order) {
    let block = { members: [i], start: wanted[i] ?? 0 };
    for (
      let last = blocks.at(-1);
      last && last.start + last.members.length * distance > block.start;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      const members = [...last.members, ...block.members];
      const wishes = members.map((member, k) => (wanted[member] ?? 0) - k * distance);
      block = { members, start: wishes.reduce((sum, wish) => sum + wish, 0) / members.length };
    }
    blocks.push(block);
  }
  const places = new Map(
    blocks.flatMap(({ members, start }) =>
      members.map((member, k) => [member, start + k * distance] as const),
    ),
  );
  return wanted.map((place, i) => places.get(i) ?? place);
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
 * The points of a lone line that are worth a label beside an axis: its ends and extremes, none near another, none over
 * the axis, and none where the line runs through the label.
 */
export function tellingPoints(
  one: ShownSeries,
  bounds: Bounds,
  linePlot: LinePlot,
  look: Look,
  { measurer }: Lowering,
): readonly number[] {
  const { plot, xs } = linePlot;
  const known = one.values.flatMap((value, i) => (value === null ? [] : [i]));
  const by = (pick: (a: number, b: number) => boolean) =>
    known.reduce((best, i) => (pick(one.values[i] ?? 0, one.values[best] ?? 0) ? i : best), known[0] ?? 0);
  const wanted = [known.at(-1), by((a, b) => a > b), by((a, b) => a < b), known[0]];
  const labels = valueLabels(one);
  const line = heights(one.values, bounds, plot);
  const below = new Set(dips([one], bounds, linePlot, look));
  const chosen: number[] = [];
  for (const at of wanted) {
    if (at === undefined) continue;
    const x = xs[at] ?? 0;
    const width = widthOf(labels[at] ?? '', look, measurer);
    const near = chosen.some((other) => Math.abs((xs[other] ?? 0) - x) < width + EDGE);
    const overAxis = x - width / 2 < plot.x;
    const clear = below.has(at) || !runsThrough(line, at, xs, width);
    if (!near && !overAxis && clear) chosen.push(at);
  }
  return chosen;
}

/** Whether the line rises beside a point so steeply that it runs through the label above that point. */
function runsThrough(
  line: readonly (number | null)[],
  at: number,
  xs: readonly number[],
  labelWidth: number,
): boolean {
  const height = line[at] ?? null;
  if (height === null) return false;
  return [at - 1, at + 1].some((beside) => {
    const distance = Math.abs((xs[beside] ?? 0) - (xs[at] ?? 0));
    const most = (POINT_GAP * 2 * distance) / labelWidth;
    return (line[beside] ?? height) - height > most;
  });
}

/** Width of what stands right of a line's end: its name, and its last value. */
export function endWidth(series: readonly ShownSeries[], look: Look, { measurer }: Lowering): number {
  const texts = series.map((each) => `${each.name} ${valueLabels(each).at(-1) ?? ''}`);
  return widestOf(texts, look, measurer) + LABEL_GAP;
}
