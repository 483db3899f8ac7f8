/** Questions about what stands in an element. */
import type { Nodes, PhrasingContent } from 'mdast';
import { wordsOf } from '../mdast.ts';
import { isBlock } from './elements.ts';
import type { Child } from './tree.ts';

const PHRASING: ReadonlySet<string> = new Set<PhrasingContent['type']>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'highlight',
  'html',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'subscript',
  'superscript',
  'text',
  'underline',
]);

export function isPhrasing(node: Nodes): node is PhrasingContent {
  return PHRASING.has(node.type);
}

/** Whether it is, or holds, something that stands on its own. */
export function hasFlow(child: Child): boolean {
  if (child.type !== 'element') return !isPhrasing(child);
  return isBlock(child.name) || child.children.some(hasFlow);
}

/** The words as they were typed, line ends included. */
export function textOf(children: readonly Child[]): string {
  return children.map((child) => (child.type === 'element' ? elementText(child) : wordsOf(child))).join('');
}

function elementText(element: Extract<Child, { type: 'element' }>): string {
  return element.name === 'br' ? '\n' : textOf(element.children);
}
