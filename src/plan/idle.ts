/**
 * Sections that only say that there is nothing to say ("None", "N/A", "TBD"): none is worth a slide. It is the last line
 * of what stands before it, or in the notes where it is a top-level section, whose neighbours are of other things.
 */
import type { Block, Run, Section } from '../report/model.ts';
import { plainText, strongRuns } from '../report/text.ts';
import { isExactly } from '../visuals/lexicon/index.ts';

const DASHES = /^[\s\-–—―.…]*$/u;

/** Whether there is nothing below its heading but a word for nothing. */
export function isIdle(section: Section): boolean {
  return section.heading.length > 0 && section.sections.length === 0 && nothingIn(section) !== undefined;
}

/** The section's only words, where they mean nothing; undefined where its author wants something done with them. */
function nothingIn({ blocks: [block, ...others] }: Section): readonly Run[] | undefined {
  if (block === undefined || others.length > 0 || isPlaced(block)) return undefined;
  const runs = block.type === 'paragraph' ? block.runs : loneItem(block);
  const text = plainText(runs);
  const isNothing =
    runs.length > 0 && (DASHES.test(text) || isExactly('missing', text) || isExactly('nothing', text));
  return isNothing ? runs : undefined;
}

function loneItem(block: Block): readonly Run[] {
  const [item, ...others] = block.type === 'list' ? block.items : [];
  return item === undefined || others.length > 0 || item.marker === 'task' ? [] : item.runs;
}

function isPlaced({ startsSlide, headline, layout, column, notes }: Block): boolean {
  return [startsSlide, headline, layout, column, notes].some((wish) => wish !== undefined);
}

/** What an idle section says, on a line. */
export function idleLine(section: Section): string {
  return plainText(lineOf(section));
}

function lineOf(section: Section): readonly Run[] {
  const name = plainText(section.heading).replace(/\s*[:：]\s*$/u, '');
  const lead = strongRuns([{ type: 'text', text: `${name}:` }]);
  return [...lead, { type: 'text', text: ' ' }, ...(nothingIn(section) ?? [])];
}

/**
 * The section with the idle ones inside it as lines of the section before them, or of its own words where they come
 * first; without either they stay. `takenIn` gets the slug of each, and of what took it in.
 */
export function settleIdle(section: Section, takenIn: Map<string, string>): Section {
  const blocks = [...section.blocks];
  const sections: Section[] = [];
  for (const child of section.sections) {
    const before = sections.at(-1);
    const takes = before ? isLeaf(before) : blocks.length > 0;
    if (!isIdle(child) || !takes) {
      sections.push(child);
      continue;
    }
    takenIn.set(child.slug, (before ?? section).slug);
    const line: Block = { type: 'paragraph', runs: lineOf(child), source: child.source };
    if (before) sections[sections.length - 1] = { ...before, blocks: [...before.blocks, line] };
    else blocks.push(line);
  }
  return { ...section, blocks, sections };
}

function isLeaf(section: Section): boolean {
  return section.sections.length === 0 && section.blocks.length > 0 && !isIdle(section);
}
