/** Amounts in a cell beyond a single number: bounds, ranges, error margins, ratios, and numbers with brackets. */

import { unaccented } from '../lexicon/fold.ts';
import { phrases } from '../lexicon/index.ts';
import {
  BETWEEN,
  BRACKETED,
  type Cell,
  type CellReading,
  FIRST_WORDS,
  LOWER,
  OUT_OF,
  UPPER,
} from './cell.ts';
import { DIGITS } from './digits.ts';
import { type Quantity, readQuantity } from './quantity.ts';

/** A picture behind a number: `+54% ✅`. */
const PICTURE_AT_END = /\s*(?:[\u2600-\u27bf]|[\ud83c-\ud83e][\udc00-\udfff])+$/;

export function readNumber(decorated: string, reading: CellReading): Cell | undefined {
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
