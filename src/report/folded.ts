/** Details that a reader may unfold: HTML's `<details>` and VitePress's `:::details`. Knows nodes only. */
import type { Nodes } from 'mdast';
import { type Container, childrenOf } from './mdast.ts';

/**
 * A container of its summary and its details. Details that have headings of their own are a part of the report like
 * any other, and so are those without a summary: they stand where they are.
 */
export function foldDetails(
  summary: Nodes | undefined,
  details: readonly Nodes[],
  place: Pick<Nodes, 'position'>,
): readonly Nodes[] {
  if (!summary) return details;
  const children = [summary, ...details] as Container['children'];
  if (details.length === 0 || details.some(hasHeading)) return children;
  return [{ type: 'container', name: 'details', attributes: {}, children, ...place }];
}

function hasHeading(node: Nodes): boolean {
  return node.type === 'heading' || childrenOf(node).some(hasHeading);
}
