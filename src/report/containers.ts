/**
 * Containers -> blocks: a reader for each name that means something. To give a name a meaning, add an entry.
 */
import type { Nodes } from 'mdast';
import type { Read, Reader } from './dialect.ts';
import { type Container, sourceOf, wordsOf } from './mdast.ts';
import type { Block } from './model.ts';
import { silent, withNotes } from './notes.ts';
import { spokenBlock } from './spoken.ts';

/** More would be too narrow to read. */
const MOST_COLUMNS = 3;

/** The meaning of those that have none of their own. */
export const contents: Reader<Container> = (node, read) => contentsOf(node, read);

export const CONTAINERS: ReadonlyMap<string, Reader<Container>> = new Map<string, Reader<Container>>([
  ['columns', readColumns],
  ['column', contents],
  ['incremental', contents],
  ['nonincremental', contents],
  ['notes', readNotes],
  ['details', readDetails],
]);

/** `::: column` each, or parts that `+++` or a line across the page sets apart. More than three stand below one another. */
function readColumns(node: Container, read: Read): readonly Block[] {
  const columns = columnsOf(node.children).map((nodes) => nodes.flatMap(read));
  const shown = columns.filter((blocks) => blocks.length > 0);
  const count = shown.length;
  if (count < 2 || count > MOST_COLUMNS) return shown.flat();
  const { line: row } = sourceOf(node);
  return shown.flatMap((blocks, index) =>
    blocks.map((block) => ({ ...block, column: { row, index, count } })),
  );
}

function columnsOf(nodes: readonly Nodes[]): readonly (readonly Nodes[])[] {
  const columns: Nodes[][] = [[]];
  for (const node of nodes) {
    const isColumn = node.type === 'container' && node.name === 'column';
    if (isColumn || isSeparator(node)) columns.push([]);
    if (!isSeparator(node)) columns.at(-1)?.push(node);
  }
  return columns;
}

function isSeparator(node: Nodes): boolean {
  return node.type === 'thematicBreak' || (node.type === 'paragraph' && wordsOf(node).trim() === '+++');
}

/** Pandoc's speaker notes. */
function readNotes(node: Container, read: Read): readonly Block[] {
  const blocks = contentsOf(node, read);
  return blocks.length === 0 ? [] : [silent(blocks.flatMap(spokenBlock), sourceOf(node))];
}

/** The summary is shown and its details are said; but tables and pictures are evidence, and stay. */
function readDetails({ children: [summary, ...details] }: Container, read: Read): readonly Block[] {
  const [first, ...others] = summary ? read(summary) : [];
  const inside = [...others, ...(details as readonly Nodes[]).flatMap(read)];
  if (first?.type !== 'paragraph') return first ? [first, ...inside] : inside;
  const isEvidence = ({ type }: Block) => type === 'table' || type === 'image' || type === 'picture-grid';
  const said = inside.filter((block) => !isEvidence(block)).flatMap(spokenBlock);
  return [withNotes(first, said), ...inside.filter(isEvidence)];
}

function contentsOf({ children }: Container, read: Read): readonly Block[] {
  return (children as readonly Nodes[]).flatMap(read);
}
