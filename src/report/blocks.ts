/**
 * Flow content -> blocks: the table of readers, one entry a kind of node.
 *
 * To read a new kind of node, write its reader in a file of its own and add a line here. A node that no reader is
 * known for still gives its words.
 */
import type { Nodes, Paragraph as ParagraphNode, RootContent } from 'mdast';
import { readCallout } from './callout.ts';
import { readCode } from './code.ts';
import { readContainer } from './containers.ts';
import { readMath } from './equation.ts';
import { readHeadingAsText } from './heading.ts';
import { readList } from './list.ts';
import { childrenOf, sourceOf } from './mdast.ts';
import type { Block } from './model.ts';
import { readParagraph } from './paragraph.ts';
import { readQuote } from './quote.ts';
import { readTable } from './table.ts';

/** Reads a node that stands inside another one. */
export type Read = (node: Nodes) => readonly Block[];

type Node<T extends RootContent['type']> = Extract<RootContent, { type: T }>;

type Reader<T extends RootContent['type']> = (node: Node<T>, read: Read) => readonly Block[];

const READERS: { readonly [T in RootContent['type']]?: Reader<T> } = {
  paragraph: readParagraph,
  heading: readHeadingAsText,
  list: readList,
  table: readTable,
  code: readCode,
  math: readMath,
  blockquote: readQuote,
  callout: readCallout,
  container: readContainer,
  thematicBreak: () => [],
  definition: () => [],
  yaml: () => [],
  toml: () => [],
};

/** The blocks that a node gives, in order; none for a node that shows nothing. */
export function readBlocks(node: Nodes): readonly Block[] {
  const reader = READERS[node.type as RootContent['type']] as Reader<RootContent['type']> | undefined;
  if (reader) return reader(node as never, readBlocks);
  if ('value' in node) return readParagraph(paragraphOf(node.value, node));
  return childrenOf(node).flatMap(readBlocks);
}

function paragraphOf(words: string, node: Nodes): ParagraphNode {
  const { line, column } = sourceOf(node);
  const start = { line, column };
  return { type: 'paragraph', children: [{ type: 'text', value: words }], position: { start, end: start } };
}
