/**
 * A graph in layers along its arrows, by Dagre: which node stands in which layer, and where.
 *
 * Dagre is loaded with this file, so only `prepare` reaches it, and only for a report that has a diagram.
 */
import dagre from '@dagrejs/dagre';
import type { Box, Point, Size } from '../../deck/model.ts';
import type { Measurer } from '../../text/measurer.ts';
import type { Direction, Graph } from '../model.ts';
import { folded } from './fold.ts';
import type { Placement } from './placement.ts';
import { toFlow, toSlide } from './space.ts';
import { straightened } from './straight.ts';
import { padded, type Titled, withTitles } from './titles.ts';

/** What stands in the diagram, in points, as it will be on the slide. */
export interface Sizes {
  readonly em: number;
  readonly nodes: ReadonlyMap<string, Size>;
  /** One entry an edge; undefined for one without a label. */
  readonly labels: readonly (Size | undefined)[];
}

/** Space between neighbours and between layers, in ems. */
const NODE_GAP = 1.3;
const LINE_GAP = 0.9;
const LAYER_GAP = 2.1;

/** Space around a drawing where lines go around nodes, in ems. */
const MARGIN = 1.2;

/** Space around a label, in ems. */
const LABEL_GAP = 0.4;

/** Numbers of bands that a long flow is folded into. */
const FOLDS = [2, 3, 4];

/** In the space of the flow. */
export interface Flow {
  readonly nodes: ReadonlyMap<string, Box>;
  readonly groups: ReadonlyMap<string, Box>;
  readonly stops: readonly (readonly Point[])[];
}

/** The graph laid out along a direction: as one flow, and folded into bands where it can be. */
export function arrange(
  graph: Graph,
  sizes: Sizes,
  direction: Direction,
  measurer: Measurer,
): readonly Placement[] {
  const straight = straightened(layers(graph, sizes, direction), graph, sizes.em);
  const flow = withTitles(straight, graph, sizes.em, direction, measurer);
  const { size } = toFlow(direction);
  const labels = sizes.labels.map((label) => label && size(label));
  const bands = FOLDS.flatMap((count) => folded(flow, graph, labels, count, sizes.em) ?? []);
  const against = graph.edges.some(({ from, to }) => isAgainst(flow, from, to));
  return [
    onSlide(flow, sizes, direction, against ? MARGIN : 0),
    ...bands.map((each) => onSlide(each, sizes, direction, MARGIN)),
  ];
}

function isAgainst({ nodes, groups }: Titled, from: string, to: string): boolean {
  const top = (id: string) => (nodes.get(id) ?? groups.find((group) => group.id === id)?.box)?.y ?? 0;
  return top(from) >= top(to);
}

/** The flow as it is on the slide, from its own top left corner; `margin` is left around it, in ems. */
function onSlide(
  { nodes, groups, stops }: Titled,
  sizes: Sizes,
  direction: Direction,
  margin: number,
): Placement {
  const turn = toSlide(direction);
  const boxes = [...nodes.values(), ...groups.map(({ box }) => box)].map(turn.box);
  const points = stops.flat().map(turn.point);
  const labels = stops.flatMap((line, i) => {
    const [label, middle] = [sizes.labels[i], line[Math.floor(line.length / 2)]];
    if (!label || !middle) return [];
    const { x, y } = turn.point(middle);
    return [{ x: x - label.width / 2, y: y - label.height / 2, ...label }];
  });
  const all = [...boxes, ...labels, ...points.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))];
  const space = margin * sizes.em;
  const left = Math.min(...all.map(({ x }) => x)) - space;
  const top = Math.min(...all.map(({ y }) => y)) - space;
  const moved = ({ x, y }: Point): Point => ({ x: x - left, y: y - top });
  const place = (box: Box): Box => ({ ...box, ...moved(box) });
  return {
    direction,
    em: sizes.em,
    width: Math.max(...all.map(({ x, width }) => x + width)) - left + space,
    height: Math.max(...all.map(({ y, height }) => y + height)) - top + space,
    nodes: new Map([...nodes].map(([id, box]) => [id, place(turn.box(box))])),
    groups: groups.map(({ id, box, title }) => ({
      id,
      box: place(turn.box(box)),
      title: place(turn.box(title)),
    })),
    edges: stops.map((line, i) => {
      const label = sizes.labels[i];
      return { stops: line.map((point) => moved(turn.point(point))), ...(label && { label }) };
    }),
  };
}

