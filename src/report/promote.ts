/** Bold lines as headings, in a document that has no other but its title. */
import type { Heading, RootContent } from 'mdast';
import { wordsOf } from './mdast.ts';

const DEPTH = 2;

/** A longer line in bold is a sentence that matters, not a heading. */
const LONGEST = 80;

/** Where there is a heading below the first one, bold lines stay what they are. */
export function promoteBoldLines(nodes: readonly RootContent[]): readonly RootContent[] {
  const headings = nodes.filter((node) => node.type === 'heading');
  return headings.length > 1 ? nodes : nodes.map((node) => asHeading(node) ?? node);
}

function asHeading(node: RootContent): Heading | undefined {
  if (node.type !== 'paragraph') return undefined;
  const [strong, ...others] = node.children;
  if (strong?.type !== 'strong' || others.length > 0 || wordsOf(strong).length > LONGEST) return undefined;
  return { ...node, type: 'heading', depth: DEPTH, children: strong.children };
}
