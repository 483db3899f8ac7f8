/** Cells for things of which is known on which side of one another they stand. */
import type { Cell, Group, Node } from '../model.ts';

/** A line leaves one at a side and reaches the other at a side: `L`, `R`, `T` or `B`. */
export interface Neighbours {
  readonly one: string;
  readonly side: string;
  readonly other: string;
  readonly otherSide: string;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** From what has the side to what the side faces. */
const TOWARDS: Readonly<Record<string, Place>> = {
  L: { x: -1, y: 0 },
  R: { x: 1, y: 0 },
  T: { x: 0, y: -1 },
  B: { x: 0, y: 1 },
};

/** The cells of all nodes and groups, in the grids of what they are in. */
export function cellsBySides(
  nodes: readonly Node[],
  groups: readonly Group[],
  neighbours: readonly Neighbours[],
): ReadonlyMap<string, Cell> {
  const parents = new Map<string, string | undefined>([
    ...groups.map(({ id, parent }) => [id, parent] as const),
    ...nodes.map(({ id, group }) => [id, group] as const),
  ]);
  const grids = [undefined, ...groups.map(({ id }) => id)];
  return new Map(
    grids.flatMap((grid) => {
      const members = [...parents].filter(([, parent]) => parent === grid).map(([id]) => id);
      const memberOf = (id: string | undefined): string | undefined =>
        id === undefined || members.includes(id) ? id : memberOf(parents.get(id));
      const steps = neighbours.flatMap(({ one, side, other, otherSide }): readonly Step[] => {
        const [from, to] = [memberOf(one), memberOf(other)];
        if (from === undefined || to === undefined || from === to) return [];
        const by = between(side, otherSide);
        return [
          { from, to, by },
          { from: to, to: from, by: { x: -by.x, y: -by.y } },
        ];
      });
      return cellsOf(placesOf(members, steps));
    }),
  );
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly by: Place;
}

/** Sides that face one another are in line; others stand across a corner. */
function between(side: string, otherSide: string): Place {
  const [out, back] = [TOWARDS[side] ?? { x: 1, y: 0 }, TOWARDS[otherSide] ?? { x: -1, y: 0 }];
  return (out.x === 0) === (back.x === 0) ? out : { x: out.x - back.x, y: out.y - back.y };
}

/** What hangs together from its first member on; what does not stands to the right of it. */
function placesOf(members: readonly string[], steps: readonly Step[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const first of members) {
    if (places.has(first)) continue;
    const right = Math.max(-1, ...[...places.values()].map(({ x }) => x));
    const part = partFrom(first, steps);
    const left = Math.min(...[...part.values()].map(({ x }) => x));
    const top = Math.min(...[...part.values()].map(({ y }) => y));
    for (const [id, { x, y }] of part) places.set(id, { x: x - left + right + 1, y: y - top });
  }
  return places;
}

/** All that hangs together with a member, nearest first; where a cell is taken, the next one in that direction is. */
function partFrom(first: string, steps: readonly Step[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>([[first, { x: 0, y: 0 }]]);
  const taken = new Set(['0 0']);
  // What is added while the map is gone through is reached too.
  for (const [from, { x, y }] of places) {
    for (const { to, by } of steps.filter((step) => step.from === from)) {
      if (places.has(to)) continue;
      let place = { x: x + by.x, y: y + by.y };
      while (taken.has(`${place.x} ${place.y}`)) place = { x: place.x + by.x, y: place.y + by.y };
      taken.add(`${place.x} ${place.y}`);
      places.set(to, place);
    }
  }
  return places;
}

function cellsOf(places: ReadonlyMap<string, Place>): readonly (readonly [string, Cell])[] {
  return [...places].map(([id, { x, y }]) => [id, { row: y, column: x, columns: 1 }]);
}
