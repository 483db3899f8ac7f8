/**
 * Long prose in its key sentences; the whole of it goes to the speaker notes.
 *
 * Paragraphs are judged together with the others of their section: what is short enough alone is too much in a row.
 */
import type { Choice } from '../report/choices.ts';
import type { Block, List, Paragraph, Quote, Run } from '../report/model.ts';
import { spoken } from '../report/spoken.ts';
import { countWords, plainText } from '../report/text.ts';
import { keySentences, type Ranked, rankSentences } from './keySentences.ts';

/** How much prose a section shows, in words: paragraphs longer than `long` are brought down to about `short`. */
interface Measure {
  readonly long: number;
  readonly short: number;
}

/** A section that is nearly all one paragraph; an ordinary one; one with too many paragraphs. */
const ALONE: Measure = { long: 80, short: 45 };
const ORDINARY: Measure = { long: 55, short: 34 };
const CROWDED: Measure = { long: 34, short: 24 };

/** Prose of so many words is what `ALONE` is for; more than the other after shortening is a crowd. */
const LITTLE_WORDS = 100;
const CROWD_WORDS = 170;

/** Beyond so many words the least telling paragraphs are not shown at all. */
const MOST_WORDS = 320;

const ITEM: Measure = { long: 40, short: 28 };

/** The blocks of one section with their long paragraphs, items and quotations shortened; the same ones where none is. */
export function digestProse(
  blocks: readonly Block[],
  prose: Exclude<Choice<'prose'>, 'full'>,
  language: string,
): readonly Block[] {
  const inner = blocks.map((block) => shortenInside(block, language));
  const paragraphs = inner.filter((block) => block.type === 'paragraph' && !leadsOn(block)) as Paragraph[];
  if (paragraphs.length === 0) return inner;
  const shown = shownOf(paragraphs, prose, inner.length > paragraphs.length, language);
  return handOn(
    asPoints(
      inner.map((block) => passageOf(block, shown)),
      new Set(inner),
    ),
  );
}

type Shown = ReadonlyMap<Block, readonly Run[]>;

/** What is shown of each paragraph: its own runs, fewer, or none. */
function shownOf(
  paragraphs: readonly Paragraph[],
  prose: Exclude<Choice<'prose'>, 'full'>,
  hasOthers: boolean,
  language: string,
): Shown {
  const total = words(paragraphs.map(({ runs }) => runs));
  // Most sections: finding and ranking their sentences takes longer than all else here.
  if (prose === 'lead' && isShort(paragraphs, total))
    return new Map(paragraphs.map((one) => [one, one.runs]));
  const ranked = rankSentences(
    paragraphs.map(({ runs }) => runs),
    language,
  );
  if (prose === 'notes') {
    const best = hasOthers ? undefined : paragraphs[weightiest(ranked)];
    return new Map(
      paragraphs.map((one, i) => [one, one === best ? keySentences(ranked[i] ?? [], CROWDED.short) : []]),
    );
  }
  const usual = shorten(paragraphs, ranked, total <= LITTLE_WORDS ? ALONE : ORDINARY);
  const few = words(usual) <= CROWD_WORDS ? usual : shorten(paragraphs, ranked, CROWDED);
  const kept = withinBound(few, ranked);
  return new Map(paragraphs.map((one, i) => [one, kept.has(i) ? (few[i] ?? []) : []]));
}

/** Whether all of it is shown, whatever its sentences weigh. */
function isShort(paragraphs: readonly Paragraph[], total: number): boolean {
  return (
    total <= Math.min(CROWD_WORDS, MOST_WORDS) &&
    paragraphs.every(({ runs }) => words([runs]) <= ORDINARY.long)
  );
}

function shorten(
  paragraphs: readonly Paragraph[],
  ranked: readonly Ranked[],
  { long, short }: Measure,
): readonly (readonly Run[])[] {
  return paragraphs.map(({ runs }, i) =>
    words([runs]) <= long ? runs : keySentences(ranked[i] ?? [], short),
  );
}

/** Indexes of the paragraphs that are shown: the first, and then the weightiest up to the bound. */
function withinBound(shown: readonly (readonly Run[])[], ranked: readonly Ranked[]): ReadonlySet<number> {
  const order = shown.map((_, i) => i).sort((a, b) => weightOf(ranked, b) - weightOf(ranked, a) || a - b);
  const kept = new Set<number>();
  let used = 0;
  for (const i of [0, ...order.filter((index) => index !== 0)]) {
    used += words([shown[i] ?? []]);
    if (used > MOST_WORDS && kept.size > 0) break;
    kept.add(i);
  }
  return kept;
}

function weightiest(ranked: readonly Ranked[]): number {
  const weights = ranked.map((_, i) => weightOf(ranked, i));
  return weights.indexOf(Math.max(...weights));
}

function weightOf(ranked: readonly Ranked[], index: number): number {
  return Math.max(0, ...(ranked[index] ?? []).map(({ weight }) => weight));
}

