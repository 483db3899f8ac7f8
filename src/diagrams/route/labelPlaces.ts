/** Where the label of an edge could stand: on its line or beside it, where it covers nothing else. */
import type { Box, Size } from '../../deck/model.ts';
import { boxAround } from '../arrange/space.ts';
import { boxPenalty, type Obstacles, segmentsOf } from './cost.ts';
import type { Route } from './model.ts';

const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** Away from the middle of a line a label says less clearly what it belongs to. */
const OFF_MIDDLE = 20;

/** Beside a line rather than on it. */
const BESIDE = 40;
const BESIDE_GAP = 2;

/** A label as long as its stretch leaves no line to be seen. */
const HIDES = 60;

/** So much of a line's end stays clear, for its arrow head. */
const ARROW = 9;

export function labelPlaces(
  route: Route,
  label: Size,
  obstacles: Obstacles,
): readonly { readonly cost: number; readonly box: Box }[] {
  const segments = segmentsOf(route.stretches);
  return segments.flatMap(({ a, b }, i) => {
    const level = Math.abs(a.x - b.x) > Math.abs(a.y - b.y);
    const room = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    const taken = (level ? label.width : label.height) + (i === segments.length - 1 ? 2 * ARROW : 0);
    return SHARES.flatMap((share) => {
      const on = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
      const away = (level ? label.height : label.width) / 2 + BESIDE_GAP;
      const [dx, dy] = level ? [0, away] : [away, 0];
      return [
        { ...on, cost: room < taken ? HIDES : 0 },
        { x: on.x + dx, y: on.y + dy, cost: BESIDE },
        { x: on.x - dx, y: on.y - dy, cost: BESIDE },
      ].map(({ cost, ...place }) => {
        const box = boxAround(place, label);
        return { box, cost: cost + boxPenalty(box, obstacles) + Math.abs(share - 0.5) * OFF_MIDDLE };
      });
    });
  });
}
