/**
 * Sections named by clock times or days (the timeline of an incident) as a list of what happened when, since a
 * heading a minute would make a slide a minute. Each moment is whole in the notes of its slide.
 */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import type { Block, List, ListItem, Run, Section } from '../report/model.ts';
import { countWords, plainText, strongRuns } from '../report/text.ts';
import { inBrief, wordsOf } from './brief.ts';
import { isTold, spokenPart, spokenWhole } from './told.ts';

/** Fewer moments are no timeline. */
const LEAST_MOMENTS = 4;

/** What is shown of one, and the most that is still a moment and not a report of its own. */
const MOMENT_WORDS = 26;
const LONGEST_MOMENT = 160;

/** Names of moments are short. */
const LONGEST_NAME = 36;

/** A slide of moments. */
const SLIDE_MOMENTS = 8;
const SLIDE_WORDS = 120;

/** Sections of moments that stand beside it, and not below. */
const TIMELINE =
  /^(?:\d[\d.]*\s+)?(?:(?:incident |detailed |event )?time ?line(?: of events)?|chronology|sequence of events|zeit(?:leiste|achse|verlauf)|chronologie|cronolog[ií]a|linha do tempo|хронология|时间线|时间轴|タイムライン)$/i;

const CLOCK = /\b\d{1,2}:\d{2}\b/;
const DAY =
  /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}\.?\s+\p{Lu}\p{L}{2,8}\.?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}(?:st|nd|rd|th)?)(?:,?\s+\d{4})?$/iu;

export interface Listed {
  readonly sections: readonly Section[];
  readonly messages: readonly VFileMessage[];
}

/** The sections, with the moments below one of them, and those that follow it beside it, as lists in it. */
export function listMoments(sections: readonly Section[], language: string): Listed {
  const shown: Section[] = [];
  const messages: VFileMessage[] = [];
  for (let at = 0; at < sections.length; ) {
    const section = sections[at] as Section;
    const below = momentsFrom(section.sections, 0);
    const goesOn = countIn(below) >= LEAST_MOMENTS || TIMELINE.test(plainText(section.heading).trim());
    const beside = goesOn && below.length === section.sections.length ? momentsFrom(sections, at + 1) : [];
    const moments = [...below, ...beside];
    const isTimeline = countIn(moments) >= LEAST_MOMENTS;
    const rest = listMoments(section.sections.slice(isTimeline ? below.length : 0), language);
    const host = { ...section, sections: rest.sections };
    shown.push(isTimeline ? withMoments(host, moments, language) : host);
    if (isTimeline) messages.push(message('moments-listed', section.source, { count: countIn(moments) }));
    messages.push(...rest.messages);
    at += 1 + (isTimeline ? beside.length : 0);
  }
  return { sections: shown, messages };
}

/** The row of moments that starts there; one that is named otherwise may stand among them. */
function momentsFrom(sections: readonly Section[], start: number): readonly Section[] {
  let end = start;
  for (let at = start; at < sections.length; at += 1) {
    const section = sections[at] as Section;
    if (isMoment(section)) end = at + 1;
    else if (at > end || !isSmall(section)) break;
  }
  return sections.slice(start, end);
}

function isMoment(section: Section): boolean {
  const name = plainText(section.heading).trim();
  const isClock = CLOCK.test(name);
  const isParagraphs = unquoted(section.blocks).every(({ type }) => type === 'paragraph');
  return (
    name.length <= LONGEST_NAME &&
    (isClock || (DAY.test(name) && isParagraphs)) &&
    isSmall(section) &&
    section.sections.every(isMoment)
  );
}

/** What happened is what somebody wrote down then. */
function unquoted(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] =>
    block.type === 'quote' && block.title === undefined ? block.blocks : [block],
  );
}

function isSmall({ blocks }: Section): boolean {
  return blocks.every(isTold) && wordsOf(blocks) <= LONGEST_MOMENT;
}

function countIn(sections: readonly Section[]): number {
  return sections.reduce((sum, section) => sum + 1 + countIn(section.sections), 0);
}

function withMoments(host: Section, moments: readonly Section[], language: string): Section {
  const all = moments.flatMap((moment) => flattened(moment, 0));
  const items = all.map(({ section, depth }) => ({ section, item: itemOf(section, depth, language) }));
  const lists = slidesOf(items).map(
    (part, i): List => ({
      type: 'list',
      items: part.map(({ item }) => item),
      notes: part.flatMap(({ section }) => spokenPart({ ...section, sections: [] })),
      source: part[0]?.section.source ?? host.source,
      ...(i > 0 && { startsSlide: true }),
    }),
  );
  const slugs = all.flatMap(({ section: { slug, takenIn = [] } }) => [slug, ...takenIn]);
  return {
    ...host,
    takenIn: [...(host.takenIn ?? []), ...slugs],
    blocks: [...host.blocks, ...lists],
  };
}

interface Moment {
  readonly section: Section;
  readonly depth: number;
}

function flattened(section: Section, depth: number): readonly Moment[] {
  return [{ section, depth }, ...section.sections.flatMap((inner) => flattened(inner, depth + 1))];
}

/** "14:55: Autoscaling adds a node." */
function itemOf({ heading, blocks, source }: Section, depth: number, language: string): ListItem {
  const texts = inBrief(
    unquoted(blocks).filter(({ type }) => type !== 'code'),
    MOMENT_WORDS,
    language,
  );
  const told = texts.flatMap((block): readonly (readonly Run[])[] => {
    if (block.type === 'paragraph') return [block.runs];
    if (block.type === 'list') return block.items.map(({ runs }) => runs);
    return [[{ type: 'text', text: spokenWhole([block]).join(' ') }]];
  });
  const runs = told.flatMap((part, i): readonly Run[] =>
    i === 0 ? part : [{ type: 'text', text: endsSentence(told[i - 1] ?? []) ? ' ' : '; ' }, ...part],
  );
  const colon: readonly Run[] = runs.length > 0 ? [{ type: 'text', text: ': ', strong: true }] : [];
  return { depth, marker: 'bullet', runs: [...strongRuns(heading), ...colon, ...runs], source };
}

function endsSentence(runs: readonly Run[]): boolean {
  return /[.!?…:]\s*$/u.test(plainText(runs));
}

/** As few slides as hold them, each with about as many words; what belongs to a day stays with it. */
function slidesOf<T extends { readonly item: ListItem }>(moments: readonly T[]): readonly (readonly T[])[] {
  const total = moments.reduce((sum, { item }) => sum + wordsIn(item), 0);
  const count = Math.max(Math.ceil(total / SLIDE_WORDS), Math.ceil(moments.length / SLIDE_MOMENTS));
  const slides: T[][] = Array.from({ length: count }, () => []);
  let before = 0;
  let slide = 0;
  for (const moment of moments) {
    const words = wordsIn(moment.item);
    if (moment.item.depth === 0) slide = Math.floor(((before + words / 2) / Math.max(1, total)) * count);
    slides[Math.min(count - 1, slide)]?.push(moment);
    before += words;
  }
  return slides.filter(({ length }) => length > 0);
}

function wordsIn({ runs }: ListItem): number {
  return countWords(plainText(runs));
}
