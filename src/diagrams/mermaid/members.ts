/** What class diagrams and entity diagrams share: boxes with members, and the relations between them. */

import type { Source } from '../../mermaid/source.ts';
import type { Edge, Graph, Node } from '../model.ts';

export interface Members {
  readonly label: string;
  readonly stereotype?: string;
  readonly compartments: readonly (readonly string[])[];
}

/** The graph of boxes by their ids. */
export function graphOf(
  name: string,
  { title }: Source,
  direction: Graph['direction'],
  boxes: ReadonlyMap<string, Members>,
  notes: readonly Node[],
  edges: readonly Edge[],
): Graph {
  return {
    type: 'graph',
    name,
    ...(title !== undefined && { title }),
    direction,
    nodes: [
      ...[...boxes].map(([id, { label, stereotype, compartments }]): Node => {
        const filled = compartments.filter((lines) => lines.length > 0);
        const words = stereotype === undefined ? label : `«${stereotype}»\n${label}`;
        return { id, label: words, form: 'rectangle', ...(filled.length > 0 && { compartments: filled }) };
      }),
      ...notes,
    ],
    edges,
    groups: [],
  };
}
