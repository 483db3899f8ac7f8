/** Groups as they are written may be empty, or named before they are known to be groups. */
import type { Group, Node } from '../model.ts';

/** The nodes that are no groups and the groups with something in them; an empty one is drawn as a node of its name. */
export function withContent(
  nodes: readonly Node[],
  groups: ReadonlyMap<string, Group>,
): { readonly nodes: readonly Node[]; readonly groups: readonly Group[] } {
  const plain = nodes.filter(({ id }) => !groups.has(id));
  const filled = filledGroups(groups, plain);
  return {
    nodes: [...plain, ...standIns(groups, filled)],
    groups: [...groups.values()].filter(({ id }) => filled.has(id)),
  };
}

function filledGroups(groups: ReadonlyMap<string, Group>, nodes: readonly Node[]): ReadonlySet<string> {
  const filled = new Set<string>();
  for (const { group } of nodes) {
    for (let id = group; id !== undefined && !filled.has(id); id = groups.get(id)?.parent) filled.add(id);
  }
  return filled;
}

function standIns(groups: ReadonlyMap<string, Group>, filled: ReadonlySet<string>): readonly Node[] {
  return [...groups.values()]
    .filter(({ id }) => !filled.has(id))
    .map(({ id, label, parent }) => {
      const group = parent !== undefined && filled.has(parent) ? parent : undefined;
      return { id, label: label || id, form: 'rectangle', ...(group !== undefined && { group }) };
    });
}
