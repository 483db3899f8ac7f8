/** Heads that are variants of one thing: percentiles, periods, sides of a comparison, sizes. */
import { fold } from '../lexicon/fold.ts';
import { areCounterparts, isWord } from '../lexicon/index.ts';
import { readTime } from './time.ts';

const VARIANT =
  /^(?:p\d{1,3}(?:\.\d+)?|\d{1,3}(?:\.\d+)?(?:th)?(?: percentile)?|min(?:imum)?|max(?:imum)?|avg|average|mean|median|q[1-4]|h[12]|cold|warm|zero|\d+(?:\s?[kmg]?i?b\/?s?)?|v\d+(?:\.\d+)*|[a-z]?\+?\d{1,3}|(?:version|run|round|wave|variant) ?\w{1,3}|[a-c]|yes|no)$/;

/** `Latency P50` and `Latency P99`; `Plan` and `Actual`; `2023` and `2024`. */
export function areVariants(one: string, other: string): boolean {
  const [first, second] = withoutShared(fold(one), fold(other));
  if (first === undefined || second === undefined) return false;
  return (VARIANT.test(first) && VARIANT.test(second)) || arePaired(first, second);
}

function arePaired(first: string, second: string): boolean {
  const isSide = (text: string): boolean =>
    (['before', 'after', 'planned', 'actual'] as const).some((list) => isWord(list, text));
  if (isSide(first) && isSide(second)) return true;
  if (areCounterparts(first, second)) return true;
  const [early, late] = [readTime(first, false), readTime(second, false)];
  return early !== undefined && late !== undefined && early.grain === late.grain;
}

/** What remains of two names once their common words at the start and the end are taken off. */
export function withoutShared(one: string, other: string): readonly [string, string] | readonly [] {
  const [left, right] = [one, other].map((name) => name.replace(/\s*[([].*$/, '').split(/[\s-]+/)) as [
    string[],
    string[],
  ];
  while (left.length > 1 && right.length > 1 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  while (left.length > 1 && right.length > 1 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return left.join(' ') === right.join(' ') ? [] : [left.join(' '), right.join(' ')];
}
