/** Straightening: nodes that are nearly in line with the one that leads to them are put in line. */
import type { Box } from '../../deck/model.ts';
import type { Graph } from '../model.ts';
import type { Flow } from './layered.ts';

/** In ems. */
const NEARLY = 2;
const CLEAR = 0.8;

/** The flow with small steps taken out, where nothing else stands; a node that alone follows another is moved from afar. */
export function straightened(flow: Flow, graph: Graph, em: number): Flow {
  const nodes = new Map(flow.nodes);
  const stops = flow.stops.map((line) => [...line]);
  const degree = (end: 'from' | 'to', id: string) => graph.edges.filter((edge) => edge[end] === id).length;
  const order = graph.edges
    .map((edge, index) => ({ edge, index }))
    .sort((a, b) => (nodes.get(a.edge.to)?.y ?? 0) - (nodes.get(b.edge.to)?.y ?? 0));
  for (const { edge, index } of order) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (!from || !to || from.y >= to.y || degree('to', edge.to) > 1) continue;
    const by = from.x + from.width / 2 - (to.x + to.width / 2);
    const most = degree('from', edge.from) === 1 ? 4 * NEARLY * em : NEARLY * em;
    const group = graph.nodes.find(({ id }) => id === edge.to)?.group;
    const frame = group === undefined ? undefined : flow.groups.get(group);
    const moved = { ...to, x: to.x + by };
    // Lines of its own move with it.
    const held = stops.flatMap((line, i) => (touches(graph.edges[i], edge.to) ? [] : line));
    const obstacles = [
      ...[...nodes].filter(([id]) => id !== edge.to).map(([, other]) => other),
      ...[...flow.groups.values()].filter((other) => !contains(other, to)),
      ...held.map(({ x, y }) => ({ x, y, width: 0, height: 0 })),
    ];
    if (by === 0 || Math.abs(by) > most || !isFree(moved, obstacles, frame, em)) continue;
    nodes.set(edge.to, moved);
    stops[index] = (stops[index] ?? []).map(({ y }) => ({ x: from.x + from.width / 2, y }));
  }
  return { ...flow, nodes, stops };
}

function touches(edge: Graph['edges'][number] | undefined, id: string): boolean {
  return edge?.from === id || edge?.to === id;
}

function isFree(box: Box, obstacles: readonly Box[], frame: Box | undefined, em: number): boolean {
  const room = CLEAR * em;
  const wide = { x: box.x - room, y: box.y - 1, width: box.width + 2 * room, height: box.height + 2 };
  if (frame && (wide.x < frame.x || wide.x + wide.width > frame.x + frame.width)) return false;
  return !obstacles.some((other) => meet(wide, other));
}

function contains(outer: Box, inner: Box): boolean {
  return (
    outer.x <= inner.x &&
    outer.y <= inner.y &&
    outer.x + outer.width >= inner.x + inner.width &&
    outer.y + outer.height >= inner.y + inner.height
  );
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  );
}
