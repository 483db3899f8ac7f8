/**
 * HTML in a report -> the Markdown nodes that mean the same, so that no later step has to know of HTML.
 *
 * Comments, scripts and styles vanish; tags without a meaning here leave their content.
 */
import type { Nodes, RootContent } from 'mdast';
import { withChildren } from '../mdast.ts';
import { toFlow } from './flow.ts';
import { toPhrasing } from './phrasing.ts';
import { buildTree } from './tree.ts';

/** What holds blocks; every other parent holds words. */
const FLOW_PARENTS: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** The nodes without any of type `html`. */
export function resolveHtml(nodes: readonly RootContent[]): readonly RootContent[] {
  return resolveSiblings(nodes, 'root') as readonly RootContent[];
}

function resolveSiblings(siblings: readonly Nodes[], parent: string): readonly Nodes[] {
  const resolved = siblings.map((node) =>
    'children' in node ? withChildren(node, resolveSiblings(node.children, node.type)) : node,
  );
  if (!resolved.some((node) => node.type === 'html')) return resolved;
  const tree = buildTree(resolved);
  return FLOW_PARENTS.has(parent) ? toFlow(tree) : toPhrasing(tree);
}
