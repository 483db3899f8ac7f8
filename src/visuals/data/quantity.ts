/**
 * A single number with its sign, currency, scale word and unit. It knows nothing of ranges, ratios or columns; what
 * it cannot read as one quantity from the first character to the last, it leaves alone.
 */

import { unaccented } from '../lexicon/fold.ts';
import { phrases } from '../lexicon/index.ts';
import { LETTERS } from '../lexicon/letters.ts';
import { type DecimalMark, DIGITS, readDigits } from './digits.ts';
import { CURRENCY, type Dimension, isCurrency, scaleOf, type UnitOfMeasure, unitOf } from './units.ts';

/** A number with its unit. */
export interface Quantity {
  /** In the unit's own terms, scale words applied: 1.2M is 1200000, 91% is 91, 3m 48s is 228. */
  readonly amount: number;
  readonly unit: UnitOfMeasure;
  /** Half of the last printed digit, in the same terms: how far rounding may have moved the amount. */
  readonly slack: number;
  readonly decimals: number;
  /** What the scale word multiplied by; 1 without one. */
  readonly scale: number;
  /** Carries an explicit plus or minus, or an arrow. */
  readonly signed: boolean;
  readonly approximate: boolean;
  /** Compares without saying which way: `66% faster`. */
  readonly unsigned?: true;
  /** The unit stands before the digits, as a currency may. */
  readonly leading: boolean;
  /** The digits as printed. */
  readonly digits: string;
}

/** What a column tells about its cells. */
export interface Reading {
  readonly mark: DecimalMark;
  /** Most of the column measures this: then `m` is minutes and `B` bytes. */
  readonly dimension?: Dimension;
}

const PLAIN: UnitOfMeasure = { dimension: 'count', name: '', factor: 1 };
const APPROXIMATE_MARK = /^(?:[~≈∼≅]|約|约|大约)\s*/;
const UP = /^[▲↑↗⬆]\s*/;
const DOWN = /^[▼↓↘⬇]\s*/;
const ARROW_AT_END = /\s*[▲↑↗⬆▼↓↘⬇]$/;
const HEAD = new RegExp(`^([-+])?\\s*(${CURRENCY})?\\s*([-+])?\\s*(${DIGITS})(.*)$`, 's');
const WORDED = new RegExp(String.raw`^(.*\d.*?)\s([${LETTERS}]+)$`);
const FIRST_WORDS = new RegExp(String.raw`^([${LETTERS}]+\.?(?: [${LETTERS}]+)?)\s+(?=[-+$€£]?\s?\d)`);
const NOUN = new RegExp(`^[${LETTERS}][${LETTERS}'-]*(?: [${LETTERS}][${LETTERS}'-]*)?$`);
const COMPOSITE = new RegExp(
  String.raw`^/\s?(?:\d[\d,]* )?[${LETTERS}][${LETTERS}\d² ]{0,15}$|^[${LETTERS}%€$]{1,15}\s?(?:/|per|pro|par)\s?[${LETTERS}\d²]{1,15}$|^(?:per|pro|par|je) [${LETTERS}]{1,15}$`,
);
const COMPOUND =
  /^(?:(\d+)\s?(?:d|days?)\s*)?(?:(\d+)\s?(?:h|hr|hrs|hours?)\s*)?(?:(\d+)\s?(?:m|min|mins|minutes?)\s*)?(?:(\d+(?:[.,]\d+)?)\s?(?:s|sec|secs|seconds?))?$/;

/** Reads the whole text as one quantity. */
export function readQuantity(text: string, reading: Reading): Quantity | undefined {
  const { rest: bare, approximate, arrow } = withoutMarks(text);
  const worded = WORDED.exec(bare);
  const turn = worded?.[2] === undefined ? undefined : wordedSign(worded[2]);
  if (worded?.[1] !== undefined && phrases('comparatives').has((worded[2] ?? '').toLowerCase())) {
    const inner = readQuantity(worded[1], reading);
    return inner === undefined ? undefined : { ...inner, unsigned: true };
  }
  if (worded?.[1] !== undefined && turn !== undefined) {
    const inner = readQuantity(worded[1], reading);
    return inner === undefined
      ? undefined
      : { ...inner, amount: turn * Math.abs(inner.amount), signed: true };
  }
  const negative = /^\((.+)\)$/.exec(bare);
  if (negative?.[1] !== undefined && /\d/.test(negative[1])) {
    const inner = readQuantity(negative[1], reading);
    // A percent in brackets is a remark, a plain amount in brackets is an accountant's minus.
    return inner === undefined || inner.signed || inner.unit.dimension === 'share'
      ? undefined
      : { ...inner, amount: -inner.amount, signed: true };
  }
  const compound = readCompound(bare);
  if (compound !== undefined) return { ...compound, approximate };
  const match = HEAD.exec(bare);
  if (match === null) return undefined;
  const [, before, currency, after, token = '', tail = ''] = match;
  const digits = readDigits(token, reading.mark);
  const trailing = readTail(tail.replace(ARROW_AT_END, ''), currency, reading, token);
  if (digits === undefined || trailing === undefined) return undefined;
  const sign = before ?? after;
  const down = arrow === 'down' || (ARROW_AT_END.test(tail) && /[▼↓↘⬇]/.test(tail));
  const minus = sign === '-' || (sign === undefined && down);
  const amount = digits.value * trailing.scale;
  return {
    amount: minus ? -amount : amount,
    unit: trailing.unit,
    slack: 0.5 * 10 ** -digits.decimals * trailing.scale,
    decimals: Math.max(0, digits.decimals),
    scale: trailing.scale,
    signed: sign !== undefined || arrow !== undefined || ARROW_AT_END.test(tail),
    approximate: approximate || trailing.doubtful,
    leading: currency !== undefined,
    digits: token,
  };
}

