/** The stretches that ways are made of: a straight line, or an elbow that every program draws alike. */
import type { Box, Point, Side } from '../../deck/model.ts';
import type { Route, Stretch, Tie } from './model.ts';

/** What a corner, and a joint, costs a way; and leaving or arriving by another side than the flow does. */
export const CORNER = 4;
export const JOINT = 30;
export const ASIDE = 8;

/** Side of a joint that is not a label: a dot that its lines hide. */
export const DOT = { width: 1.5, height: 1.5 };

/** Ends this close to one another are in line. */
const IN_LINE = 0.75;

/** What a stretch is tied to, and where that stands. */
export interface Place {
  readonly tie: Tie;
  readonly box: Box;
}

/** The middle of a side. */
export function site({ x, y, width, height }: Box, side: Side): Point {
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (side === 'top') return { ...middle, y };
  if (side === 'bottom') return { ...middle, y: y + height };
  return { ...middle, x: side === 'left' ? x : x + width };
}

export function upright(side: Side): boolean {
  return side === 'top' || side === 'bottom';
}

/** A straight line or an elbow between two sides, where one can leave and arrive there; undefined where none can. */
export function stretch(from: Place, fromSide: Side, to: Place, toSide: Side): Stretch | undefined {
  const [start, end] = [site(from.box, fromSide), site(to.box, toSide)];
  const leaves = ahead(start, fromSide, end);
  const arrives = ahead(end, toSide, start);
  const ties = { from: { tie: from.tie, side: fromSide }, to: { tie: to.tie, side: toSide } };
  if (leaves <= 1 || arrives <= 1) return undefined;
  if (upright(fromSide) !== upright(toSide)) {
    const corner = upright(fromSide) ? { x: start.x, y: end.y } : { x: end.x, y: start.y };
    return { ...ties, points: [start, corner, end] };
  }
  const offset = upright(fromSide) ? Math.abs(start.x - end.x) : Math.abs(start.y - end.y);
  if (offset < IN_LINE) return { ...ties, points: [start, end] };
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const points = upright(fromSide)
    ? [start, { x: start.x, y: middle.y }, { x: end.x, y: middle.y }, end]
    : [start, { x: middle.x, y: start.y }, { x: middle.x, y: end.y }, end];
  return { ...ties, points };
}

/** How far another point lies out of a side, as seen from a point on it. */
function ahead(point: Point, side: Side, other: Point): number {
  if (side === 'top') return point.y - other.y;
  if (side === 'bottom') return other.y - point.y;
  return side === 'left' ? point.x - other.x : other.x - point.x;
}

/** A way of these stretches; none where one of them cannot be drawn. */
export function route(
  stretches: readonly (Stretch | undefined)[],
  joints: readonly Box[],
  effort: number,
): readonly Route[] {
  const sound = stretches.filter((each) => each !== undefined);
  if (sound.length < stretches.length) return [];
  const corners = sound.reduce((sum, { points }) => sum + points.length - 2, 0);
  return [{ stretches: sound, joints, effort: effort + corners * CORNER }];
}
