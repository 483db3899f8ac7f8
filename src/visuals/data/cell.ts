/**
 * One cell, read: a gap, a word that stands for a result, a state, a time, a span, a ratio, a quantity or text.
 * The tests' order matters and is the specification's; the first that holds the whole cell wins.
 */

import { unaccented } from '../lexicon/fold.ts';
import { isWord, phrases, type Tone, toneOf } from '../lexicon/index.ts';
import { LETTERS } from '../lexicon/letters.ts';
import { DIGITS } from './digits.ts';
import { type Quantity, type Reading, readQuantity } from './quantity.ts';
import type { CellText } from './text.ts';
import { readTime, type Time } from './time.ts';
import { unitOf } from './units.ts';

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
const LOWER = /^(?:>=?|≥|⩾|＞)\s?/;
const UPPER = /^(?:<=?|≤|⩽|＜)\s?/;
const BETWEEN =
  /^(.*?\d.*?)\s*(?:–|—|‒|\.\.\.?|…|~|〜|～|-| to | bis | à | a | und | and |至)\s*((?:[-+]?[$€£¥]?\s?\d).*)$/u;
const FIRST_WORDS = new RegExp(String.raw`^([${LETTERS}][${LETTERS}' ]*?)\.?\s+(?=[^${LETTERS}\s])`);
const OUT_OF = new RegExp(String.raw`^(\d+)\s([${LETTERS}]+(?: [${LETTERS}]+)?)\s(\d+)$`);
const BRACKETED = /^[[(](.+?)\s*(?:[,;–—]|\.\.)\s*(.+?)[\])]$/;

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
  const state = readState(plain);
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

/** A picture behind a number: `+54% ✅`. */
const PICTURE_AT_END = /\s*(?:[\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff])+$/;

function readNumber(decorated: string, reading: CellReading): Cell | undefined {
  const plain = decorated.replace(PICTURE_AT_END, '');
  const simple = readQuantity(plain, reading);
  if (simple !== undefined) return { kind: 'number', quantity: simple };
  return (
    readBound(plain, reading) ??
    readError(plain, reading) ??
    readRatio(plain) ??
    readRange(plain, reading) ??
    readAnnotated(plain, reading)
  );
}

function readBound(plain: string, reading: CellReading): Cell | undefined {
  const plus = /^(.*\d\S*?)\s?\+$/.exec(plain);
  const low = LOWER.test(plain) ? plain.replace(LOWER, '') : (plus?.[1] ?? afterWords('atLeast', plain));
  if (low !== undefined) {
    const quantity = readQuantity(low, reading);
    return quantity === undefined ? undefined : { kind: 'range', low: quantity };
  }
  const high = UPPER.test(plain) ? plain.replace(UPPER, '') : afterWords('atMost', plain);
  if (high === undefined) return undefined;
  const quantity = readQuantity(high, reading);
  return quantity === undefined ? undefined : { kind: 'range', high: quantity };
}

function afterWords(list: 'atLeast' | 'atMost', plain: string): string | undefined {
  const word = FIRST_WORDS.exec(plain);
  return word?.[1] !== undefined && phrases(list).has(unaccented(word[1]))
    ? plain.slice(word[0].length)
    : undefined;
}

/** `1.369±0.030 ms`, `5.0 ± 0.2`, `2.1% +/- 0.8`. */
function readError(plain: string, reading: CellReading): Cell | undefined {
  const match = /^(.+?)\s*(?:±|\+\/?-)\s*(.+)$/.exec(plain);
  if (match === null) return undefined;
  const error = readQuantity((match[2] ?? '').replace(/\.$/, ''), reading);
  const bare = readQuantity((match[1] ?? '').replace(/\.$/, ''), reading);
  if (error === undefined || bare === undefined) return undefined;
  const quantity = bare.unit.name === '' ? { ...bare, unit: error.unit } : bare;
  return { kind: 'number', quantity, error: error.amount };
}

function readRatio(plain: string): Cell | undefined {
  const slash = /^(\d+(?:\.\d+)?)\s?\/\s?(\d+)$/.exec(plain);
  if (slash !== null) return { kind: 'ratio', part: Number(slash[1]), of: Number(slash[2]), word: false };
  const words = OUT_OF.exec(plain);
  if (words?.[2] !== undefined && phrases('outOf').has(words[2].toLowerCase())) {
    return { kind: 'ratio', part: Number(words[1]), of: Number(words[3]), word: true };
  }
  return /^\d+(?:\.\d+)?\s?:\s?1$/.test(plain)
    ? { kind: 'ratio', part: Number.parseFloat(plain), of: 1, word: true }
    : undefined;
}

/** Both ends are kept; the middle of a range is nobody's number. */
function readRange(plain: string, reading: CellReading): Cell | undefined {
  const bare = plain.replace(/^[~≈]\s?/, '');
  const match = BRACKETED.exec(bare) ?? BETWEEN.exec(bare);
  if (match === null) return undefined;
  const high = readQuantity(match[2] ?? '', reading);
  const low = readQuantity(match[1] ?? '', reading);
  if (low === undefined || high === undefined) return undefined;
  return { kind: 'range', low: withScaleOf(high, low), high };
}

/** The low end of `2-3M` is two million. */
function withScaleOf(high: Quantity, low: Quantity): Quantity {
  if (low.scale > 1 || high.scale === 1 || low.amount >= high.amount) return low;
  return { ...low, amount: low.amount * high.scale, slack: low.slack * high.scale, scale: high.scale };
}

const NUMBER_FIRST = new RegExp(`^([^()\\[\\]]*?${DIGITS}[^()\\[\\]]*?)\\s*[(\\[]([^()\\[\\]]+)[)\\]]$`);

/** `11.02K (-0.09%)`, `50.2 (2.6x)`, `0.42 (capped)`. */
function readAnnotated(plain: string, reading: CellReading): Cell | undefined {
  const match = NUMBER_FIRST.exec(plain);
  if (match === null) return undefined;
  const quantity = readQuantity(match[1] ?? '', reading);
  if (quantity === undefined) {
    const inner = readNumber(match[1] ?? '', reading);
    return inner?.kind === 'range' || inner?.kind === 'ratio' ? inner : undefined;
  }
  const remark = (match[2] ?? '').trim();
  const delta = readQuantity(remark, reading);
  const isDelta = delta !== undefined && (delta.signed || delta.unit.dimension === 'multiple');
  return isDelta ? { kind: 'number', quantity, delta } : { kind: 'number', quantity, remark };
}
