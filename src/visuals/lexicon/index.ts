/**
 * The words of all languages at once. Tables mix languages (English heads in a German report), and a phrase hardly
 * ever means two things, so that asking every language is both simpler and safer than guessing one.
 */

import { english } from './en.ts';
import { fold, stemOf, unaccented, wordsOf } from './fold.ts';
import { UNSPACED } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { OTHERS } from './others.ts';

const LEXICONS: readonly Lexicon[] = [english, ...OTHERS];

type WordList = {
  [K in keyof Lexicon]-?: NonNullable<Lexicon[K]> extends string ? K : never;
}[keyof Lexicon];

/** Whether a state is good news. */
export type Tone = 'good' | 'warning' | 'bad' | 'neutral';

interface Phrases {
  /** Folded, to be compared as a whole; true for those that English has. */
  readonly whole: ReadonlyMap<string, boolean>;
  /** Reduced to stems, to be found inside a longer text. */
  readonly stems: ReadonlySet<string>;
  /** Of scripts that put no spaces between words. */
  readonly unspaced: readonly string[];
  readonly longest: number;
}

const IS_UNSPACED = new RegExp(`[${UNSPACED}]`);
const built = new Map<WordList, Phrases>();

/** Whether the text, apart from case, accents and punctuation, is a phrase of the list. */
export function isWord(list: WordList, text: string): boolean {
  const { whole, stems } = phrasesOf(list);
  return whole.has(fold(text)) || stems.has(wordsOf(text).join(' '));
}

/** As `isWord`, without forgiving a plural: an `Issue` is a number's name, `Issues` are counted. */
export function isExactly(list: WordList, text: string): boolean {
  return phrasesOf(list).whole.has(fold(text));
}

/** Whether the text has a phrase of the list among its words. */
export function mentions(list: WordList, text: string): boolean {
  return longestMention(list, text) > 0;
}

/** Length of the longest phrase of the list among the text's words, in characters; 0 for none. */
export function longestMention(list: WordList, text: string): number {
  const { stems, longest, unspaced } = phrasesOf(list);
  const words = wordsOf(text);
  let best = 0;
  for (let start = 0; start < words.length; start += 1) {
    let phrase = '';
    for (let end = start; end < Math.min(words.length, start + longest); end += 1) {
      phrase = phrase === '' ? (words[end] ?? '') : `${phrase} ${words[end]}`;
      if (phrase.length > best && stems.has(phrase)) best = phrase.length;
    }
  }
  if (IS_UNSPACED.test(text)) {
    for (const phrase of unspaced) if (phrase.length > best && text.includes(phrase)) best = phrase.length;
  }
  return best;
}

/** All phrases of a list, folded. */
export function phrases(list: WordList): ReadonlyMap<string, boolean> {
  return phrasesOf(list).whole;
}

function phrasesOf(list: WordList): Phrases {
  const known = built.get(list);
  if (known !== undefined) return known;
  const whole = new Map<string, boolean>();
  for (const lexicon of [...LEXICONS].reverse()) {
    for (const phrase of split(lexicon[list], /[,|]/)) whole.set(phrase, lexicon === english);
  }
  const all = [...whole.keys()];
  const stems = all.map(stemOf);
  const made: Phrases = {
    whole,
    // A sign such as ∑ has no stem, and nothing is no phrase.
    stems: new Set(stems.filter((stem) => stem !== '')),
    unspaced: all.filter((phrase) => IS_UNSPACED.test(phrase)),
    longest: stems.reduce((most, stem) => Math.max(most, stem.split(' ').length), 1),
  };
  built.set(list, made);
  return made;
}

/** The lists of what stands in heads and labels. */
const HEADS: readonly WordList[] = [
  'metricHeads',
  'timeHeads',
  'change',
  'before',
  'after',
  'planned',
  'actual',
  'totals',
  'statusHeads',
  'lowerIsBetter',
  'higherIsBetter',
];

/** Whether the text is a head's phrase in some language and, in the singular or plural, not in English. */
export function isForeignPhrase(text: string): boolean {
  const phrase = fold(text);
  const found = HEADS.map((list) => phrasesOf(list).whole.get(phrase)).filter(
    (english) => english !== undefined,
  );
  const isEnglish = HEADS.some((list) => phrasesOf(list).whole.get(stemOf(phrase)) === true);
  return found.length > 0 && !found.includes(true) && !isEnglish;
}

let tones: ReadonlyMap<string, Tone> | undefined;

/** The tone of a word that names a state, as `done` or `in Arbeit`. */
export function toneOf(text: string): Tone | undefined {
  tones ??= new Map(
    LEXICONS.flatMap(({ states = {} }) =>
      (['neutral', 'bad', 'warning', 'good'] as const).flatMap((tone) =>
        split(states[tone], /,/).map((word) => [word, tone] as const),
      ),
    ),
  );
  return tones.get(fold(text));
}

let scales: readonly ReadonlyMap<string, number>[] | undefined;

/** Ordinal scales of all languages: the folded word of each level to its rank from 0. */
export function ordinalScales(): readonly ReadonlyMap<string, number>[] {
  scales ??= LEXICONS.flatMap((lexicon) => lexicon.scales ?? []).map(
    (scale) =>
      new Map(
        split(scale, /,/).flatMap((level, rank) => level.split('|').map((word) => [word, rank] as const)),
      ),
  );
  return scales;
}

type Groups = readonly ReadonlySet<string>[];

let partitions: Groups | undefined;
let counterparts: Groups | undefined;

/** Whether each thing counted is one of these, as `passed` or `failed`. */
export function isPartition(words: readonly string[]): boolean {
  partitions ??= groupsOf(LEXICONS.flatMap((lexicon) => lexicon.partitions ?? []));
  const folded = words.map(fold);
  return partitions.some((group) => folded.every((word) => group.has(word)));
}

/** Whether two words stand side by side, as `opened` and `closed` do, or as the parts of a whole. */
export function areCounterparts(one: string, other: string): boolean {
  counterparts ??= groupsOf(LEXICONS.flatMap((lexicon) => lexicon.counterparts ?? []));
  const [first, second] = [fold(one), fold(other)];
  return counterparts.some((group) => group.has(first) && group.has(second)) || isPartition([first, second]);
}

function groupsOf(lists: readonly string[]): Groups {
  return lists.map((group) => new Set(split(group, /\|/)));
}

let months: ReadonlyMap<string, number> | undefined;

/** The month of a name, from 0. */
export function monthOf(name: string): number | undefined {
  months ??= new Map(
    LEXICONS.flatMap((lexicon) =>
      split(lexicon.months, /,/).flatMap((month, index) =>
        month.split('|').map((word) => [word, index] as const),
      ),
    ),
  );
  return months.get(fold(name));
}

/** The folded phrases of a list. Lists are folded as wholes, which takes a tenth of the time. */
function split(list: string | undefined, mark: RegExp): readonly string[] {
  if (list === undefined) return [];
  return unaccented(list)
    .split(mark)
    .map((phrase) => phrase.trim());
}
