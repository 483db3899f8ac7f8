/** What is bad about a way: what it crosses, what it covers, where it leaves the slot. */
import type { Box, Point } from '../../deck/model.ts';
import type { Route, Stretch } from './model.ts';

export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

/** Where an edge starts and ends, and how it looks there: lines of one start or end may run together. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly tail: string;
  readonly tip: string;
}

export interface Line extends Segment, Ends {}

/** What stands already. */
export interface Obstacles {
  readonly nodes: readonly Box[];
  readonly titles: readonly Box[];
  readonly groups: readonly Box[];
  readonly bounds: Box;
  readonly labels: readonly Box[];
  readonly lines: readonly Line[];
}

export const COST = {
  node: 2000,
  outside: 3000,
  label: 1200,
  title: 500,
  /** Running on another edge's line, a point. */
  cover: 4,
  coverLeast: 80,
  beside: 12,
  /** There and back on one line cannot be told from one line with two heads. */
  opposed: 900,
  crossing: 14,
  border: 1,
  length: 0.04,
} as const;

/** Lines closer than this are seen as one. */
const CLOSE = 5;

export function segmentsOf(stretches: readonly Stretch[]): readonly Segment[] {
  return stretches.flatMap(({ points }) =>
    points.slice(1).flatMap((b, i) => {
      const a = points[i];
      return a ? [{ a, b }] : [];
    }),
  );
}

export function penalty(route: Route, obstacles: Obstacles, ends: Ends): number {
  const segments = segmentsOf(route.stretches);
  let cost = route.effort;
  for (const segment of segments) {
    cost += length(segment) * COST.length;
    for (const box of obstacles.nodes) if (crosses(segment, box)) cost += COST.node;
    for (const box of obstacles.labels) if (crosses(segment, box)) cost += COST.label;
    for (const box of obstacles.titles) if (crosses(segment, box)) cost += COST.title;
    for (const box of obstacles.groups) if (crosses(segment, box)) cost += COST.border;
    if (!within(segment, obstacles.bounds)) cost += COST.outside;
    for (const line of obstacles.lines) cost += meeting(segment, line, ends);
  }
  for (const joint of route.joints) cost += boxPenalty(joint, obstacles);
  return cost;
}

/** What is bad about a place for a label or a joint. */
export function boxPenalty(box: Box, { nodes, labels, titles, lines, bounds }: Obstacles): number {
  let cost = 0;
  for (const other of nodes) if (overlap(box, other)) cost += COST.node;
  for (const other of labels) if (overlap(box, other)) cost += COST.label;
  for (const other of titles) if (overlap(box, other)) cost += COST.title;
  for (const line of lines) if (crosses(line, box)) cost += COST.label / 4;
  const outside =
    box.x < bounds.x ||
    box.y < bounds.y ||
    box.x + box.width > bounds.x + bounds.width ||
    box.y + box.height > bounds.y + bounds.height;
  return outside ? cost + COST.outside : cost;
}

/** What is bad about a segment and a line that stands already. */
function meeting(segment: Segment, line: Line, ends: Ends): number {
  const kin = line.tail === ends.tail || line.tip === ends.tip;
  const [upright, other] = [isUpright(segment), isUpright(line)];
  if (upright !== other) return kin || !cross(segment, line) ? 0 : COST.crossing;
  const opposed = line.from === ends.to && line.to === ends.from;
  const gap = upright ? Math.abs(segment.a.x - line.a.x) : Math.abs(segment.a.y - line.a.y);
  const shared = upright ? common(segment, line, 'y') : common(segment, line, 'x');
  if (shared <= 1 || gap > CLOSE || kin) return 0;
  if (opposed) return COST.opposed;
  return gap < 1.5 ? COST.coverLeast + shared * COST.cover : COST.beside + shared;
}

function common(one: Segment, other: Segment, axis: 'x' | 'y'): number {
  const [a, b] = [Math.min(one.a[axis], one.b[axis]), Math.max(one.a[axis], one.b[axis])];
  const [c, d] = [Math.min(other.a[axis], other.b[axis]), Math.max(other.a[axis], other.b[axis])];
  return Math.min(b, d) - Math.max(a, c);
}

function cross(one: Segment, other: Segment): boolean {
  return common(one, other, 'x') >= 0 && common(one, other, 'y') >= 0;
}

function isUpright({ a, b }: Segment): boolean {
  return Math.abs(a.x - b.x) < Math.abs(a.y - b.y);
}

/** Whether a segment goes through the inside of a box; along its edge is beside it. */
export function crosses({ a, b }: Segment, { x, y, width, height }: Box): boolean {
  const slack = 0.5;
  return (
    Math.max(a.x, b.x) > x + slack &&
    Math.min(a.x, b.x) < x + width - slack &&
    Math.max(a.y, b.y) > y + slack &&
    Math.min(a.y, b.y) < y + height - slack
  );
}

export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function within({ a, b }: Segment, { x, y, width, height }: Box): boolean {
  return [a, b].every(
    (point) =>
      point.x >= x - 0.5 && point.x <= x + width + 0.5 && point.y >= y - 0.5 && point.y <= y + height + 0.5,
  );
}

export function length({ a, b }: Segment): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
}