/** A paragraph of which something is left out has no shown words, or fewer, and all of them in its notes. */
function passageOf(block: Block, shown: Shown): Block {
  const runs = shown.get(block);
  if (runs === undefined || block.type !== 'paragraph' || runs === block.runs) return block;
  return { ...block, runs, notes: [...(block.notes ?? []), spoken(block.runs)] };
}

/** Neighbours of which at least half are shortened, so that they are none of the `whole` ones, stand as points. */
function asPoints(blocks: readonly Block[], whole: ReadonlySet<Block>): readonly Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const end = blocks.findIndex((block, i) => i >= at && !isOrdinary(block));
    const run = blocks.slice(at, end < 0 ? blocks.length : end) as readonly Paragraph[];
    result.push(...(run.length > 0 ? points(run, whole) : blocks.slice(at, at + 1)));
    at += Math.max(1, run.length);
  }
  return result;
}

function isOrdinary(block: Block): boolean {
  return block.type === 'paragraph' && !leadsOn(block) && !isPlaced(block);
}

/** Its author has said where it is to stand. */
function isPlaced({ startsSlide, layout, column }: Block): boolean {
  return startsSlide !== undefined || layout !== undefined || column !== undefined;
}

function points(paragraphs: readonly Paragraph[], whole: ReadonlySet<Block>): readonly Block[] {
  const visible = paragraphs.filter(({ runs }) => runs.length > 0);
  const shortened = paragraphs.filter((one) => !whole.has(one));
  const [first] = paragraphs;
  if (!first || visible.length < 2 || shortened.length * 2 < paragraphs.length) return paragraphs;
  const headline = paragraphs.find((one) => one.headline !== undefined)?.headline;
  const list: List = {
    type: 'list',
    source: first.source,
    items: visible.map(({ runs, source }) => ({ depth: 0, marker: 'bullet', runs, source })),
    notes: paragraphs.flatMap(({ notes }) => notes ?? []),
    ...(headline !== undefined && { headline }),
  };
  return [list];
}

/** Blocks that show nothing give what they carry to the next one that does, or else to the last. */
function handOn(blocks: readonly Block[]): readonly Block[] {
  const shown = blocks.filter((block) => block.type !== 'paragraph' || block.runs.length > 0);
  const targetOf = (i: number) => blocks.slice(i).find((block) => shown.includes(block)) ?? shown.at(-1);
  return shown.map((block) => {
    const given = blocks.filter(
      (other, i) => other !== block && !shown.includes(other) && targetOf(i) === block,
    );
    if (given.length === 0) return block;
    const own = [...given, block].sort((a, b) => blocks.indexOf(a) - blocks.indexOf(b));
    const headline = own.find((one) => one.headline !== undefined)?.headline;
    return {
      ...block,
      notes: own.flatMap(({ notes }) => notes ?? []),
      ...(headline !== undefined && { headline }),
    };
  });
}

/** It introduces what follows, or it is a heading in all but name. */
function leadsOn({ runs }: Paragraph): boolean {
  const bold = runs.every((run) => run.type !== 'text' || run.strong || run.text.trim() === '');
  return bold || plainText(runs).trimEnd().endsWith(':');
}

function shortenInside(block: Block, language: string): Block {
  if (block.type === 'list') return shortenItems(block, language);
  return block.type === 'quote' ? shortenQuote(block, language) : block;
}

/** Long items in their key sentences; a bold lead-in stays, since its words weigh most. */
function shortenItems(list: List, language: string): List {
  const long = list.items.filter(({ runs }) => words([runs]) > ITEM.long);
  if (long.length === 0) return list;
  const ranked = rankSentences(
    long.map(({ runs }) => runs),
    language,
  );
  const shown = new Map(long.map((item, i) => [item, keySentences(ranked[i] ?? [], ITEM.short)]));
  return {
    ...list,
    items: list.items.map((item) => {
      const runs = shown.get(item);
      return runs === undefined ? item : { ...item, runs, notes: [spoken(item.runs)] };
    }),
  };
}

function shortenQuote(quote: Quote, language: string): Quote {
  const paragraphs = quote.blocks.filter((block) => block.type === 'paragraph');
  if (words(paragraphs.map(({ runs }) => runs)) <= ALONE.long) return quote;
  const ranked = rankSentences(
    paragraphs.map(({ runs }) => runs),
    language,
  );
  const shown = new Map(
    paragraphs.map((one, i) => [
      one,
      words([one.runs]) <= ORDINARY.long ? one.runs : keySentences(ranked[i] ?? [], ORDINARY.short),
    ]),
  );
  const notes = paragraphs.filter((one) => shown.get(one) !== one.runs).map(({ runs }) => spoken(runs));
  const blocks = quote.blocks.map((block) =>
    block.type === 'paragraph' ? { ...block, runs: shown.get(block) ?? block.runs } : block,
  );
  return notes.length === 0 ? quote : { ...quote, blocks, notes: [...(quote.notes ?? []), ...notes] };
}

function words(texts: readonly (readonly Run[])[]): number {
  return texts.reduce((sum, runs) => sum + countWords(plainText(runs)), 0);
}
