/**
 * Room for the names of groups. Dagre knows none, so the drawing is cut open at the edge of each group and moved
 * apart by the height of its name: what stood clear of one another still does.
 */
import type { Box, Point, Size } from '../../deck/model.ts';
import type { Measurer } from '../../text/measurer.ts';
import type { Direction, Graph } from '../model.ts';
import type { Flow } from './layered.ts';
import type { PlacedGroup } from './placement.ts';
import { isSideways } from './space.ts';
import { paragraphsOf, roomOf } from './words.ts';

/** Space inside of a group's edge, in ems, beyond what Dagre leaves. */
const PADDING = 0.3;

/** A group's box, grown along the arrows, where Dagre leaves little. */
export function padded(box: Box, em: number): Box {
  return { ...box, y: box.y - PADDING * em, height: box.height + 2 * PADDING * em };
}

/** A flow whose groups have room for their names. */
export interface Titled extends Omit<Flow, 'groups'> {
  readonly groups: readonly PlacedGroup[];
}

/** The flow with room for names; those stand at the top on the slide, wherever that is along the flow. */
export function withTitles(
  flow: Flow,
  graph: Graph,
  em: number,
  direction: Direction,
  measurer: Measurer,
): Titled {
  const named = graph.groups.filter(({ id, label }) => label !== '' && flow.groups.has(id));
  const sideways = isSideways(direction);
  const atEnd = direction === 'up';
  const heights = new Map(
    named.map(({ id, label }) => {
      const box = flow.groups.get(id);
      const width = (sideways ? box?.height : box?.width) ?? 0;
      return [id, titleRoom(label, width - em, em, measurer).height];
    }),
  );
  const cuts = named.map(({ id }): Cut => {
    const box = flow.groups.get(id);
    const at = sideways ? (box?.x ?? 0) : (box?.y ?? 0) + (atEnd ? (box?.height ?? 0) : 0);
    return { at, room: heights.get(id) ?? 0 };
  });
  const spread = opened(cuts, atEnd);
  const move = ({ x, y }: Point): Point =>
    sideways ? { x: spread(x, 'middle'), y } : { x, y: spread(y, 'middle') };
  return {
    nodes: new Map([...flow.nodes].map(([id, box]) => [id, around(move(middleOf(box)), box)])),
    groups: graph.groups.map(({ id }) => {
      const box = stretched(flow.groups.get(id) ?? { x: 0, y: 0, width: 0, height: 0 }, spread, sideways);
      return { id, box, title: strip(box, heights.get(id) ?? 0, sideways, atEnd) };
    }),
    stops: flow.stops.map((line) => line.map(move)),
  };
}

export function titleRoom(label: string, width: number, em: number, measurer: Measurer): Size {
  const look = { size: em, colour: { role: 'muted' }, bold: true } as const;
  const { height } = roomOf(paragraphsOf(label, look), Math.max(width, em), measurer);
  return { width, height: height + 0.5 * em };
}

interface Cut {
  readonly at: number;
  readonly room: number;
}

type Edge = 'start' | 'middle' | 'end';

/** Moves a coordinate by the room of all cuts before it; groups that start at one place share their cut's room. */
function opened(cuts: readonly Cut[], atEnd: boolean): (value: number, edge: Edge) => number {
  const byPlace = new Map<number, number>();
  for (const { at, room } of cuts) {
    const place = Math.round(at);
    byPlace.set(place, Math.max(byPlace.get(place) ?? 0, room));
  }
  return (value, edge) => {
    let moved = value;
    for (const [at, room] of byPlace) {
      const behind = atEnd ? edge !== 'start' && Math.round(value) >= at : Math.round(value) > at;
      if (behind) moved += room;
    }
    return moved;
  };
}

function stretched(box: Box, spread: (value: number, edge: Edge) => number, sideways: boolean): Box {
  const [start, length] = sideways ? [box.x, box.width] : [box.y, box.height];
  const from = spread(start, 'start');
  const extent = spread(start + length, 'end') - from;
  return sideways ? { ...box, x: from, width: extent } : { ...box, y: from, height: extent };
}

function strip(box: Box, room: number, sideways: boolean, atEnd: boolean): Box {
  if (sideways) return { ...box, width: room };
  return { ...box, y: atEnd ? box.y + box.height - room : box.y, height: room };
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function around({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
