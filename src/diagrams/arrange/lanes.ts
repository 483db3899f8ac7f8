/** Lanes: groups above one another, and their nodes from left to right in the order of the whole. */
import type { Box } from '../../deck/model.ts';
import type { Measurer } from '../../text/measurer.ts';
import type { Graph } from '../model.ts';
import type { Sizes } from './layered.ts';
import type { PlacedGroup, Placement } from './placement.ts';
import { titleRoom } from './titles.ts';

/** Space around the nodes of a lane, between them, and between lanes, in ems. */
const PADDING = 0.9;
const NODE_GAP = 1.4;
const LANE_GAP = 0.7;

/** What comes later stands so much further right at least, in ems, in whichever lane. */
const STEP = 2.6;

export function arrangeLanes(graph: Graph, sizes: Sizes, measurer: Measurer): Placement {
  const { em } = sizes;
  const spans = spansAlong(graph, sizes);
  const width = Math.max(0, ...[...spans.values()].map(({ x, width: own }) => x + own)) + PADDING * em;
  const nodes = new Map<string, Box>();
  const groups: PlacedGroup[] = [];
  let y = 0;
  for (const { id, label } of graph.groups) {
    const members = graph.nodes.filter(({ group }) => group === id).map((node) => node.id);
    const title = titleRoom(label, width - em, em, measurer).height;
    const most = Math.max(0, ...members.map((member) => sizes.nodes.get(member)?.height ?? 0));
    const height = title + most + 2 * PADDING * em;
    const box: Box = { x: 0, y, width, height };
    groups.push({ id, box, title: { ...box, height: title } });
    const middle = y + title + PADDING * em + most / 2;
    for (const member of members) {
      const own = sizes.nodes.get(member)?.height ?? 0;
      nodes.set(member, { ...(spans.get(member) ?? { x: 0, width: 0 }), y: middle - own / 2, height: own });
    }
    y += height + LANE_GAP * em;
  }
  const edges = graph.edges.map((_, i) => {
    const label = sizes.labels[i];
    return { stops: [], ...(label && { label }) };
  });
  return { direction: 'right', em, width, height: y - LANE_GAP * em, nodes, groups, edges };
}

/** From where to where each node goes: its middle after that of the one before, itself after the one in its lane. */
function spansAlong(
  { nodes }: Graph,
  { em, nodes: sizes }: Sizes,
): ReadonlyMap<string, Pick<Box, 'x' | 'width'>> {
  const spans = new Map<string, Pick<Box, 'x' | 'width'>>();
  const ends = new Map<string | undefined, number>();
  let before = 0;
  for (const { id, group } of nodes) {
    const width = sizes.get(id)?.width ?? 0;
    const end = ends.get(group);
    const free = end === undefined ? PADDING * em : end + NODE_GAP * em;
    const middle = Math.max(free + width / 2, before + STEP * em);
    spans.set(id, { x: middle - width / 2, width });
    ends.set(group, middle + width / 2);
    before = middle;
  }
  return spans;
}
