/** Words that introduce the sections below them ("Three areas need work:") are followed by what those are called. */
import type { Block, List, Section } from '../report/model.ts';
import { plainText } from '../report/text.ts';

/** One part is no list; more than these are an agenda. */
const LEAST_PARTS = 2;
const MOST_PARTS = 8;

/** The section's own blocks, and a list of its parts where the last block ends with a colon and would stand alone with it. */
export function blocksWithParts({ blocks, sections }: Section): readonly Block[] {
  const last = blocks.at(-1);
  const parts = sections.filter(({ heading }) => heading.length > 0);
  const isIntroduction = last?.type === 'paragraph' && /[:：]\s*$/u.test(plainText(last.runs));
  if (!isIntroduction || parts.length < LEAST_PARTS || parts.length > MOST_PARTS) return blocks;
  const list: List = {
    type: 'list',
    items: parts.map(({ heading, source }) => ({ depth: 0, marker: 'bullet', runs: heading, source })),
    source: last.source,
  };
  return [...blocks, list];
}
