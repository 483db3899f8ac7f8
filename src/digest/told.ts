/** What of a section can be told in other words than its own slide: text and code that its author has not placed. */
import type { Block, Code, Section } from '../report/model.ts';
import { spokenBlock } from '../report/spoken.ts';
import { plainText } from '../report/text.ts';
import { BRIEF, foldCode, inNotes } from './code.ts';

/** What a slide holds in words, alone and beside code. */
export const SLIDE_WORDS = 100;
export const BESIDE_CODE = 50;

export function isTold(block: Block): boolean {
  return isTextOrCode(block) && !isPlaced(block);
}

export function isTextOrCode({ type }: Block): boolean {
  return type === 'paragraph' || type === 'list' || type === 'quote' || type === 'code';
}

/** Its author has said where it is to stand, or what is to be said above it. */
export function isPlaced({ startsSlide, layout, column, headline }: Block): boolean {
  return [startsSlide, layout, column, headline].some((wish) => wish !== undefined);
}

/** Text and code as notes have it, a line each. */
export function spokenWhole(blocks: readonly Block[]): readonly string[] {
  return blocks
    .filter(isTextOrCode)
    .flatMap((block) =>
      block.type === 'code'
        ? [
            ...(block.title === undefined ? [] : [block.title]),
            ...inNotes(block.text.split('\n')),
            ...(block.notes ?? []),
          ]
        : spokenBlock(block),
    )
    .filter((line) => line !== '');
}

/** A section under its heading, with those below it. */
export function spokenPart({ heading, blocks, sections }: Section): readonly string[] {
  const name = plainText(heading);
  return [...(name === '' ? [] : [name]), ...spokenWhole(blocks), ...sections.flatMap(spokenPart)];
}

/** The code by its start and its end where it is long. */
export function excerpt(code: Code, language: string): Code {
  return foldCode(code, language, BRIEF)?.block ?? code;
}

/** Text and code without their own notes, which stand among those of the whole. */
export function withoutNotes(block: Block): Block {
  const { notes: _, ...own } = block;
  return isTextOrCode(block) ? (own as Block) : block;
}

/** The blocks, the first of them with these notes before its own. */
export function noted(blocks: readonly Block[], notes: readonly string[]): readonly Block[] {
  return blocks.map((block, i) =>
    i === 0 ? { ...block, notes: [...notes, ...(block.notes ?? [])] } : block,
  );
}
