/**
 * One printed change against the two values it is of: whether it follows, and what would. How changes are proved is
 * decided in `visuals/data/changes.ts`; what is allowed here beyond it is generous, since this accuses.
 */
import { changeBetween, changeKind, type Operand } from '../visuals/data/changes.ts';
import type { Quantity } from '../visuals/data/quantity.ts';
import type { Amount } from './amount.ts';
import { dressOf, inDigits } from './written.ts';

/** What the sign of a printed change may mean: later less earlier, the reverse, or nothing. */
export type SignCustom = 'later' | 'earlier' | 'none';

/** `confused`: points are written as if they were per cent of the earlier value. */
export type Verdict = 'follows' | 'confused' | 'wrong';

/** Tests a change; `undefined` where the values are no exact numbers of one kind or have no ratio. */
export function testChange(
  printed: Quantity,
  before: Amount | undefined,
  after: Amount | undefined,
  custom: SignCustom,
): Verdict | undefined {
  if (before === undefined || after === undefined || before.kind !== after.kind) return undefined;
  if (before.quantity.approximate || after.quantity.approximate || printed.approximate) return undefined;
  const [early, late] = [operandOf(before), operandOf(after)];
  if (isRelative(printed) && !early.share && early.value === 0) return undefined;
  const tested = signed(printed, late.value - early.value, custom);
  const kind = changeKind(tested, early, late);
  if (kind === undefined) return 'wrong';
  if (kind !== 'points' || printed.unit.dimension !== 'share') return 'follows';
  const asRatio = changeKind(tested, { ...early, share: false }, { ...late, share: false });
  return asRatio === undefined ? 'confused' : 'follows';
}

/** The change that follows, told as the printed one is: `-47.8%`, `+19 points, which is +26.4%`, `2.6x`, `+14`. */
export function changeThatFollows(
  printed: Quantity,
  before: Amount,
  after: Amount,
  text: string,
  custom: SignCustom,
): string {
  const { dimension, factor, name } = changeBetween(printed, before.unit.dimension === 'share').unit;
  const difference = (after.value - before.value) * (custom === 'earlier' ? -1 : 1);
  const sign = difference < 0 ? '-' : printed.signed && difference > 0 ? '+' : '';
  const like = [printed, before.quantity, after.quantity];
  if (dimension === 'multiple') {
    const multiple = Math.max(after.value / before.value, before.value / after.value);
    return `${inDigits(multiple, printed.decimals, Math.max(2, printed.decimals), like)}${name}`;
  }
  const [lead, unit] = dressOf(text, printed.digits);
  if (dimension === 'share' || dimension === 'points') {
    const finest = Math.max(1, printed.decimals);
    const ratio = inDigits((100 * difference) / before.value, printed.decimals, finest, like);
    const told = `${sign}${ratio}${unit.includes('%') ? unit : '%'}`;
    if (before.unit.dimension !== 'share') return told;
    const points = `${sign}${inDigits(100 * difference, 0, finest, like)} points`;
    return before.value === 0 ? points : `${points}, which is ${told}`;
  }
  const own = (dimension === 'count' ? after.factor : factor) * printed.scale;
  const finest = Math.max(printed.decimals, before.quantity.decimals, after.quantity.decimals);
  return `${sign}${lead}${inDigits(difference / own, printed.decimals, finest, like)}${unit}`;
}

function isRelative({ unit }: Quantity): boolean {
  return unit.dimension === 'share' || unit.dimension === 'multiple';
}

/** Counted things are exact; the slack of others is that of their last digit. */
function operandOf({ value, slack, unit, factor, counted }: Amount): Operand {
  const share = unit.dimension === 'share';
  return { value, slack: counted ? 0 : slack, share, factor: share ? 0.01 : factor };
}

/** From here on changes are told in round numbers: `+16,100%`. */
const LARGE = 100;

/** The printed change in the sense of later less earlier, with room for digits that were cut off. */
function signed(printed: Quantity, difference: number, custom: SignCustom): Quantity {
  const size = Math.abs(printed.amount);
  const slack = Math.max(2 * printed.slack, isRelative(printed) && size >= LARGE ? size / 100 : 0);
  return { ...printed, amount: signedAmount(printed, difference, custom), slack };
}

function signedAmount({ amount, unit, unsigned }: Quantity, difference: number, custom: SignCustom): number {
  if (unit.dimension === 'multiple') return amount;
  if (custom === 'none' || unsigned) return Math.abs(amount) * Math.sign(difference);
  return custom === 'earlier' ? -amount : amount;
}
