/** Groups as they are written may be empty, or named before they are known to be groups. */
import { Fault } from '../../mermaid/fault.ts';
import type { Group, Node } from '../model.ts';

/** No slide has room for more frames within frames, and arranging them takes long. */
const MOST_DEEP = 20;

/**
 * The nodes that are no groups and the groups with something in them; an empty one is drawn as a node of its name.
 * Groups come after what they stand in. Throws a `Fault` where too many stand in one another.
 */
export function withContent(
  nodes: readonly Node[],
  groups: ReadonlyMap<string, Group>,
): { readonly nodes: readonly Node[]; readonly groups: readonly Group[] } {
  const depths = new Map<string, number>();
  for (const { id, parent } of groups.values()) depths.set(id, 1 + (depths.get(parent ?? '') ?? 0));
  if (Math.max(0, ...depths.values()) > MOST_DEEP)
    throw new Fault(0, `groups stand in one another more than ${MOST_DEEP} deep`);
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
