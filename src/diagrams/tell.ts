/** A graph in lines, for where it would be too small to read: its groups, and in them each node with where its lines lead. */
import type { Edge, Graph, NodeForm } from './model.ts';

export interface ToldLine {
  /** 0 for what stands in no group. */
  readonly depth: number;
  /** The group or the node; empty where several nodes lead nowhere. */
  readonly name: string;
  /** `→ Test (on push), Lint`, or the nodes that lead nowhere. */
  readonly text: string;
}

export function tell({ nodes, edges, groups }: Graph): readonly ToldLine[] {
  const labels = new Map([
    ...groups.map(({ id, label }) => [id, onOneLine(label) || id] as const),
    ...nodes.map(({ id, label, form }) => [id, onOneLine(label) || NAMELESS[form] || id] as const),
  ]);
  const nameOf = (id: string) => labels.get(id) ?? id;
  const paths = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.line !== 'none') paths.set(edge.from, [...(paths.get(edge.from) ?? []), edge]);
  }
  const pathsFrom = (id: string): string =>
    (paths.get(id) ?? [])
      .map((edge, i, all) => {
        const arrow = arrowOf(edge) === arrowOf(all[i - 1]) ? '' : `${arrowOf(edge)} `;
        return `${arrow}${nameOf(edge.to)}${edge.label ? ` (${onOneLine(edge.label)})` : ''}`;
      })
      .join(', ');
  const targets = new Set(edges.map(({ to }) => to));
  const within = (group: string | undefined, level: number): readonly ToldLine[] => {
    const depth = Math.min(level, DEEPEST);
    const own = nodes.filter((node) => node.group === group).map(({ id }) => id);
    const others = own.filter((id) => !paths.has(id) && (group !== undefined || !targets.has(id)));
    const alone = [
      ...own.filter((id) => paths.has(id)).map((id) => ({ depth, name: nameOf(id), text: pathsFrom(id) })),
      ...(others.length > 0 ? [{ depth, name: '', text: others.map(nameOf).join(', ') }] : []),
    ];
    const grouped = groups
      .filter(({ parent }) => parent === group)
      .flatMap(({ id }) => [{ depth, name: nameOf(id), text: pathsFrom(id) }, ...within(id, level + 1)]);
    return group === undefined ? [...grouped, ...alone] : [...alone, ...grouped];
  };
  return within(undefined, 0);
}

/** Groups in groups in groups are told beside one another. */
const DEEPEST = 2;

/** What stands for nodes that have no words. */
const NAMELESS: Partial<Record<NodeForm, string>> = { start: '●', end: '◉' };

function arrowOf(edge: Edge | undefined): string {
  if (edge === undefined) return '';
  if (edge.startHead && edge.endHead) return '↔';
  return edge.endHead ? '→' : edge.startHead ? '←' : '–';
}

function onOneLine(label: string): string {
  return label.replaceAll('\n', ' ').trim();
}
