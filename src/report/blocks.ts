/**
 * Flow content -> blocks: the table of readers, one entry a kind of node.
 *
 * To read a new kind of node, write its reader in a file of its own and add a line here. A node that no reader is
 * known for still gives its words.
 */
import type { Nodes, Paragraph as ParagraphNode, RootContent } from 'mdast';
import { readCallout } from './callout.ts';
import { languageOf, readCode } from './code.ts';
import { contents } from './containers.ts';
import type { Dialect, Read, Reader, Tell } from './dialect.ts';
import { readMath } from './equation.ts';
import { readHeadingAsText } from './heading.ts';
import { readList } from './list.ts';
import { childrenOf, sourceOf } from './mdast.ts';
import { readParagraph } from './paragraph.ts';
import { readQuote } from './quote.ts';
import { readTable } from './table.ts';

type Node<T extends RootContent['type']> = Extract<RootContent, { type: T }>;

const READERS: { readonly [T in RootContent['type']]?: Reader<Node<T>> } = {
  paragraph: readParagraph,
  heading: readHeadingAsText,
  list: readList,
  table: readTable,
  code: readCode,
  math: readMath,
  blockquote: readQuote,
  callout: readCallout,
  container: contents,
  thematicBreak: () => [],
  definition: () => [],
  yaml: () => [],
  toml: () => [],
};

export const NODES: ReadonlyMap<string, Reader<never>> = new Map(Object.entries(READERS));

/** Reads as the dialect has it: a fence or a container by its name where that means something, else by the kind of node. */
export function createRead(dialect: Dialect, tell: Tell): Read {
  const read: Read = (node) => {
    for (const reader of [namedReader(node, dialect), dialect.nodes.get(node.type)]) {
      const blocks = reader?.(node as never, read, tell);
      if (blocks) return blocks;
    }
    if ('value' in node) return readParagraph(paragraphOf(node.value, node));
    return childrenOf(node).flatMap(read);
  };
  return read;
}

function namedReader(node: Nodes, { fences, containers }: Dialect): Reader<never> | undefined {
  if (node.type === 'container') return containers.get(node.name);
  // A fence with nothing in it shows nothing, whatever it is of.
  return node.type === 'code' && node.value.trim() !== '' ? fences.get(languageOf(node) ?? '') : undefined;
}

function paragraphOf(words: string, node: Nodes): ParagraphNode {
  const { line, column } = sourceOf(node);
  const start = { line, column };
  return { type: 'paragraph', children: [{ type: 'text', value: words }], position: { start, end: start } };
}
