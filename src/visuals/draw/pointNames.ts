/** Names at the points of a scatter: on whichever side nothing is in the way, of all points or of the outermost only. */
import type { Box, LabelSide } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import type { SeriesData } from '../decision.ts';
import type { Bounds } from './axis.ts';
import { type Look, widthOf } from './words.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the points stand on the slide; `undefined` where one has no place. */
export function pointsIn(
  plot: Box,
  x: SeriesData,
  y: SeriesData | undefined,
  across: Bounds,
  up: Bounds,
): readonly (Point | undefined)[] {
  return x.values.map((value, i) => {
    const height = y?.values[i];
    if (value === null || height === null || height === undefined) return undefined;
    return {
      x: plot.x + ((value - across.min) / (across.max - across.min)) * plot.width,
      y: plot.y + plot.height - ((height - up.min) / (up.max - up.min)) * plot.height,
    };
  });
}

/** The side on which each named point's name stands, by the point's index. */
export function pointNames(
  names: readonly string[],
  points: readonly (Point | undefined)[],
  look: Look,
  plot: Box,
  lowering: Lowering,
): Readonly<Record<number, LabelSide>> {
  const known = points.flatMap((point, i) => (point && names[i] ? [i] : []));
  const all = placeNames(known, names, points, look, plot, lowering);
  return all.size === known.length
    ? Object.fromEntries(all)
    : Object.fromEntries(placeNames(outermost(known, points), names, points, look, plot, lowering));
}

/** Which points have the least and the largest x and y, each once. */
function outermost(known: readonly number[], points: readonly (Point | undefined)[]): readonly number[] {
  const far = (weight: (point: Point) => number) =>
    known.toSorted((a, b) => weigh(points[b], weight) - weigh(points[a], weight)).slice(0, 1);
  return [
    ...new Set([...far(({ x }) => x), ...far(({ y }) => -y), ...far(({ x }) => -x), ...far(({ y }) => y)]),
  ];
}

function weigh(point: Point | undefined, weight: (point: Point) => number): number {
  return point ? weight(point) : Number.NEGATIVE_INFINITY;
}

/** Half a mark, and the space between it and its name. */
const MARK = 7;
const SIDES: readonly LabelSide[] = ['right', 'left', 'above', 'below'];

/** Each name on the first side where it meets neither a point nor a name that has its place. */
function placeNames(
  wanted: readonly number[],
  names: readonly string[],
  points: readonly (Point | undefined)[],
  look: Look,
  plot: Box,
  { measurer }: Lowering,
): ReadonlyMap<number, LabelSide> {
  const placed: Box[] = [];
  const sides = new Map<number, LabelSide>();
  for (const i of wanted) {
    const point = points[i];
    if (!point) continue;
    const size = { width: widthOf(names[i] ?? '', look, measurer), height: 1.2 * look.size };
    const side = SIDES.find((each) => {
      const box = beside(point, each, size);
      const meetsPoint = points.some((other) => other && other !== point && holds(box, other));
      return inside(box, plot) && !meetsPoint && !placed.some((other) => meet(box, other));
    });
    if (side === undefined) continue;
    placed.push(beside(point, side, size));
    sides.set(i, side);
  }
  return sides;
}

function beside({ x, y }: Point, side: LabelSide, { width, height }: Pick<Box, 'width' | 'height'>): Box {
  const left = { right: x + MARK, left: x - MARK - width, above: x - width / 2, below: x - width / 2 };
  const top = { right: y - height / 2, left: y - height / 2, above: y - MARK - height, below: y + MARK };
  return { x: left[side], y: top[side], width, height };
}

function inside(box: Box, plot: Box): boolean {
  const across = box.x >= plot.x && box.x + box.width <= plot.x + plot.width;
  return across && box.y >= plot.y - box.height / 2 && box.y + box.height <= plot.y + plot.height;
}

function holds({ x, y, width, height }: Box, point: Point): boolean {
  const within = point.x > x - MARK && point.x < x + width + MARK;
  return within && point.y > y - MARK && point.y < y + height + MARK;
}

function meet(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}
