/**
 * Sections of a sentence each ("Severity", "Status" under a finding) are one thought: they share their parent's
 * slide, each under its heading in bold.
 */
import type { Block, Section } from '../report/model.ts';
import { wordCount } from '../report/text.ts';

/** A section of one paragraph of up to so many words is not worth a slide. */
const SHORT_WORDS = 25;

export interface Condensed {
  readonly sections: readonly Section[];
  /** The section that took in another, by the slug of the one taken in. */
  readonly takenIn: ReadonlyMap<string, string>;
}

/** The sections, with runs of two or more short ones taken into their parent. */
export function condense(sections: readonly Section[]): Condensed {
  const takenIn = new Map<string, string>();
  const visit = (section: Section): Section => {
    const children = section.sections.map(visit);
    const short = children.findIndex((child) => !isShort(child));
    const run = children.slice(0, short < 0 ? children.length : short);
    if (run.length < 2) return { ...section, sections: children };
    for (const child of run) takenIn.set(child.slug, section.slug);
    const blocks = [...section.blocks, ...run.flatMap(underHeading)];
    return { ...section, blocks, sections: children.slice(run.length) };
  };
  return { sections: sections.map(visit), takenIn };
}

function isShort({ blocks, sections }: Section): boolean {
  const [block] = blocks;
  const alone = blocks.length === 1 && sections.length === 0;
  return alone && block?.type === 'paragraph' && wordCount(block) <= SHORT_WORDS;
}

function underHeading({ heading, blocks, source }: Section): readonly Block[] {
  const runs = heading.map((run) => (run.type === 'text' ? { ...run, strong: true } : run));
  return [{ type: 'paragraph', runs, source }, ...blocks];
}
