/**
 * Parts of a report that is too long to be shown part by part share a slide, each under its heading in bold: a
 * finding with its severity and its remedy. What one of them leaves out is in the notes, where it stands whole.
 */
import { message } from '../messages.ts';
import type { Block, Code, Paragraph, Section } from '../report/model.ts';
import { countWords, plainText, strongRuns } from '../report/text.ts';
import { inBrief, wordsOf } from './brief.ts';
import type { Brief } from './briefPart.ts';
import { BESIDE_CODE, excerpt, isTold, noted, SLIDE_WORDS, spokenPart, withoutNotes } from './told.ts';

/** A part has no less than its share of a slide's words, if it has so many. */
const LEAST_SHARE = 32;
const LEAST_BESIDE_CODE = 22;

/** More headings would leave no room for what stands below them, and more lines would be small. */
const MOST_PARTS = 5;
const MOST_LINES = 12;
const LINES_BESIDE_CODE = 7;
const LINE = 16;
const LEAST_POINTS = 4;

/** Words that key sentences may be over their bound before they are taken shorter. */
const SPARE_WORDS = 8;
const TIGHTER = 0.75;
const LEAST_TOLD = 20;

/** Code of so few lines stands at the end of its part; longer code does where the part is nothing else. */
const SHORT_CODE = 10;

/** A part of so few words is told in one line. */
const LINE_WORDS = 12;

/** Something told under its own heading, or, the host's own text, under none. */
interface Part {
  readonly section: Section;
  readonly texts: readonly Block[];
  readonly codes: readonly Code[];
  readonly head: number;
}

/** The section, with the plain ones that it begins with taken in; undefined where it begins with none. */
export function gatherParts(section: Section, language: string): Brief | undefined {
  const at = section.sections.findIndex((child) => !isPlain(child));
  const taken = at < 0 ? section.sections : section.sections.slice(0, at);
  const others = section.sections.slice(taken.length);
  if (taken.length === 0 || (taken.length === 1 && others.length > 0)) return undefined;
  const isHead = section.blocks.length > 0 && section.blocks.every(isTold);
  const { sections: _, ...own } = section;
  const head: Section = { ...own, heading: [], sections: [] };
  const parts = [...(isHead ? [head] : []), ...taken].map(partOf);
  const slides = packed(parts).map((slide) => told(slide, language));
  const blocks = slides.flatMap(({ blocks: [first, ...rest] }, i): readonly Block[] => {
    if (first === undefined) return [];
    const starts = i > 0 || (!isHead && section.blocks.length > 0);
    return [starts ? { ...first, startsSlide: true } : first, ...rest];
  });
  return {
    section: {
      ...section,
      takenIn: [...(section.takenIn ?? []), ...taken.flatMap(({ slug, takenIn = [] }) => [slug, ...takenIn])],
      blocks: [...(isHead ? [] : section.blocks), ...blocks],
      sections: others,
    },
    messages: slides.flatMap(({ messages }) => messages),
  };
}

function partOf(section: Section): Part {
  return {
    section,
    texts: section.blocks.filter(({ type }) => type !== 'code'),
    codes: section.blocks.filter((block) => block.type === 'code'),
    head: countWords(plainText(section.heading)),
  };
}

/** Text and code under a heading of its own, with nothing below it and nothing that its author has placed. */
function isPlain({ heading, blocks, sections, takenIn }: Section): boolean {
  return (
    heading.length > 0 &&
    blocks.length > 0 &&
    sections.length === 0 &&
    takenIn === undefined &&
    blocks.every(isTold)
  );
}

/** The code that ends a slide: it is all that the slide's last part has, or it is short and follows the part's words. */
function endingCode(parts: readonly Part[]): Code | undefined {
  const part = parts.at(-1);
  const last = part?.codes.at(-1);
  if (part === undefined || last === undefined || part.texts.length === 0) return last;
  const isLast = part.section.blocks.at(-1) === last;
  return isLast && last.text.trimEnd().split('\n').length <= SHORT_CODE ? last : undefined;
}

/** Parts in slides, in order; a part that is nothing but code ends its slide. */
function packed(parts: readonly Part[]): readonly (readonly Part[])[] {
  const slides: Part[][] = [];
  for (const part of parts) {
    const slide = slides.at(-1);
    const goesOn = slide !== undefined && !slide.some(({ texts }) => texts.length === 0);
    if (goesOn && isFitting([...slide, part])) slide.push(part);
    else slides.push([part]);
  }
  return slides;
}

function isFitting(parts: readonly Part[]): boolean {
  const [least, most] = boundsOf(parts);
  const words = parts.reduce((sum, { texts, head }) => sum + head + Math.min(least, wordsOf(texts)), 0);
  const lines = parts.reduce((sum, part) => sum + linesOf(part), 0);
  return parts.length <= MOST_PARTS && words <= most + LINE_WORDS && lines <= MOST_LINES;
}

