/** A Mermaid diagram's source -> its arrangements, or why it cannot be drawn. Loads the arranging. */
import type { Size } from '../deck/model.ts';
import type { Template } from '../template/model.ts';
import type { Measurer } from '../text/measurer.ts';
import { bestFor, emIn, LEAST_EM } from './arrange/fit.ts';
import { placementsOf } from './arrange/placements.ts';
import type { ArrangedDiagram, ArrangedGraph } from './arranged.ts';
import { readMermaid } from './mermaid/read.ts';
import type { Graph } from './model.ts';
import { roomiest } from './room.ts';
import { type ToldLine, tell } from './tell.ts';

export type Result =
  | { readonly arranged: ArrangedDiagram }
  /** `line` counts from 0, from the source's first line; what can be read, but not drawn, is told. */
  | { readonly line: number; readonly reason: string; readonly told?: readonly ToldLine[] };

export function arrangeMermaid(text: string, template: Template, measurer: Measurer): Result {
  const read = readMermaid(text);
  if ('fault' in read) return read.fault;
  if (read.diagram.type === 'sequence') return { arranged: read.diagram };
  const room = roomiest(template);
  const { graph, placements, em } = largest(read.diagram, room, measurer);
  if (em < LEAST_EM) {
    return {
      line: 0,
      reason: `with ${graph.nodes.length} nodes its text would be smaller than ${LEAST_EM} pt`,
      told: tell(graph),
    };
  }
  return { arranged: { graph, placements } };
}

interface Arranging extends ArrangedGraph {
  /** The size of its text in the most room. */
  readonly em: number;
}

/** The graph with all that it says, or else without what may be left out: the notes have its source. */
function largest(graph: Graph, room: Size, measurer: Measurer): Arranging {
  const whole = arranging(graph, room, measurer);
  const detailed = graph.nodes.some(({ details }) => details);
  return whole.em < LEAST_EM && detailed ? arranging(withoutDetails(graph), room, measurer) : whole;
}

function arranging(graph: Graph, room: Size, measurer: Measurer): Arranging {
  const placements = placementsOf(graph, measurer);
  const best = bestFor(placements, room);
  return { graph, placements, em: best ? emIn(best, room) : 0 };
}

/** Heads stay heads. */
function withoutDetails(graph: Graph): Graph {
  return {
    ...graph,
    nodes: graph.nodes.map((node) => (node.details === undefined ? node : { ...node, details: '' })),
  };
}