function layers(graph: Graph, { em, nodes, labels }: Sizes, direction: Direction): Flow {
  const { size } = toFlow(direction);
  const layout = new dagre.graphlib.Graph({ multigraph: true, compound: true });
  layout.setGraph({ rankdir: 'TB', nodesep: NODE_GAP * em, edgesep: LINE_GAP * em, ranksep: LAYER_GAP * em });
  layout.setDefaultEdgeLabel(() => ({}));
  for (const group of graph.groups) layout.setNode(keyOf('g', group.id), { width: 0, height: 0 });
  for (const { id, parent } of graph.groups)
    if (parent !== undefined) layout.setParent(keyOf('g', id), keyOf('g', parent));
  for (const { id, group } of graph.nodes) {
    layout.setNode(keyOf('n', id), { ...size(nodes.get(id) ?? { width: em, height: em }) });
    if (group !== undefined) layout.setParent(keyOf('n', id), keyOf('g', group));
  }
  const ends = representatives(graph);
  graph.edges.forEach((edge, i) => {
    const [from, to] = [ends(edge.from, 'last'), ends(edge.to, 'first')];
    const label = labels[i] && size(labels[i]);
    const room = label && { width: label.width + 2 * LABEL_GAP * em, height: label.height + LABEL_GAP * em };
    const options = { ...room, labelpos: 'c' as const, weight: edge.line === 'none' ? 1 : 2 };
    if (from !== undefined && to !== undefined)
      layout.setEdge(keyOf('n', from), keyOf('n', to), options, `${i}`);
  });
  // What is met first stands first: nothing crosses in a tree as it is, and trying would turn its author's order round.
  dagre.layout(layout, { disableOptimalOrderHeuristic: isTree(graph) });
  const boxes = new Map(graph.nodes.map(({ id }) => [id, boxOf(layout.node(keyOf('n', id)))]));
  return {
    nodes: boxes,
    groups: new Map(graph.groups.map(({ id }) => [id, padded(boxOf(layout.node(keyOf('g', id))), em)])),
    stops: graph.edges.map((edge, i) => {
      const [from, to] = [ends(edge.from, 'last'), ends(edge.to, 'first')];
      if (from === undefined || to === undefined) return [];
      const { points = [] } = layout.edge(keyOf('n', from), keyOf('n', to), `${i}`);
      return points.slice(1, -1);
    }),
  };
}

/** Whether no two edges lead to the same node. */
function isTree({ edges, groups }: Graph): boolean {
  return groups.length === 0 && new Set(edges.map(({ to }) => to)).size === edges.length;
}

/** Ids of nodes and of groups may be the same words. */
function keyOf(kind: 'n' | 'g', id: string): string {
  return `${kind}:${id}`;
}

function boxOf(label: { x?: number; y?: number; width: number; height: number }): Box {
  const { x = 0, y = 0, width, height } = label;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Dagre lets no edge end at a group: one of its nodes stands for it, the first or the last along the arrows. */
function representatives({
  nodes,
  edges,
  groups,
}: Graph): (id: string, end: 'first' | 'last') => string | undefined {
  const ids = new Set(nodes.map(({ id }) => id));
  const parents = new Map(groups.map(({ id, parent }) => [id, parent]));
  const isIn = (group: string | undefined, outer: string): boolean =>
    group !== undefined && (group === outer || isIn(parents.get(group), outer));
  return (id, end) => {
    if (ids.has(id)) return id;
    const members = nodes.filter(({ group }) => isIn(group, id)).map((node) => node.id);
    const inside = new Set(members);
    const within = edges.filter(({ from, to }) => inside.has(from) && inside.has(to));
    const bound = new Set(within.map(({ from, to }) => (end === 'first' ? to : from)));
    return members.find((member) => !bound.has(member)) ?? members[0];
  };
}
