/**
 * How long a report is, in slides, before anything is laid out: what decides how much each of its parts may show.
 *
 * It knows counts of words and blocks only; how many slides there are in the end is for flow to find out.
 */
import type { Block, Report, Section } from '../report/model.ts';
import { wordCount } from '../report/text.ts';

/** Nobody sits through more slides; a report of more is told in about so many, a slide or a few for each of its parts. */
const LONG_REPORT = 72;
const TOLD_IN = 50;

/** Words on a slide of text, the words that stand beside something drawn, and the most that prose is shown of. */
const SLIDE_WORDS = 110;
const ASIDE_WORDS = 45;
const MOST_WORDS = 330;

/** No part of a long report has more slides than this for its words and its code. */
const MOST_SLIDES = 3;

/** Whether it would take more slides than anybody sits through. */
export function isLong({ sections }: Report): boolean {
  const slides = sections.flatMap(withInner).reduce((sum, { blocks }) => sum + slidesOf(blocks), 0);
  return slides > LONG_REPORT;
}

/** How many slides each part of a long report may have for its words and its code. */
export function slidesEach({ sections }: Report): number {
  const parts = sections.flatMap(withInner).filter(({ blocks }) => blocks.length > 0).length;
  return Math.min(MOST_SLIDES, Math.max(1, Math.round(TOLD_IN / parts)));
}

/** About how many slides the blocks of one section take. */
function slidesOf(blocks: readonly Block[]): number {
  if (blocks.length === 0) return 0;
  const drawn = blocks.filter((block) => !isText(block)).length;
  const texts = blocks.filter(isText).reduce((sum, block) => sum + wordCount(block), 0);
  const words = Math.min(MOST_WORDS, Math.max(0, drawn > 0 ? texts - ASIDE_WORDS : texts));
  return Math.max(1, drawn + Math.ceil(words / SLIDE_WORDS));
}

/** Told in words, which flow from slide to slide. */
function isText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'list' || type === 'quote';
}

function withInner(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(withInner)];
}
