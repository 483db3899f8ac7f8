/** The ways in which a graph could be arranged: as its author says, or along its lines. */
import type { Measurer } from '../../text/measurer.ts';
import type { Direction, Graph } from '../model.ts';
import { arrangeCells } from './cells.ts';
import { arrangeLanes } from './lanes.ts';
import { arrange } from './layered.ts';
import type { Placement } from './placement.ts';
import { sizesOf } from './sizes.ts';
import { isSideways } from './space.ts';

/** The size of text at which everything is measured; arrangements are scaled from there. */
const EM = 14;

/** The author's own direction first. */
export function placementsOf(graph: Graph, measurer: Measurer): readonly Placement[] {
  const sizes = (direction: Direction) => sizesOf(graph, EM, isSideways(direction), measurer);
  const { layout, direction: own } = graph;
  if (layout?.type === 'lanes') return [arrangeLanes(graph, sizes(own), measurer)];
  if (layout?.type === 'cells') return [arrangeCells(graph, layout, sizes(own), measurer)];
  return directions(own).flatMap((direction) => arrange(graph, sizes(direction), direction, measurer));
}

/** The author's direction, and the one at right angles to it that people read in. */
function directions(own: Direction): readonly Direction[] {
  return [own, isSideways(own) ? 'down' : 'right'];
}
