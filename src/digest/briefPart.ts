/** A part of a report that is too long to be shown whole, in a slide or a few; it stands whole in the notes. */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import type { Block, Section } from '../report/model.ts';
import { introduces } from '../report/text.ts';
import { inBrief, wordsOf } from './brief.ts';
import { BESIDE_CODE, excerpt, isPlaced, noted, SLIDE_WORDS, spokenWhole, withoutNotes } from './told.ts';

export interface Brief {
  readonly section: Section;
  readonly messages: readonly VFileMessage[];
}

/** The blocks of a section in so many slides; undefined where they need no shortening. */
export function briefPart(section: Section, slides: number, language: string): Brief | undefined {
  const { blocks } = section;
  if (blocks.some(isPlaced)) return undefined;
  const codes = blocks.filter((block) => block.type === 'code');
  const shown = codes.slice(0, slides);
  const bound = SLIDE_WORDS * slides - (SLIDE_WORDS - BESIDE_CODE) * shown.length;
  const last = blocks.lastIndexOf(shown.at(-1) as Block);
  // After code one passage stands on its slide, if it is the last.
  const after = blocks.slice(last + 1).filter(({ type }) => type === 'paragraph' || type === 'list');
  const unseen = new Set<Block>([...codes.slice(slides), ...(shown.length === slides ? after.slice(1) : [])]);
  const isUnseen = (i: number): boolean => {
    const block = blocks[i];
    // What leads on to nothing that is shown is not shown either.
    const leads = block?.type === 'paragraph' && introduces(block) && i + 1 < blocks.length;
    return block !== undefined && (unseen.has(block) || (leads && isUnseen(i + 1)));
  };
  const kept = inBrief(
    blocks.filter((_, i) => !isUnseen(i)),
    bound,
    language,
  ).map((block) => (block.type === 'code' ? excerpt(block, language) : block));
  const isWhole = kept.length === blocks.length && kept.every((block) => blocks.includes(block));
  if (isWhole || kept.length === 0) return undefined;
  const notes = spokenWhole(blocks);
  const words = { shown: wordsOf(kept), all: wordsOf(blocks), codes: codes.length - shown.length };
  return {
    section: { ...section, blocks: noted(kept.map(withoutNotes), notes) },
    messages: [message('part-shortened', section.source, words)],
  };
}
