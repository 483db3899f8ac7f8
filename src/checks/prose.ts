/**
 * Arithmetic that a sentence states plainly: “from 245 ms to 128 ms, a 50% reduction”, “27 of 36 (85%)”. Only one
 * change of one pair, side by side and without a word that hedges, is held to its numbers.
 */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import { DIGITS } from '../visuals/data/digits.ts';
import { readHead } from '../visuals/data/head.ts';
import { type Quantity, readQuantity } from '../visuals/data/quantity.ts';
import { markOfLanguage } from '../visuals/data/reading.ts';
import { CURRENCY } from '../visuals/data/units.ts';
import { mentions } from '../visuals/lexicon/index.ts';
import { type Amount, amountIn } from './amount.ts';
import { changeThatFollows, testChange } from './change.ts';
import type { Passage } from './passages.ts';
import { exactly, isShare, shareOf } from './ratio.ts';
import {
  BY,
  CLAUSE,
  EITHER_SIGN,
  FROM,
  HEDGE,
  LEAD,
  OTHER_BASE,
  OUT_OF,
  PROSE_FALL,
  PROSE_RISE,
  TO,
} from './words.ts';

const VALUE = String.raw`(?:[-+−]\s?)?(?:${CURRENCY})?\s?${DIGITS}(?:\s?%|\s?[\p{L}µ°]+(?:\/\p{L}+)?)?`;
const CHANGE = String.raw`[-+−]?\s?${DIGITS}\s?(?:%|pp\b|percent\b|percentage points\b|points\b|x\b|×)`;
const PAIR = `(?<![\\p{L}\\d])(?:${FROM})\\s+(?<from>${VALUE})\\s+(?:${TO})\\s+(?<to>${VALUE})|(?<left>${VALUE})\\s*(?:→|->|⇒)\\s*(?<right>${VALUE})`;
const NOUN = String.raw`(?:\s\p{L}+){0,3}`;
/** `from 120 to 150 stores, a 25% increase`, `from 120 to 150 (+25%)`. */
const PAIR_FIRST = new RegExp(
  `(?:${PAIR})${NOUN}(?<lead>\\s*[,(–—:=]\\s*(?:(?:${LEAD})\\s+){0,4})(?<change>${CHANGE})(?<after>[^,.;!?]{0,30})`,
  'iu',
);
/** `grew 25% from 120 to 150`, `a 25% increase in stores, from 120 to 150`. */
const CHANGE_FIRST = new RegExp(
  `(?<lead>[^,.;!?]{0,30}?)(?<![\\d.,]|\\d\\s?[-–—])(?<change>${CHANGE})(?<after>(?:\\s(?!(?:${CLAUSE})\\s)\\p{L}+){0,6}\\s?[,(–—]?\\s?)(?:${PAIR})`,
  'iu',
);

/** Checks each sentence of a passage. */
export function checkArithmetic({ text, source }: Passage, language: string): readonly VFileMessage[] {
  const mark = markOfLanguage(language);
  return text.split(/(?<=[.!?;])\s+|\n/).flatMap((sentence): readonly VFileMessage[] => {
    const read = (part: string): Quantity | undefined => readQuantity(part.trim(), { mark });
    const values = changeIn(sentence, read);
    if (values !== undefined) return [message('number-change', source, values)];
    const share = shareIn(sentence, read);
    return share === undefined ? [] : [message('number-parts', source, share)];
  });
}

/** Three numbers and a sign of a change: most sentences have neither, and are done with. */
const MAY_CALCULATE = /^(?=.*(?:%|x\b|×|pp\b|percent|points)).*\d\D.*\d\D.*\d/i;

type Read = (part: string) => Quantity | undefined;

interface Stated {
  readonly written: string;
  readonly from: string;
  readonly to: string;
  readonly follows: string;
}

