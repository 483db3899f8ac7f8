/**
 * Words within a bound: the weightiest sentences of paragraphs and the first points of lists, each where it stood.
 *
 * What is left out is for the caller to put in the notes.
 */
import type { Block, List, Paragraph, Run } from '../report/model.ts';
import { countWords, introduces, plainText, wordCount } from '../report/text.ts';
import { keySentences, rankSentences } from './keySentences.ts';

/** What is shown of one paragraph and of one point. */
const PARAGRAPH_WORDS = 30;
const POINT_WORDS = 20;

/** A point takes about so much room as this many words, however few it has; one alone is no list. */
const POINT_ROOM = 12;
const LEAST_POINTS = 2;

/** A bound with less left than this takes no more sentences. */
const LEAST_WORDS = 8;

/** Beside lists, paragraphs have this share of the words. */
const PROSE_SHARE = 0.6;

/** The blocks in about `bound` words; the same ones where they have no more. Blocks other than text stay as they are. */
export function inBrief(blocks: readonly Block[], bound: number, language: string): readonly Block[] {
  const texts = blocks.flatMap(unquoted);
  if (wordsOf(texts) <= bound) return blocks;
  const leads = new Set(texts.filter((block, i) => leadsOn(block, texts[i + 1])));
  const paragraphs = texts.filter((block) => block.type === 'paragraph' && !leads.has(block)) as Paragraph[];
  const listed = wordsOf(texts.filter(({ type }) => type === 'list'));
  const told = sentencesOf(paragraphs, Math.max(bound * PROSE_SHARE, bound - listed), language);
  let room = bound - [...told.values()].reduce((sum, runs) => sum + countWords(plainText(runs)), 0);
  const shown = texts.map((block): Block | undefined => {
    if (block.type === 'paragraph') {
      const runs = leads.has(block) ? block.runs : told.get(block);
      return runs === undefined ? undefined : { ...block, runs };
    }
    if (block.type !== 'list') return block;
    const list = pointsOf(block, room, language);
    room -= list === undefined ? 0 : wordCount(list);
    return list;
  });
  // What leads on to nothing that is shown is left out as well.
  return shown.filter(
    (block, i): block is Block =>
      block !== undefined && !(leads.has(texts[i] as Block) && shown[i + 1] === undefined),
  );
}

/** It introduces the list or stands as a heading above the words that come next. */
function leadsOn(block: Block, next: Block | undefined): boolean {
  const isHeading = next?.type === 'paragraph' && block.type === 'paragraph' && !isColon(block);
  return block.type === 'paragraph' && introduces(block) && (next?.type === 'list' || isHeading);
}

function isColon({ runs }: Paragraph): boolean {
  return /[:：]\s*$/u.test(plainText(runs));
}

function unquoted(block: Block): readonly Block[] {
  return block.type === 'quote' && block.alert === undefined ? block.blocks : [block];
}

/** Key sentences of the weightiest paragraphs, as long as there is room. */
function sentencesOf(
  paragraphs: readonly Paragraph[],
  bound: number,
  language: string,
): ReadonlyMap<Block, readonly Run[]> {
  const ranked = rankSentences(
    paragraphs.map(({ runs }) => runs),
    language,
  );
  const weights = ranked.map((sentences) => Math.max(0, ...sentences.map(({ weight }) => weight)));
  const order = paragraphs.map((_, i) => i).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const told = new Map<Block, readonly Run[]>();
  let room = bound;
  for (const i of [0, ...order.filter((index) => index !== 0)]) {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || (told.size > 0 && room < LEAST_WORDS)) continue;
    const most = Math.min(room, PARAGRAPH_WORDS);
    const isCut =
      countWords(plainText(paragraph.runs)) > most && (ranked[i] ?? []).every(({ words }) => words > most);
    // A sentence that breaks off says too little where others stand beside it.
    if (told.size > 0 && isCut) continue;
    const runs = within(paragraph.runs, ranked[i] ?? [], most);
    told.set(paragraph, runs);
    room -= countWords(plainText(runs));
  }
  return told;
}

/** The first points that there is room for, the others counted; undefined where there is room for none. */
function pointsOf(list: List, bound: number, language: string): List | undefined {
  const outline = outlineOf(list.items);
  const most = Math.max(LEAST_POINTS, Math.round(bound / POINT_ROOM));
  const ranked = rankSentences(
    outline.map(({ runs }) => runs),
    language,
  );
  const items: List['items'][number][] = [];
  let room = bound;
  for (const [i, item] of outline.entries()) {
    if (room < LEAST_WORDS || items.length >= most) break;
    const runs = within(item.runs, ranked[i] ?? [], Math.min(room, POINT_WORDS));
    items.push({ ...item, runs });
    room -= countWords(plainText(runs));
  }
  if (items.length === 0) return undefined;
  const folded = outline.slice(items.length);
  const { folded: more = [], ...own } = list;
  const left = [...folded, ...more];
  return { ...own, items, ...(left.length > 0 && { folded: left }) };
}

/** The outermost points; one that leads on to those below it, with the first of them. */
function outlineOf(items: List['items']): List['items'] {
  const outermost = Math.min(...items.map(({ depth }) => depth));
  return items.flatMap((item, i) => {
    if (item.depth > outermost || item.marker === 'none') return [];
    const next = items[i + 1];
    const leads = /[:：]\s*$/u.test(plainText(item.runs)) && next !== undefined && next.depth > item.depth;
    return [
      leads ? { ...item, runs: [...item.runs, { type: 'text' as const, text: ' ' }, ...next.runs] } : item,
    ];
  });
}

function within(runs: readonly Run[], ranked: Parameters<typeof keySentences>[0], bound: number) {
  return countWords(plainText(runs)) <= bound ? runs : keySentences(ranked, bound);
}

/** Words in text, not in code or tables. */
export function wordsOf(blocks: readonly Block[]): number {
  const texts = blocks.filter(({ type }) => type === 'paragraph' || type === 'list' || type === 'quote');
  return texts.reduce((sum, block) => sum + wordCount(block), 0);
}
