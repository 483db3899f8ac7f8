/**
 * Parts that do not make their whole: Spent + Remaining beside a Budget, or Revenue less Cost beside a Profit. What
 * adds up in the other rows must add up in each.
 */
import { message } from '../messages.ts';
import { isChangeHead } from '../visuals/data/columns.ts';
import { pairs } from '../visuals/data/numbers.ts';
import { isWord, mentions } from '../visuals/lexicon/index.ts';
import type { Finding } from './finding.ts';
import { type Entry, type Line, quantitiesOf, type Sheet } from './sheet.ts';
import { isSum, sumFor } from './sums.ts';
import { REMAINDER } from './words.ts';
import { likeAmount } from './written.ts';

/** More lines than these are no budget, and too many to try all sums of. */
const MOST_LINES = 12;

interface Split {
  readonly whole: Line;
  readonly parts: readonly Line[];
  /** The line that its author computed from the others. */
  readonly derived: Line;
  /** The heads tell that it is a sum. */
  readonly named: boolean;
}

/** Checks columns, then rows, that are the sum of two or more others. */
export function checkParts({ columns, rows }: Sheet): readonly Finding[] {
  // Changes of parts do not add up to the change of their whole.
  const levels = columns.map(({ head }) => !isChangeHead(head.title));
  const levelRows = rows.map((row) => ({ ...row, entries: row.entries.filter((_, slot) => levels[slot]) }));
  return [columns, levelRows].flatMap((lines) => {
    const valued = lines.filter(({ entries }) => entries.some(({ amount }) => amount !== undefined));
    return valued.length > MOST_LINES ? [] : splitsOf(valued).flatMap(checkSplit);
  });
}

function splitsOf(lines: readonly Line[]): readonly Split[] {
  return lines.flatMap((whole) => {
    if (isWord('totals', whole.head.name)) return [];
    const others = lines.filter((line) => line !== whole && !isWord('totals', line.head.name));
    const sums = [...pairs(others), ...(others.length > 2 ? [others] : [])];
    return sums.map((parts): Split => {
      const rest = parts.find(({ head }) => REMAINDER.test(head.title));
      const named =
        rest !== undefined && parts.every((part) => part === rest || !REMAINDER.test(part.head.title));
      return { whole, parts, derived: rest ?? whole, named };
    });
  });
}

/** Zeros prove nothing; two rows prove a sum that the heads announce, five one that they do not. */
function checkSplit({ whole, parts, derived, named }: Split): readonly Finding[] {
  const slots = whole.entries.map((entry, slot) => {
    const addends = parts.flatMap(({ entries }) => entries[slot] ?? []);
    const holds = entry.amount === undefined ? undefined : isSum(entry.amount, addends);
    return { entry, addends, holds, slot };
  });
  const proofs = slots.filter(
    ({ holds, addends }) => holds === true && addends.every(isTelling(named)),
  ).length;
  const failed = slots.filter(({ holds }) => holds === false);
  const budgeted = named && mentions('planned', whole.head.title);
  const least = budgeted ? 1 : named ? 2 : 5;
  if (proofs < least || failed.length > (named ? Math.max(1, proofs / 2) : 1)) return [];
  return failed.flatMap(({ entry, addends, slot }): readonly Finding[] => {
    const accused = derived.entries[slot];
    const sum = entry.amount && sumFor(entry.amount, addends);
    if (accused?.amount === undefined || entry.amount === undefined || sum === undefined) return [];
    const known = addends.filter((addend) => addend !== accused);
    const isRest = accused !== entry;
    const follows = isRest ? entry.amount.value - sum.value + accused.amount.value : sum.value;
    const values = {
      written: accused.text,
      sum: (isRest ? [entry, ...known] : addends).map(({ text }) => text).join(isRest ? ' less ' : ' plus '),
      follows: likeAmount(follows, accused.amount, accused.text, quantitiesOf([entry, ...known])),
    };
    const told = message('number-parts', accused.place, values);
    return [
      { message: told, entry: accused, witnesses: [entry, ...addends].filter((one) => one !== accused) },
    ];
  });
}

/** Small numbers add up by chance. */
function isTelling(named: boolean): (entry: Entry) => boolean {
  return ({ amount }) =>
    amount !== undefined &&
    amount.quantity.digits.replace(/\D/g, '').length >= (named ? 1 : 2) &&
    amount.value !== 0;
}
