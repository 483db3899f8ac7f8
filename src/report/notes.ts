/**
 * What a report has for the speaker only: notes that stand among blocks.
 *
 * Knows the Report only.
 */
import type { Block, Paragraph, Source } from './model.ts';

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