/** About how many lines a part takes with its least share of words. */
function linesOf({ section, texts, codes }: Part): number {
  const least = texts.map(
    (block): Block =>
      block.type === 'list' ? { ...block, items: block.items.slice(0, LEAST_POINTS) } : block,
  );
  const words = Math.ceil(LEAST_SHARE / LINE);
  const heading = section.heading.length > 0 && (codes.length > 0 || texts[0]?.type === 'list') ? 1 : 0;
  return (
    heading + Math.min(linesIn(least), texts.some(({ type }) => type === 'list') ? LEAST_POINTS + 1 : words)
  );
}

/** About how many lines text takes: each paragraph and each point has lines of its own. */
function linesIn(blocks: readonly Block[]): number {
  const counts = blocks.flatMap((block) => {
    if (block.type === 'list') {
      return [...block.items.map(({ runs }) => countWords(plainText(runs))), ...(block.folded ? [1] : [])];
    }
    return [wordsOf([block])];
  });
  return counts.reduce((sum, count) => sum + Math.ceil(count / LINE), 0);
}

function boundsOf(parts: readonly Part[]): readonly [number, number] {
  return endingCode(parts) ? [LEAST_BESIDE_CODE, BESIDE_CODE] : [LEAST_SHARE, SLIDE_WORDS];
}

/** Parts on one slide. */
function told(parts: readonly Part[], language: string): Told {
  const [, most] = boundsOf(parts);
  const heads = parts.reduce((sum, { head }) => sum + head, 0);
  let each: readonly Told[] = [];
  for (let bound = Math.max(LEAST_TOLD, most - heads); bound >= LEAST_TOLD; bound *= TIGHTER) {
    each = toldWithin(parts, bound, language);
    const blocks = each.flatMap((one) => one.blocks);
    const lines = endingCode(parts) ? LINES_BESIDE_CODE : MOST_LINES;
    if (wordsOf(blocks) <= most + SPARE_WORDS && linesIn(blocks) <= lines) break;
  }
  return { blocks: each.flatMap(({ blocks }) => blocks), messages: each.flatMap(({ messages }) => messages) };
}

type Told = Pick<Section, 'blocks'> & Pick<Brief, 'messages'>;

function toldWithin(parts: readonly Part[], bound: number, language: string): readonly Told[] {
  const shares = sharesOf(
    parts.map(({ texts }) => wordsOf(texts)),
    Math.max(LEAST_TOLD, bound),
  );
  const code = endingCode(parts);
  return parts.map((part, i) =>
    toldPart(part, shares[i] ?? 0, part === parts.at(-1) ? code : undefined, language),
  );
}

/** So many words for each: all of them for those with few, and equal shares of what is left for the others. */
function sharesOf(words: readonly number[], most: number): readonly number[] {
  const order = words.map((_, i) => i).sort((a, b) => (words[a] ?? 0) - (words[b] ?? 0));
  const shares = words.map(() => 0);
  let left = most;
  order.forEach((i, rank) => {
    const share = Math.min(words[i] ?? 0, Math.floor(left / (words.length - rank)));
    shares[i] = share;
    left -= share;
  });
  return shares;
}

function toldPart(
  { section, texts, codes }: Part,
  share: number,
  code: Code | undefined,
  language: string,
): Told {
  const shown = inBrief(texts, share, language);
  const ending = code && excerpt(code, language);
  const unseen = codes.length - (code ? 1 : 0);
  const isWhole = shown === texts && unseen === 0 && ending === code;
  const body = [...lined(shown), ...(ending ? [ending] : [])];
  const headed = section.heading.length > 0 ? underHeading(section, body) : body;
  const words = { shown: wordsOf(shown), all: wordsOf(texts), codes: unseen };
  return isWhole
    ? { blocks: headed, messages: [] }
    : {
        blocks: noted(headed.map(withoutNotes), spokenPart(section)),
        messages: [message('part-shortened', section.source, words)],
      };
}

/** A few short lines stand in one. */
function lined(blocks: readonly Block[]): readonly Block[] {
  const [first, ...others] = blocks;
  const isLines = blocks.every(({ type }) => type === 'paragraph') && wordsOf(blocks) <= LINE_WORDS;
  if (first?.type !== 'paragraph' || others.length === 0 || !isLines) return blocks;
  const runs = (blocks as readonly Paragraph[]).flatMap((block, i) =>
    i === 0 ? block.runs : [{ type: 'text' as const, text: ' · ' }, ...block.runs],
  );
  const notes = blocks.flatMap((block) => block.notes ?? []);
  return [{ ...first, runs, ...(notes.length > 0 && { notes }) }];
}

/** The heading runs into the paragraph that it stands above, or else stands as one. */
function underHeading({ heading, source }: Section, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const strong = strongRuns(heading);
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', runs: strong, source }, ...blocks];
  const colon = /\p{P}\s*$/u.test(plainText(heading)) ? ' ' : ': ';
  const lead = [...strong, { type: 'text' as const, text: colon, strong: true }];
  return [{ ...first, runs: [...lead, ...first.runs] }, ...rest];
}
