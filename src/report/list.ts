/**
 * Lists, flattened: one item a line, each with its depth.
 *
 * What is too heavy for a line (code, tables, images, quotes) is lifted out: the list ends before it and goes on
 * after it, its numbers counting on.
 */
import type { ListItem as ItemNode, List as ListNode, Nodes } from 'mdast';
import type { Read } from './dialect.ts';
import { sourceOf } from './mdast.ts';
import type { Block, ListItem } from './model.ts';
import { isSilent, silent, withNotes } from './notes.ts';

/** A line of the list, or a block that was lifted out of it. */
type Part = ListItem | Block;

type Marker = Pick<ListItem, 'marker' | 'number' | 'done'>;

export function readList(node: ListNode, read: Read): readonly Block[] {
  const blocks: Block[] = [];
  let items: ListItem[] = [];
  let notes: string[] = [];
  const close = () => {
    const [first] = items;
    if (first) blocks.push(withNotes({ type: 'list', items, source: first.source }, notes));
    else if (notes.length > 0) blocks.push(silent(notes, sourceOf(node)));
    items = [];
    notes = [];
  };
  for (const part of partsOf(node, 0, read)) {
    if ('depth' in part) items.push(part);
    else if (isSilent(part)) notes.push(...(part.notes ?? []));
    else {
      close();
      blocks.push(part);
    }
  }
  close();
  return blocks;
}

function partsOf(list: ListNode, depth: number, read: Read): readonly Part[] {
  return list.children.flatMap((item, i) => itemParts(item, markerOf(item, list, i), depth, read));
}

function itemParts(item: ItemNode, marker: Marker, depth: number, read: Read): readonly Part[] {
  const parts: Part[] = [];
  let next: Marker = marker;
  for (const child of item.children as readonly Nodes[]) {
    if (child.type === 'list') {
      parts.push(...partsOf(child, depth + 1, read));
      continue;
    }
    for (const block of read(child)) {
      if (block.type === 'paragraph') {
        const { runs, source, notes = [] } = block;
        if (runs.length > 0) {
          parts.push({ depth, ...next, runs, source });
          next = { marker: 'none' };
        }
        if (notes.length > 0) parts.push(silent(notes, source));
      } else parts.push(block);
    }
  }
  return parts;
}

function markerOf(item: ItemNode, list: ListNode, index: number): Marker {
  if (typeof item.checked === 'boolean') return { marker: 'task', done: item.checked };
  if (list.ordered) return { marker: 'number', number: (list.start ?? 1) + index };
  return { marker: 'bullet' };
}
