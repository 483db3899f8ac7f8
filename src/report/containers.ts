/**
 * Containers -> blocks: a reader for each name that means something. To give a name a meaning, add an entry.
 *
 * Columns stand one below the other as long as nothing lays them out.
 */
import type { Nodes } from 'mdast';
import type { Read } from './blocks.ts';
import { type Container, sourceOf } from './mdast.ts';
import type { Block } from './model.ts';
import { notesOf, silent, withNotes } from './notes.ts';

type Reader = (node: Container, read: Read) => readonly Block[];

const contents: Reader = ({ children }, read) => (children as readonly Nodes[]).flatMap(read);

export const CONTAINERS: ReadonlyMap<string, Reader> = new Map([
  ['columns', contents],
  ['column', contents],
  ['incremental', contents],
  ['nonincremental', contents],
  ['notes', readNotes],
  ['details', readDetails],
]);

export function readContainer(node: Container, read: Read): readonly Block[] {
  return (CONTAINERS.get(node.name) ?? contents)(node, read);
}

/** Pandoc's speaker notes. */
function readNotes(node: Container, read: Read): readonly Block[] {
  const blocks = contents(node, read);
  return blocks.length === 0 ? [] : [silent(blocks.flatMap(notesOf), sourceOf(node))];
}

/** The summary is shown and its details are said; but tables and pictures are evidence, and stay. */
function readDetails({ children: [summary, ...details] }: Container, read: Read): readonly Block[] {
  const [first, ...others] = summary ? read(summary) : [];
  const inside = [...others, ...(details as readonly Nodes[]).flatMap(read)];
  if (first?.type !== 'paragraph') return first ? [first, ...inside] : inside;
  const isEvidence = ({ type }: Block) => type === 'table' || type === 'image' || type === 'picture-grid';
  const said = inside.filter((block) => !isEvidence(block)).flatMap(notesOf);
  return [withNotes(first, said), ...inside.filter(isEvidence)];
}
