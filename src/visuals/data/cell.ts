/**
 * One cell, read: a gap, a word that stands for a result, a state, a time, a span, a ratio, a quantity or text.
 * The tests' order matters and is the specification's; the first that holds the whole cell wins.
 */

import { unaccented } from '../lexicon/fold.ts';
import { isWord, phrases, type Tone, toneOf } from '../lexicon/index.ts';
import { LETTERS } from '../lexicon/letters.ts';
import { readNumber } from './amount.ts';
import type { Quantity, Reading } from './quantity.ts';
import type { CellText } from './text.ts';
import { readTime, type Time } from './time.ts';
import { unitOf } from './units.ts';

/** What a cell says. */
export type Cell =
  | { readonly kind: 'missing' | 'sentinel' | 'identifier' | 'text' }
  | { readonly kind: 'status'; readonly tone: Tone; readonly glyph: boolean }
  | { readonly kind: 'time'; readonly time: Time }
  /** From and to, or only one of them; never a point. */
  | { readonly kind: 'range'; readonly low?: Quantity; readonly high?: Quantity }
  | { readonly kind: 'ratio'; readonly part: number; readonly of: number; readonly word: boolean }
  | {
      readonly kind: 'number';
      readonly quantity: Quantity;
      /** Plus or minus, in the quantity's terms. */
      readonly error?: number;
      /** In brackets after the value. */
      readonly delta?: Quantity;
      /** Words in brackets after the value. */
      readonly remark?: string;
    };

export interface CellReading extends Reading {
  /** `3/4/2025` is the third of April. */
  readonly dayFirst: boolean;
  /** Under a head of `RAG`, letters are colours. */
  readonly colours?: boolean;
}

const BLANK = /^(?:[-–—−?.…/\\]|--+|---|\.\.\.|)$/;
/** Below this no character is a glyph of a state, apart from `[x]` and `:x:`. */
const FIRST_GLYPH = 0x2000;
const GLYPHS: readonly (readonly [RegExp, Tone])[] = [
  [/^(?:✅|✔|☑|🟢|\[x\]|👍|💚|:white_check_mark:|:heavy_check_mark:|:green_circle:|✓|🆗)/iu, 'good'],
  [/^(?:❌|✗|✘|✖|🔴|🛑|⛔|🚫|❗|:x:|:red_circle:|👎)/u, 'bad'],
  [/^(?:⚠|🟡|🟠|🔶|🚧|⏳|:warning:|:yellow_circle:|:construction:)/u, 'warning'],
  [/^(?:☐|\[ \]|⬜|⚪|🔵|⏸|🔜|📋|:white_circle:)/u, 'neutral'],
];
const IDENTIFIER =
  /^v?\d+(?:\.\d+){2,}(?:[-+].*)?$|^v\d+(?:\.\d+)*$|^[A-Z]{1,6}-\d+(?:-\d+)*$|^#\d+$|^\[\d+\]$|^0\d+$|^(?=.*[a-f])(?=.*\d)[0-9a-f]{7,40}$|^\+?\(?\d{2,4}\)?[ -]\d{3}[ -]\d{4}$|^\d+[a-z]?\.$|^\d{1,3}(?:\.\d{1,3}){3}(?:[:/]\d+)?$/;
const GERMAN_DATE = /^\d{1,2}\.\d{1,2}\.(?:19|20)\d\d$/;
const DOTTED_THOUSANDS = /^\d{1,3}(?:\.\d{3}){2,}$/;
export const LOWER = /^(?:>=?|≥|⩾|＞)\s?/;
export const UPPER = /^(?:<=?|≤|⩽|＜)\s?/;
export const BETWEEN =
  /^(.*?\d.*?)\s*(?:–|—|‒|\.\.\.?|…|~|〜|～|-| to | bis | à | a | und | and |至)\s*((?:[-+]?[$€£¥]?\s?\d).*)$/u;
