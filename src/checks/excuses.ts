/** Why a total that is no sum may be right all the same. */
import type { Amount } from './amount.ts';
import type { Entry } from './sheet.ts';
import { slackOf } from './sums.ts';

/** Beyond this many parts, some choice of signs would fit almost any number. */
const MOST_SIGNED_PARTS = 8;

/**
 * Whether a whole may be something else than the sum: a mean, weighted or not, a last or a largest value, all of
 * which lie among the parts; what is left when some parts are taken off (revenue less costs); or the sum of some
 * neighbours, where the others count the same things in another way.
 */
export function isExcused(whole: Amount, parts: readonly Entry[]): boolean {
  const amounts = parts.flatMap(({ amount }) => amount ?? []);
  const values = amounts.map(({ value }) => value);
  const slack = amounts.reduce((sum, amount) => sum + slackOf(amount), slackOf(whole));
  const among = whole.value >= Math.min(...values) && whole.value <= Math.max(...values);
  if (values.every((value) => value >= 0) && among) return true;
  if (isRun(values, whole.value, whole.counted ? 0 : slack)) return true;
  if (values.length > MOST_SIGNED_PARTS) return false;
  const reach = (sum: number, rest: readonly number[]): boolean => {
    const [first, ...others] = rest;
    if (first === undefined) return Math.abs(sum - whole.value) <= (whole.counted ? 0 : slack);
    return reach(sum + first, others) || reach(sum - first, others);
  };
  return reach(0, values);
}

function isRun(values: readonly number[], whole: number, slack: number): boolean {
  return values.some((_, from) => {
    let sum = 0;
    return values.slice(from).some((value) => {
      sum += value;
      return Math.abs(sum - whole) <= slack;
    });
  });
}
