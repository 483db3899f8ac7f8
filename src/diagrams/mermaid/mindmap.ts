/** Mind maps as trees that grow to the right. */
import { readIdeas } from '../../mermaid/mindmap.ts';
import type { Source } from '../../mermaid/source.ts';
import type { Graph, NodeForm } from '../model.ts';

const FORMS: Readonly<Record<string, NodeForm>> = {
  '[': 'rectangle',
  '((': 'circle',
  '))': 'stadium',
  ')': 'stadium',
  '{{': 'hexagon',
};

export function readMindmap(source: Source): Graph {
  const ideas = readIdeas(source);
  return {
    type: 'graph',
    name: 'Mind map',
    ...(source.title !== undefined && { title: source.title }),
    direction: 'right',
    nodes: ideas.map(({ label, bracket, depth }, i) => ({
      id: String(i),
      label,
      form: FORMS[bracket] ?? 'rounded',
      ...(depth > 1 && { tone: 'muted' as const }),
    })),
    edges: ideas.flatMap(({ parent }, i) =>
      parent === undefined ? [] : [{ from: String(parent), to: String(i), line: 'solid' as const }],
    ),
    groups: [],
  };
}
