/**
 * HTML in a report -> the Markdown nodes that mean the same, so that no later step has to know of HTML.
 *
 * Comments, scripts and styles vanish; tags without a meaning here leave their content.
 */
import type { Nodes, Root } from 'mdast';
import { holdsBlocks, withChildren } from '../mdast.ts';
import { toFlow } from './flow.ts';
import { toPhrasing } from './phrasing.ts';
import { buildTree } from './tree.ts';

/** The document without any node of type `html`. */
export function resolveHtml(root: Root): Root {
  return resolved(root) as Root;
}

function resolved(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.map(resolved);
  if (!children.some((child) => child.type === 'html')) return withChildren(node, children);
  const tree = buildTree(children);
  return withChildren(node, holdsBlocks(node) ? toFlow(tree) : toPhrasing(tree));
}
