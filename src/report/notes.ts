/**
 * What a report has for the speaker only: blocks as paragraphs of notes, and notes that stand among blocks.
 *
 * Knows the Report only.
 */
import type { Block, Paragraph, Source } from './model.ts';
import { plainText } from './text.ts';

const INDENT = '  ';

/** The block's words, a paragraph of the notes each. */
export function notesOf(block: Block): readonly string[] {
  const own = block.notes ?? [];
  switch (block.type) {
    case 'paragraph':
      return [...(block.runs.length > 0 ? [plainText(block.runs)] : []), ...own];
    case 'list':
      return [
        ...block.items.map(({ depth, marker, number, runs }) => {
          const mark = marker === 'none' ? '' : marker === 'number' ? `${number}. ` : '• ';
          return `${INDENT.repeat(depth)}${mark}${plainText(runs)}`;
        }),
        ...own,
      ];
    case 'quote':
      return [...(block.title ? [plainText(block.title)] : []), ...block.blocks.flatMap(notesOf), ...own];
    case 'code':
      return [block.text, ...own];
    case 'table':
      return [...[block.header, ...block.rows].map((row) => row.map(plainText).join(' | ')), ...own];
    case 'image':
      return [block.alt, ...own];
    case 'picture-grid':
      return [...block.pictures.map(({ caption }) => plainText(caption)), ...own];
  }
}

/** A paragraph that shows nothing and says `notes`, until `settleNotes` has given them to a block beside it. */
export function silent(notes: readonly string[], source: Source): Paragraph {
  return { type: 'paragraph', runs: [], notes, source };
}

/** Whether a block is such a paragraph. */
export function isSilent(block: Block): boolean {
  return block.type === 'paragraph' && block.runs.length === 0;
}

/** The block with more to say in the notes of its slide. */
export function withNotes<B extends Block>(block: B, more: readonly string[]): B {
  return more.length === 0 ? block : { ...block, notes: [...(block.notes ?? []), ...more] };
}

/** The blocks, of which each says the notes that follow it, and the first also those before it. */
export function settleNotes(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isSilent)) return blocks;
  const settled: Block[] = [];
  let waiting: readonly string[] = [];
  for (const block of blocks) {
    const last = settled.at(-1);
    if (!isSilent(block)) {
      settled.push(withNotes(block, waiting));
      waiting = [];
    } else if (last) settled[settled.length - 1] = withNotes(last, block.notes ?? []);
    else waiting = [...waiting, ...(block.notes ?? [])];
  }
  return settled.length > 0 ? settled : shown(blocks);
}

/** Notes about nothing are all that there is to show. */
function shown(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(({ notes = [], source }) =>
    notes.map((text): Paragraph => ({ type: 'paragraph', runs: [{ type: 'text', text }], source })),
  );
}
