/** Fitting an arrangement into a box on a slide: its text as large as may be, and then its parts moved apart. */
import type { Box, Point, Size } from '../../deck/model.ts';
import type { PlacedGroup, Placement } from './placement.ts';
import { boxAround, centreOf } from './space.ts';

/** Text is never smaller, and need not be larger. */
export const LEAST_EM = 10;
const MOST_EM = 18;

/** The most by which gaps are widened to fill a box, in relation to the drawing's own proportions. */
const MOST_SPREAD = 1.4;

/** Below this a direction that gives larger text is better than the one that the author asked for. */
const READABLE_EM = 14;
const WORTH_TURNING = 1.12;

/** The size of text at which the arrangement fits into the room; it may be too small to read. */
export function emIn(placement: Placement, room: Size): number {
  const scale = Math.min(room.width / placement.width, room.height / placement.height);
  return Math.min(MOST_EM, Math.floor(scale * placement.em * 4) / 4);
}

/** The best arrangement for a room: the author's own, which comes first, unless another can be read so much better. */
export function bestFor(placements: readonly Placement[], room: Size): Placement | undefined {
  return placements.reduce<Placement | undefined>((best, other) => {
    if (!best) return other;
    const [em, turned] = [emIn(best, room), emIn(other, room)];
    const worth = em < READABLE_EM && turned >= em * WORTH_TURNING;
    return worth || (em < LEAST_EM && turned > em) ? other : best;
  }, undefined);
}

/** The arrangement at the size of text that fits the box, in its middle. */
export function fitInto(placement: Placement, box: Box): Placement {
  const em = emIn(placement, box);
  const scaled = scale(placement, em / placement.em);
  const most = placement.rigid ? 1 : MOST_SPREAD;
  const spread = {
    x: Math.min(most, Math.max(1, box.width / scaled.width)),
    y: Math.min(most, Math.max(1, box.height / scaled.height)),
  };
  const width = scaled.width * spread.x;
  const height = scaled.height * spread.y;
  const [left, top] = [box.x + (box.width - width) / 2, box.y + (box.height - height) / 2];
  const move = ({ x, y }: Point): Point => ({ x: left + x * spread.x, y: top + y * spread.y });
  const keep = (each: Box): Box => boxAround(move(centreOf(each)), each);
  const grow = (each: Box): Box => ({
    ...move(each),
    width: each.width * spread.x,
    height: each.height * spread.y,
  });
  return {
    ...scaled,
    width,
    height,
    nodes: mapped(scaled.nodes, keep),
    groups: scaled.groups.map((group): PlacedGroup => {
      const grown = grow(group.box);
      return { ...group, box: grown, title: { ...grown, height: group.title.height } };
    }),
    edges: scaled.edges.map((edge) => ({ ...edge, stops: edge.stops.map(move) })),
  };
}

function scale(placement: Placement, by: number): Placement {
  const point = ({ x, y }: Point): Point => ({ x: x * by, y: y * by });
  const size = ({ width, height }: Size): Size => ({ width: width * by, height: height * by });
  const whole = (box: Box): Box => ({ ...point(box), ...size(box) });
  return {
    ...placement,
    ...size(placement),
    em: placement.em * by,
    nodes: mapped(placement.nodes, whole),
    groups: placement.groups.map(({ id, box, title }) => ({ id, box: whole(box), title: whole(title) })),
    edges: placement.edges.map(({ stops, label }) => ({
      stops: stops.map(point),
      ...(label && { label: size(label) }),
    })),
  };
}

function mapped<K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): ReadonlyMap<K, V> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