export const FIRST_WORDS = new RegExp(String.raw`^([${LETTERS}][${LETTERS}' ]*?)\.?\s+(?=[^${LETTERS}\s])`);
export const OUT_OF = new RegExp(String.raw`^(\d+)\s([${LETTERS}]+(?: [${LETTERS}]+)?)\s(\d+)$`);
export const BRACKETED = /^[[(](.+?)\s*(?:[,;–—]|\.\.)\s*(.+?)[\])]$/;

/** Reads a cell. */
export function readCell(text: CellText, reading: CellReading): Cell {
  const plain = text.plain;
  const quick = readPlainNumber(plain, reading);
  if (quick !== undefined) return quick;
  if (BLANK.test(plain) || phrases('missing').has(unaccented(plain).replace(/\.$/, '')))
    return { kind: 'missing' };
  const glyph = readGlyph(plain);
  if (glyph !== undefined) return glyph;
  if (plain === '∞' || isSentinel(plain)) return { kind: 'sentinel' };
  const state = readState(plain) ?? (reading.colours ? readColour(plain) : undefined);
  if (state !== undefined) return state;
  if (plain.length > 60) return { kind: 'text' };
  const hasDigit = /\d/.test(plain);
  if (hasDigit && IDENTIFIER.test(plain) && !isDotted(plain, reading)) return { kind: 'identifier' };
  const time =
    readTime(plain, reading.dayFirst) ?? readTime(plain.replace(/\s*\([^()]*\)$/, ''), reading.dayFirst);
  // A bare year may as well be a count: the column decides.
  if (time !== undefined && !/^\d{4}$/.test(plain)) return { kind: 'time', time };
  if (!hasDigit) return { kind: 'text' };
  return readNumber(plain, reading) ?? { kind: 'text' };
}

const PLAIN_NUMBER = /^[-+]?[$€£]?(?:0|[1-9]\d{0,2}(?:,?\d{3})*)(?:\.\d+)?\s?([a-zA-Zµ%]{0,3})$/;

/** The commonest cells, ahead of all tests: digits with at most a sign, a currency and a known unit. */
function readPlainNumber(plain: string, reading: CellReading): Cell | undefined {
  const suffix = PLAIN_NUMBER.exec(plain)?.[1];
  if (suffix === undefined || (suffix !== '' && unitOf(suffix) === undefined)) return undefined;
  return readNumber(plain, reading);
}

function isSentinel(plain: string): boolean {
  return plain.length < 24 && isWord('sentinels', plain);
}

/** A date or a large number, not a version: `15.01.2025`, `1.234.567`. */
function isDotted(plain: string, { mark }: CellReading): boolean {
  return GERMAN_DATE.test(plain) || (mark === ',' && DOTTED_THOUSANDS.test(plain));
}

/** A glyph, alone or before words: a state with a remark. */
function readGlyph(plain: string): Cell | undefined {
  if (plain.charCodeAt(0) < FIRST_GLYPH && !plain.startsWith('[') && !plain.startsWith(':')) return undefined;
  const found = GLYPHS.find(([glyph]) => glyph.test(plain));
  return found === undefined ? undefined : { kind: 'status', tone: found[1], glyph: true };
}

function readState(plain: string): Cell | undefined {
  if (plain.length > LONGEST_STATE || /\d/.test(plain)) return undefined;
  const tone = toneOf(plain);
  return tone === undefined ? undefined : { kind: 'status', tone, glyph: false };
}

const LONGEST_STATE = 30;

/** `G`, `A` or `R`, as reviews of projects write green, amber and red. */
function readColour(plain: string): Cell | undefined {
  const tone = COLOURS.get(plain.toUpperCase());
  return tone === undefined ? undefined : { kind: 'status', tone, glyph: false };
}

const COLOURS: ReadonlyMap<string, Tone> = new Map([
  ['G', 'good'],
  ['A', 'warning'],
  ['Y', 'warning'],
  ['R', 'bad'],
]);
