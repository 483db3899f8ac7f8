/**
 * One printed change against the two values it is of: whether it follows, and what would. How changes are proved is
 * decided in `visuals/data/changes.ts`; what is allowed here beyond it is generous, since this accuses.
 */
import { changeKind, type Operand } from '../visuals/data/changes.ts';
import type { Quantity } from '../visuals/data/quantity.ts';
import type { Amount } from './sheet.ts';
import { percent, signOf, withSeparators } from './written.ts';

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
  const difference = (after.value - before.value) * (custom === 'earlier' ? -1 : 1);
  const decimals = Math.max(1, printed.decimals);
  const { dimension, factor, name } = printed.unit;
  if (dimension === 'multiple')
    return `${trimmed(Math.max(after.value / before.value, before.value / after.value), Math.max(2, printed.decimals), text)}${name}`;
  if (dimension === 'share' || dimension === 'points') {
    const ratio = percent(difference / Math.abs(before.value), decimals, text);
    if (before.unit.dimension !== 'share') return ratio;
    const points = trimmed(Math.abs(difference * 100), decimals, text);
    const inPoints = `${signOf(difference)}${points} points`;
    return before.value === 0 ? inPoints : `${inPoints}, which is ${ratio}`;
  }
  const own = dimension === 'count' ? after.factor : factor;
  const most = Math.max(printed.decimals, before.quantity.decimals, after.quantity.decimals);
  const size = withSeparators(Math.abs(difference / own / printed.scale), most, text);
  const at = text.indexOf(printed.digits);
  const unit = at < 0 ? '' : text.slice(at + printed.digits.length).replace(/[)\]*\s]+$/, '');
  const currency = at < 0 ? '' : text.slice(0, at).replace(/[-−–+([*▲▼↑↓~\s]/g, '');
  return `${signOf(difference)}${currency}${size}${unit}`;
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

/** Without zeros at the end of its decimals. */
function trimmed(value: number, decimals: number, text: string): string {
  return withSeparators(value, decimals, text)
    .replace(/([.,]\d*?)0+$/, '$1')
    .replace(/[.,]$/, '');
}