/** The sign that a word after an amount gives: `25% increase`. */
function wordedSign(word: string): 1 | -1 | undefined {
  if (phrases('rise').has(word.toLowerCase())) return 1;
  return phrases('fall').has(word.toLowerCase()) ? -1 : undefined;
}

function withoutMarks(text: string): { rest: string; approximate: boolean; arrow?: 'up' | 'down' } {
  let rest = text.trim();
  let approximate = APPROXIMATE_MARK.test(rest);
  if (approximate) rest = rest.replace(APPROXIMATE_MARK, '');
  const word = FIRST_WORDS.exec(rest);
  if (word?.[1] !== undefined && phrases('approximately').has(unaccented(word[1]).replace(/\.$/, ''))) {
    approximate = true;
    rest = rest.slice(word[0].length);
  }
  if (UP.test(rest)) return { rest: rest.replace(UP, ''), approximate, arrow: 'up' };
  if (DOWN.test(rest)) return { rest: rest.replace(DOWN, ''), approximate, arrow: 'down' };
  return { rest, approximate };
}

/** `3m 48s`, `1h 20m`, `2 min 5 s`: at least two of the parts, in the unit of the last. */
function readCompound(text: string): Quantity | undefined {
  if (!/^\d/.test(text) || !/\d\s?[a-z]+\s*\d/.test(text)) return undefined;
  const match = COMPOUND.exec(text);
  if (match === null) return undefined;
  const [days, hours, minutes, seconds] = match
    .slice(1, 5)
    .map((part) => (part === undefined ? undefined : Number(part.replace(',', '.'))));
  const parts = [hours, minutes, seconds].filter((part) => part !== undefined);
  if (days !== undefined || parts.length < 2) return undefined;
  const inMinutes = (hours ?? 0) * 60 + (minutes ?? 0);
  return {
    ...(seconds === undefined
      ? { amount: inMinutes, unit: { dimension: 'duration', name: 'min', factor: 60 } }
      : { amount: inMinutes * 60 + seconds, unit: { dimension: 'duration', name: 's', factor: 1 } }),
    slack: 0.5,
    decimals: 0,
    scale: 1,
    signed: false,
    approximate: false,
    leading: false,
    digits: text,
  };
}

interface Tail {
  readonly unit: UnitOfMeasure;
  readonly scale: number;
  readonly doubtful: boolean;
}

/** What follows the digits: a scale word, a unit, a currency, a noun, or a doubting question mark. */
function readTail(
  tail: string,
  currency: string | undefined,
  reading: Reading,
  token: string,
): Tail | undefined {
  const doubtful = /\s\?$/.test(tail);
  const words = tail.replace(/\s\?$/, '').trim();
  const money = (name: string): UnitOfMeasure => ({ dimension: 'money', name, factor: 1 });
  const fixed = currency === undefined ? undefined : money(currency);
  if (words === '') return { unit: fixed ?? PLAIN, scale: 1, doubtful };
  if (fixed === undefined) {
    if (isCurrency(words)) return { unit: money(words), scale: 1, doubtful };
    if (words === 'm' && reading.dimension === 'duration')
      return { unit: { dimension: 'duration', name: 'min', factor: 60 }, scale: 1, doubtful };
    const bytes =
      words === 'B' && (reading.dimension === 'bytes' || (tail.startsWith(' ') && !/[.,]/.test(token)));
    if (bytes) return { unit: { dimension: 'bytes', name: 'B', factor: 1 }, scale: 1, doubtful };
    const unit = unitOf(words);
    if (unit !== undefined) return { unit, scale: 1, doubtful };
  }
  const [first = '', ...others] = words.split(' ');
  const attached = /^([kKMB]|Tsd\.?|Mio\.?|Mrd\.?|[千万萬億亿兆천만억조])(.+)$/.exec(first);
  const scale = scaleOf(first) ?? (fixed !== undefined && first === 'm' ? 1e6 : undefined);
  if (scale !== undefined) {
    const unit = unitAfterScale(others.join(' '), fixed);
    return unit === undefined ? undefined : { unit, scale, doubtful };
  }
  if (attached?.[1] !== undefined && attached[2] !== undefined) {
    const unit = [attached[2], ...others].join(' ');
    const factor = scaleOf(attached[1]);
    if (factor !== undefined && isCurrency(unit)) return { unit: money(unit), scale: factor, doubtful };
  }
  const composite = compositeUnit(words, fixed);
  if (composite !== undefined) return { unit: composite, scale: 1, doubtful };
  return fixed === undefined && isNoun(words)
    ? { unit: { ...PLAIN, name: words }, scale: 1, doubtful }
    : undefined;
}

function unitAfterScale(words: string, fixed: UnitOfMeasure | undefined): UnitOfMeasure | undefined {
  if (words === '') return fixed ?? PLAIN;
  if (fixed === undefined && isCurrency(words)) return { dimension: 'money', name: words, factor: 1 };
  const known = unitOf(words) ?? compositeUnit(words, fixed);
  return known ?? (isNoun(words) && fixed === undefined ? { ...PLAIN, name: words } : undefined);
}

/** `ns/op`, `tokens per sec`, `€/m²`: one unit by its words; the same words are required of the whole column. */
function compositeUnit(words: string, fixed: UnitOfMeasure | undefined): UnitOfMeasure | undefined {
  if (!COMPOSITE.test(words)) return undefined;
  return { dimension: 'rate', name: `${fixed?.name ?? ''}${words}`, factor: 1 };
}

/** One or two plain words, as in `12 tenants`. */
function isNoun(words: string): boolean {
  return words.length <= 24 && NOUN.test(words);
}
