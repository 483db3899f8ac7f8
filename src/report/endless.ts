/**
 * A bound on how long a paragraph or a heading is: what goes on for ever is read as several paragraphs.
 *
 * Rules on words and the setting of lines over slides take a time that grows with the square of a paragraph's length.
 */
import type { Heading, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Processor } from 'unified';
import { withChildren } from './mdast.ts';

/** Several times the longest paragraph that anyone writes: 1,600 words. */
const LONGEST = 10_000;

/** How far back from there a space is looked for. */
const SEARCH_BACK = 200;

type Parts = readonly [readonly PhrasingContent[], readonly PhrasingContent[]];

/** Bounds what is parsed before the extensions that are used after this one go through it: they search its words. */
export function remarkBoundParagraphs(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    { transforms: [(root: Root) => bounded(root) as Root] },
  ];
}

function bounded(node: Nodes): Nodes {
  if (!('children' in node) || node.type === 'table') return node;
  const children = node.children.flatMap((child): readonly Nodes[] =>
    child.type === 'paragraph' || child.type === 'heading' ? shortened(child) : [bounded(child)],
  );
  return withChildren(node, children);
}

/** What goes on behind a heading is no heading any more. */
function shortened(node: Paragraph | Heading): readonly (Paragraph | Heading)[] {
  const found: (Paragraph | Heading)[] = [];
  let rest: readonly PhrasingContent[] = node.children;
  while (rest.length > 0) {
    const [head, tail] = parted(rest, LONGEST);
    const children = [...head];
    const { position } = node;
    found.push(
      found.length === 0
        ? { ...node, children }
        : { type: 'paragraph', children, ...(position && { position }) },
    );
    rest = tail;
  }
  return found.length > 1 ? found : [node];
}

/** The nodes with their first characters, that many at most, and those with the others; the first are never empty. */
function parted(nodes: readonly PhrasingContent[], most: number): Parts {
  let room = most;
  for (const [i, node] of nodes.entries()) {
    const length = lengthOf(node);
    if (length > room) {
      const [head, tail] = cut(node, room);
      if (i + head.length === 0) return [nodes.slice(0, 1), nodes.slice(1)];
      return [
        [...nodes.slice(0, i), ...head],
        [...tail, ...nodes.slice(i + 1)],
      ];
    }
    room -= length;
  }
  return [nodes, []];
}

/** A node in two, if there is room for a part of it and it can be cut; a short one stays whole. */
function cut(node: PhrasingContent, room: number): Parts {
  if (room < 1 || lengthOf(node) <= SEARCH_BACK) return [[], [node]];
  if (node.type === 'text' || node.type === 'inlineCode') {
    const at = goodPlace(node.value, room);
    return [[{ ...node, value: node.value.slice(0, at) }], [{ ...node, value: node.value.slice(at) }]];
  }
  if (!('children' in node)) return [[], [node]];
  const [head, tail] = parted(node.children, room);
  const part = (children: readonly PhrasingContent[]) => withChildren(node, children) as PhrasingContent;
  return tail.length === 0 ? [[node], []] : [[part(head)], [part(tail)]];
}

/** Behind the last space before a place, else there, but never within a character. */
function goodPlace(text: string, most: number): number {
  const near = text.slice(Math.max(0, most - SEARCH_BACK), most);
  const space = near.search(/\s\S*$/);
  if (space >= 0) return most - near.length + space + 1;
  const isWithin = /[\uDC00-\uDFFF]/.test(text.charAt(most));
  return isWithin ? most + 1 : most;
}

/** Characters of a node, of which each has one at least, so that a paragraph of nodes without words has an end, too. */
function lengthOf(node: Nodes): number {
  if ('children' in node) return node.children.reduce((sum, child) => sum + lengthOf(child), 1);
  return 'value' in node ? node.value.length + 1 : 1;
}