/** A change that does not follow from the two values beside it. */
function changeIn(sentence: string, read: Read): Stated | undefined {
  if (!MAY_CALCULATE.test(sentence) || OTHER_BASE.test(sentence)) return undefined;
  const groups = (PAIR_FIRST.exec(sentence) ?? CHANGE_FIRST.exec(sentence))?.groups;
  if (groups === undefined) return undefined;
  const { lead = '', change = '', after = '' } = groups;
  const [from, to] = [groups.from ?? groups.left ?? '', groups.to ?? groups.right ?? ''].map((part) =>
    valueIn(part, read),
  );
  const printed = read(change.replace(/\s?(?:percentage )?points$/i, ' pp'));
  if (printed === undefined || from === undefined || to === undefined || HEDGE.test(lead)) return undefined;
  if ([from, to].every(isYear) || /^\s*of\b/i.test(after)) return undefined;
  const [early, late] = pairOf(from.quantity, to.quantity);
  const direction = directionOf(lead, after);
  if (direction === undefined && !printed.signed) return undefined;
  const told =
    printed.signed || direction === 0
      ? printed
      : { ...printed, amount: (direction ?? 0) * printed.amount, signed: true };
  const custom = told.signed ? 'later' : 'none';
  const verdict = testChange(told, early, late, custom);
  // “50% faster” may be said of the speed instead of the time.
  const reversed = direction === 0 ? testChange(told, late, early, 'none') : undefined;
  if (verdict === undefined || verdict === 'follows' || reversed === 'follows') return undefined;
  const follows = changeThatFollows(told, early, late, change, 'later');
  const sign = told.signed === printed.signed ? '' : told.amount < 0 ? '-' : '+';
  return { written: `${sign}${change.trim()}`, from: from.text, to: to.text, follows };
}

/** Up or down by the words around a change: `grew by 25%`, `a 25% increase`; 0 where they only say better or worse. */
function directionOf(lead: string, after: string): 1 | -1 | 0 | undefined {
  const words = lead.trim().split(/\s+/);
  const before = words.slice(BY.test(words.at(-1) ?? '') ? 0 : -2).join(' ');
  const behind = after.trim().split(/\s+/).slice(0, 2).join(' ');
  if (EITHER_SIGN.test(before) || mentions('comparatives', behind)) return 0;
  if (PROSE_FALL.test(before) || mentions('fall', behind)) return -1;
  return PROSE_RISE.test(before) || mentions('rise', behind) ? 1 : undefined;
}

/** Both values in one unit: `from 245 to 128 ms`, `from 1.2 to 1.5 million`. */
function pairOf(from: Quantity, to: Quantity): readonly [Amount, Amount] {
  const isScaled = to.scale > 1 && from.scale === 1 && from.amount < to.amount / 100;
  const scaled = { ...from, amount: from.amount * to.scale, slack: from.slack * to.scale };
  return [amountOf(isScaled ? scaled : from, to), amountOf(to, from)];
}

/** A bare number has the unit of the other. */
function amountOf(quantity: Quantity, other: Quantity): Amount {
  const bare = quantity.unit.dimension === 'count';
  const unit = bare && other.unit.dimension !== 'count' ? other.unit : quantity.unit;
  return amountIn(
    { ...quantity, unit: unit.dimension === 'count' ? { ...unit, name: '' } : unit },
    readHead(''),
  );
}

interface Value {
  readonly text: string;
  readonly quantity: Quantity;
}

/** The words after a number are its unit, or only go on with the sentence. */
function valueIn(text: string, read: Read): Value | undefined {
  const bare = text.replace(/\s?[\p{L}µ°]+(?:\/\p{L}+)?$/u, '');
  return [text, bare].reduce<Value | undefined>((found, part) => {
    const quantity = found === undefined ? read(part) : undefined;
    return quantity === undefined ? found : { text: part.trim(), quantity };
  }, undefined);
}

/** Years are no values. */
function isYear({ quantity: { digits, unit } }: Value): boolean {
  return unit.name === '' && /^(?:19|20)\d\d$/.test(digits);
}

const SHARE = new RegExp(
  `(?<![\\p{L}\\d.,/])(?<part>\\d+)\\s?(?:/|${OUT_OF})\\s?(?:the )?(?<of>\\d+)(?![\\d/])[^\\d.;:!?()]{0,40}?[(,–—]\\s?(?:or )?(?<share>${DIGITS})\\s?%`,
  'iu',
);

/** A share that is not its part of the whole. */
function shareIn(
  sentence: string,
  read: Read,
): { written: string; sum: string; follows: string } | undefined {
  const groups = SHARE.exec(sentence)?.groups;
  const quantity = groups?.share === undefined ? undefined : read(`${groups.share}%`);
  if (groups === undefined || quantity === undefined || HEDGE.test(sentence)) return undefined;
  const [part, of] = [Number(groups.part), Number(groups.of)];
  const amount = amountIn(quantity, readHead(''));
  const fraction = exactly(part, of);
  if (of === 0 || part > of || isShare(amount, fraction)) return undefined;
  const written = `${groups.share}%`;
  return { written, sum: `${part} of ${of}`, follows: shareOf(fraction, amount, written) };
}
