/** Bold lines as headings, in a document that has no other but its title. */
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { wordsOf } from './mdast.ts';

const DEPTH = 2;

/** A longer line in bold is a sentence that matters, not a heading. */
const LONGEST = 80;

/** The bold words may have their colon outside. */
const LINE_END = /^[ \t]*:?[ \t]*(?:\n|$)/;

/** Where there is a heading below the first one, bold lines stay what they are. */
export function promoteBoldLines(nodes: readonly RootContent[]): readonly RootContent[] {
  const headings = nodes.filter((node) => node.type === 'heading');
  return headings.length > 1
    ? nodes
    : nodes.flatMap((node) => (node.type === 'paragraph' ? promoted(node) : [node]));
}

/** A bold line, and what stands on the lines right below it. */
function promoted(node: Paragraph): readonly RootContent[] {
  const [strong, ...others] = node.children;
  const below = belowLine(others);
  if (strong?.type !== 'strong' || !below || wordsOf(strong).length > LONGEST) return [node];
  const heading: Heading = {
    ...node,
    type: 'heading',
    depth: DEPTH,
    children: withoutColon(strong.children),
  };
  const [first] = below;
  if (!first) return [heading];
  const position = first.position ?? node.position;
  return [heading, { type: 'paragraph', children: [...below], ...(position && { position }) }];
}

/** What follows the end of a line; undefined where the line goes on. */
function belowLine([next, ...rest]: readonly PhrasingContent[]): readonly PhrasingContent[] | undefined {
  if (!next) return [];
  if (next.type === 'break') return rest;
  const end = next.type === 'text' ? LINE_END.exec(next.value)?.[0] : undefined;
  if (next.type !== 'text' || end === undefined) return undefined;
  const value = next.value.slice(end.length);
  if (value !== '') return [{ ...next, value }, ...rest];
  return end.includes('\n') ? rest : belowLine(rest);
}

function withoutColon(words: readonly PhrasingContent[]): PhrasingContent[] {
  const last = words.at(-1);
  if (last?.type !== 'text') return [...words];
  return [...words.slice(0, -1), { ...last, value: last.value.replace(/\s*[:：]\s*$/u, '') }];
}
