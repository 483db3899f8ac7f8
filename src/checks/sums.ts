/** Whether amounts add up to another, within what rounding, approximations and gaps leave open. */
import type { Amount } from './amount.ts';
import type { Entry } from './sheet.ts';

interface Sum {
  readonly value: number;
  /** How far the whole may be from it. */
  readonly slack: number;
}

const EPSILON = 1e-9;

/** The sum of the parts beside a whole; `undefined` where a part is no number of its kind. Gaps count as nothing. */
export function sumFor(whole: Amount, parts: readonly Entry[]): Sum | undefined {
  const amounts = parts.flatMap(({ amount }) => amount ?? []);
  const closed = parts.every(
    ({ amount, cell, struck }) =>
      !struck && (amount === undefined ? cell.kind === 'missing' : amount.kind === whole.kind),
  );
  if (!closed || amounts.length < 2) return undefined;
  const value = amounts.reduce((sum, amount) => sum + amount.value, 0);
  const exact = whole.counted && amounts.every(({ counted }) => counted);
  const slack = exact ? 0 : amounts.reduce((sum, amount) => sum + slackOf(amount), slackOf(whole));
  return { value, slack: slack + EPSILON * Math.max(1, Math.abs(value)) };
}

/** Whether a sum is the whole; `undefined` where nobody can tell, as with gaps that may hide what is missing. */
export function isSum(whole: Amount, parts: readonly Entry[]): boolean | undefined {
  const sum = sumFor(whole, parts);
  if (sum === undefined) return undefined;
  if (Math.abs(sum.value - whole.value) <= sum.slack) return true;
  return parts.some(({ cell }) => cell.kind === 'missing') ? undefined : false;
}

/** `~1,200` may be any number that one would round to it. */
export function slackOf({ quantity, slack, factor }: Amount): number {
  if (!quantity.approximate) return slack;
  const zeros = /0*$/.exec(quantity.digits.replace(/[^\d]/g, ''))?.[0].length ?? 0;
  const place = 10 ** (quantity.decimals > 0 ? -quantity.decimals : zeros) * quantity.scale * factor;
  return Math.max(slack, place);
}
