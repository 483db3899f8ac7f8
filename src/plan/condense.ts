/**
 * Sections of a sentence or two ("Severity", "Status" under a finding) are one thought with
 * their neighbours: they share a slide, each under its heading in bold.
 */
import type { Block, Section } from '../report/model.ts';
import { plainText, strongRuns, wordCount } from '../report/text.ts';
import { isIdle, settleIdle } from './idle.ts';

/** A section of up to so many words, in sentences or a few points, is not worth a slide. */
const SHORT_WORDS = 28;
const SHORT_POINTS = 3;

/** Sections of the report itself share a slide only where each is a word or two: "On track". */
const TINY_WORDS = 8;

/** Together they fill a slide at most. */
const SLIDE_WORDS = 90;

/** Sections that follow a longer one share a slide under all their names, if that makes a title. */
const NAMED_TOGETHER = 3;
const LONGEST_TITLE = 60;

export interface Condensed {
  readonly sections: readonly Section[];
  /** The section that took in another, by the slug of the one taken in. */
  readonly takenIn: ReadonlyMap<string, string>;
}

/** The sections, with runs of two or more short ones taken into one: into their parent where they come first. */
export function condense(sections: readonly Section[]): Condensed {
  const takenIn = new Map<string, string>();
  const hosts = new Set<string>();
  const visit = (whole: Section): Section => {
    const section = settleIdle(whole, takenIn);
    const isAlike = (child: Section) => isShort(child) && !hosts.has(child.slug);
    const [first = [], ...groups] = groupsOf(section.sections.map(visit), isAlike);
    const lead = first.length > 1 ? first : [];
    for (const child of lead) takenIn.set(child.slug, section.slug);
    if (lead.length > 0) hosts.add(section.slug);
    return {
      ...section,
      blocks: [...section.blocks, ...lead.flatMap(underHeading)],
      sections: [...(lead.length > 0 ? [] : [first]), ...groups].flatMap((group) => together(group, takenIn)),
    };
  };
  const groups = groupsOf(sections.map(visit), isTiny);
  return { sections: groups.flatMap((group) => together(group, takenIn)), takenIn };
}

/** Neighbours that are so, and fill no more than a slide, stand in one group, every other section alone. */
function groupsOf(
  sections: readonly Section[],
  isSo: (section: Section) => boolean,
): readonly (readonly Section[])[] {
  const groups: Section[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    const joins = last?.every(isSo) && isSo(section) && wordsOf([...last, section]) <= SLIDE_WORDS;
    if (last && joins) last.push(section);
    else groups.push([section]);
  }
  return groups;
}

/** As few sections as can be, about equally many taken into each; those whose names would make no title stay apart. */
function together(group: readonly Section[], takenIn: Map<string, string>): readonly Section[] {
  const count = Math.ceil(group.length / NAMED_TOGETHER);
  const starts = Array.from({ length: count + 1 }, (_, i) => Math.floor((i * group.length) / count));
  return starts.slice(1).flatMap((end, i) => named(group.slice(starts[i], end), takenIn));
}

function named(group: readonly Section[], takenIn: Map<string, string>): readonly Section[] {
  const [first, ...others] = group;
  const title = group.map(({ heading }) => plainText(heading)).join(', ');
  if (!first || others.length === 0 || title.length > LONGEST_TITLE) return group;
  for (const other of others) takenIn.set(other.slug, first.slug);
  return [{ ...first, heading: [{ type: 'text', text: title }], blocks: group.flatMap(underHeading) }];
}

function isShort(section: Section): boolean {
  const { blocks, sections } = section;
  const isPlain = blocks.every(
    (block) => block.type === 'paragraph' || (block.type === 'list' && block.items.length <= SHORT_POINTS),
  );
  const isPlaced = blocks.some(
    ({ startsSlide, headline, column }) => startsSlide || headline !== undefined || column !== undefined,
  );
  return (
    section.heading.length > 0 &&
    blocks.length > 0 &&
    sections.length === 0 &&
    isPlain &&
    !isPlaced &&
    wordsOf([section]) <= SHORT_WORDS
  );
}

function isTiny(section: Section): boolean {
  const isText = section.blocks.every(({ type }) => type === 'paragraph');
  return isText && !isIdle(section) && isShort(section) && wordsOf([section]) <= TINY_WORDS;
}

function wordsOf(sections: readonly Section[]): number {
  return sections.flatMap(({ blocks }) => blocks).reduce((sum, block) => sum + wordCount(block), 0);
}

function underHeading({ heading, blocks, source }: Section): readonly Block[] {
  return [{ type: 'paragraph', runs: strongRuns(heading), source }, ...blocks];
}
