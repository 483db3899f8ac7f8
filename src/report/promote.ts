/** Bold lines as headings, in a document that has no other but its title. */
import type { Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { wordsOf } from './mdast.ts';

const DEPTH = 2;
const DEPTH_BELOW = 3;

/** A longer line in bold is a sentence that matters, not a heading. */
const LONGEST = 80;

/** The bold words may have their colon outside. */
const LINE_END = /^[ \t]*:?[ \t]*(?:\n|$)/;

/** A first line that says so is the title: a kind of report, or its time. */
const TITLE =
  /\b(?:report|review|update|updates|status|minutes|newsletter|post-?mortem)\b|\b(?:19|20)\d\d\b|\bQ[1-4]\b/i;

/** Where there is a heading below the first one, bold lines stay what they are. */
export function promoteBoldLines(nodes: readonly RootContent[]): readonly RootContent[] {
  const headings = nodes.filter((node) => node.type === 'heading');
  if (headings.length > 1) return nodes;
  const all = nested(nodes.flatMap((node) => (node.type === 'paragraph' ? promoted(node) : [node])));
  const [first, ...others] = all;
  const isTitled =
    headings.length === 0 &&
    first?.type === 'heading' &&
    TITLE.test(wordsOf(first)) &&
    others.some(isHeading);
  return isTitled ? [{ ...first, depth: 1 }, ...others] : all;
}

/**
 * Lines under which the same names come again and again (“Purpose”, “Status”) are above those. A name of its own is below one too if
 * another such line follows; behind the last of them nobody can tell.
 */
function nested(nodes: readonly RootContent[]): readonly RootContent[] {
  const names = nodes.map((node) => (isBoldHeading(node) ? wordsOf(node).trim().toLowerCase() : ''));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isRepeated = (i: number) => names[i] !== undefined && names[i] !== '' && counts.get(names[i]) !== 1;
  const heads = nodes.flatMap((node, i) =>
    isBoldHeading(node) && !isRepeated(i) && isRepeated(i + 1) ? [i] : [],
  );
  const [first = nodes.length] = heads;
  const last = heads.at(-1) ?? 0;
  if (heads.length < 2) return nodes;
  const above = new Set(heads);
  return nodes.map((node, i) =>
    isBoldHeading(node) && i > first && !above.has(i) && (isRepeated(i) || i < last)
      ? { ...node, depth: DEPTH_BELOW }
      : node,
  );
}

function isHeading(node: RootContent): node is Heading {
  return node.type === 'heading';
}

function isBoldHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && node.depth === DEPTH;
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
