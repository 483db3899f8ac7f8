/**
 * The lines of an arrangement: each edge takes the way that crosses least, and its label a free place beside it.
 *
 * Ways are made of stretches that every program draws alike: straight lines, and elbows with one corner or with
 * their middle halfway. Where that is not enough, a way goes by joints: small shapes, or the label itself.
 */
import type { Box, Size } from '../../deck/model.ts';
import type { Placement } from '../arrange/placement.ts';
import { centreOf, toFlow } from '../arrange/space.ts';
import type { Edge, Graph } from '../model.ts';
import { type Ends, type Line, type Obstacles, penalty, segmentsOf } from './cost.ts';
import { labelPlaces } from './labelPlaces.ts';
import type { Route, Stretch } from './model.ts';
import { type Asked, ways } from './ways.ts';

/** The routes of all edges of the graph, one an entry, in the space of the flow; undefined for what is not drawn. */
export function routeAll(graph: Graph, placement: Placement, bounds: Box): readonly (Route | undefined)[] {
  const { box, point, size } = toFlow(placement.direction);
  const nodes = new Map([...placement.nodes].map(([id, place]) => [id, box(place)]));
  const groups = new Map(placement.groups.map((group) => [group.id, box(group.box)]));
  const boxOf = (id: string) => nodes.get(id) ?? groups.get(id);
  const titles = placement.groups
    .filter(({ title }) => title.height > 0)
    .map(({ title }) =>
      box({ ...title, width: Math.min(title.width, title.width * 0.2 + 5 * placement.em) }),
    );
  const lanes = freeLanes([...nodes.values()], placement.em);
  const standing = { nodes: [...nodes.values()], titles, groups: [...groups.values()], bounds: box(bounds) };
  const routes = new Map<number, Route>();
  const askedOf = (index: number, label: Size | undefined): Asked | undefined => {
    const edge = graph.edges[index];
    const [from, to] = [boxOf(edge?.from ?? ''), boxOf(edge?.to ?? '')];
    if (!edge || !from || !to || edge.line === 'none') return undefined;
    const form = graph.nodes.find(({ id }) => id === edge.from)?.form;
    const stops = (placement.edges[index]?.stops ?? []).map(point);
    return { from, to, stops, label, em: placement.em, itself: edge.from === edge.to, form, lanes };
  };
  const othersThan = (index: number): Obstacles => ({
    ...standing,
    nodes: [...standing.nodes, ...[...routes].flatMap(([i, route]) => (i === index ? [] : dotsOf(route)))],
    labels: [...routes].flatMap(([i, { label }]) => (i === index || !label ? [] : [label])),
    lines: [...routes].flatMap(([i, { stretches }]) =>
      i === index ? [] : linesOf(stretches, graph.edges[i]),
    ),
  });
  const order = inOrder(graph, boxOf);
  for (const index of order) {
    const asked = askedOf(index, undefined);
    const edge = graph.edges[index];
    if (asked && edge)
      routes.set(index, cheapest(ways(asked), undefined, othersThan(index), endsOf(edge)).route);
  }
  // Labels come after all lines, so that none is covered; where none of its places is free, the edge goes by its label.
  for (const index of order) {
    const label = placement.edges[index]?.label;
    const [route, edge, asked] = [
      routes.get(index),
      graph.edges[index],
      askedOf(index, label && size(label)),
    ];
    if (!route || !edge || !asked?.label) continue;
    const obstacles = othersThan(index);
    const own = cheapest([route], asked.label, obstacles, endsOf(edge));
    const other = own.labelCost > CROWDED ? cheapest(ways(asked), asked.label, obstacles, endsOf(edge)) : own;
    routes.set(index, (other.cost < own.cost ? other : own).route);
  }
  return graph.edges.map((_, index) => routes.get(index));
}

/** What a label's place may cost before another way is tried. */
const CROWDED = 290;

function linesOf(stretches: readonly Stretch[], edge: Edge | undefined): readonly Line[] {
  return edge ? segmentsOf(stretches).map((segment) => ({ ...segment, ...endsOf(edge) })) : [];
}

function endsOf({ from, to, line, startHead, endHead }: Edge): Ends {
  return { from, to, tail: `${line} ${startHead} ${from}`, tip: `${line} ${endHead} ${to}` };
}

function dotsOf({ joints, label }: Route): readonly Box[] {
  return joints.filter((joint) => joint !== label).map(padded);
}

/** Edges within a lane have no choice, and short ones little, so they come first. */
function inOrder({ nodes, edges, layout }: Graph, boxOf: (id: string) => Box | undefined): readonly number[] {
  const laneOf = (id: string) => nodes.find((node) => node.id === id)?.group;
  const length = (index: number): number => {
    const edge = edges[index];
    const [from, to] = [boxOf(edge?.from ?? ''), boxOf(edge?.to ?? '')];
    if (!edge || !from || !to) return 0;
    if (layout?.type === 'lanes' && laneOf(edge.from) === laneOf(edge.to)) return 0;
    const [a, b] = [centreOf(from), centreOf(to)];
    return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) * 2;
  };
  return edges.map((_, index) => index).sort((a, b) => length(a) - length(b) || a - b);
}

interface Choice {
  readonly route: Route;
  readonly cost: number;
  readonly labelCost: number;
}

function cheapest(
  candidates: readonly Route[],
  label: Size | undefined,
  obstacles: Obstacles,
  ends: Ends,
): Choice {
  let best: Choice | undefined;
  for (const route of candidates) {
    const cost = penalty(route, obstacles, ends);
    if (best && cost >= best.cost) continue;
    const places = label && !route.label ? labelPlaces(route, label, obstacles) : [];
    if (places.length === 0) best = { route, cost, labelCost: 0 };
    for (const place of places) {
      if (best && cost + place.cost >= best.cost) continue;
      best = { route: { ...route, label: place.box }, cost: cost + place.cost, labelCost: place.cost };
    }
  }
  if (!best) throw new Error('An edge has no way');
  return best;
}

/** Places across the flow where no node stands at all: the gaps between bands, and beside everything. */
function freeLanes(boxes: readonly Box[], em: number): readonly number[] {
  const lanes: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { x, width } of [...boxes].sort((a, b) => a.x - b.x)) {
    if (x > end + em / 2) lanes.push(Number.isFinite(end) ? (x + end) / 2 : x - em);
    if (x > end + 3 * em && Number.isFinite(end)) lanes.push(x - em, end + em);
    end = Math.max(end, x + width);
  }
  return [...lanes, end + em];
}

function padded({ x, y, width, height }: Box): Box {
  return { x: x - 2, y: y - 2, width: width + 4, height: height + 4 };
}
