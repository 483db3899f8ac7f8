/** Why a total that is no sum may be right all the same. */
import type { Amount } from './amount.ts';
import type { Entry } from './sheet.ts';
import { slackOf } from './sums.ts';

/** Beyond this many parts, some choice of signs would fit almost any number. */
const MOST_SIGNED_PARTS = 8;

/** Whether it may be a mean, weighted or not, a last or a largest value: all of them lie among the parts. */
export function mayBeMean(whole: Amount, parts: readonly Entry[]): boolean {
  const values = valuesOf(parts);
  const among = whole.value >= Math.min(...values) && whole.value <= Math.max(...values);
  return among && values.every((value) => value >= 0);
}

/**
 * Whether it may be what is left when some parts are taken off (revenue less costs), or the sum of neighbours only,
 * where the other parts count the same things in another way.
 */
export function mayBeOtherSum(whole: Amount, parts: readonly Entry[]): boolean {
  const values = valuesOf(parts);
  const rounding = parts.reduce((sum, { amount }) => sum + (amount ? slackOf(amount) : 0), slackOf(whole));
  const isWhole = (sum: number): boolean => Math.abs(sum - whole.value) <= (whole.counted ? 0 : rounding);
  const isLeft = (sum: number, [first, ...others]: readonly number[]): boolean =>
    first === undefined ? isWhole(sum) : isLeft(sum + first, others) || isLeft(sum - first, others);
  return isRun(values, isWhole) || (values.length <= MOST_SIGNED_PARTS && isLeft(0, values));
}

function isRun(values: readonly number[], isWhole: (sum: number) => boolean): boolean {
  return values.some((_, from) => {
    let sum = 0;
    return values.slice(from).some((value) => {
      sum += value;
      return isWhole(sum);
    });
  });
}

function valuesOf(parts: readonly Entry[]): readonly number[] {
  return parts.flatMap(({ amount }) => amount?.value ?? []);
}
