/** Which measures may share an axis: those of one unit, whose names are variants of one noun, and of like size. */

import { seriesOf } from './candidate.ts';
import type { MeasureColumn } from './data/tableData.ts';
import { readTime } from './data/time.ts';
import type { Panel } from './decision.ts';
import { fold } from './lexicon/fold.ts';
import { isWord } from './lexicon/index.ts';

/** Beyond this ratio of medians the smaller series lies flat. */
const MOST_UNLIKE = 10;

const VARIANT =
  /^(?:p\d{1,3}(?:\.\d+)?|\d{1,3}(?:\.\d+)?(?:th)?(?: percentile)?|min(?:imum)?|max(?:imum)?|avg|average|mean|median|q[1-4]|h[12]|cold|warm|\d+(?:\s?[kmg]?i?b\/?s?)?|[a-c])$/;

/** Measures grouped by axis, in the source's order. */
export function axesOf(measures: readonly MeasureColumn[]): readonly (readonly MeasureColumn[])[] {
  const axes: MeasureColumn[][] = [];
  for (const column of measures) {
    const axis = axes.find((members) => members.every((member) => shareAxis(member, column)));
    if (axis === undefined) axes.push([column]);
    else axis.push(column);
  }
  return axes;
}

/** Whether two measures may share an axis. */
export function shareAxis(one: MeasureColumn, other: MeasureColumn): boolean {
  const sameUnit =
    one.measure.unit.name === other.measure.unit.name && one.measure.dimension === other.measure.dimension;
  return sameUnit && areVariants(one.head.name, other.head.name) && areAlike(one, other);
}

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
  const [early, late] = [readTime(first, false), readTime(second, false)];
  return early !== undefined && late !== undefined && early.grain === late.grain;
}

/** What remains of two names once their common words at the start and the end are taken off. */
function withoutShared(one: string, other: string): readonly [string, string] | readonly [] {
  const [left, right] = [one.split(' '), other.split(' ')];
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

/** Words that all names begin or end with: what a shared panel is of. */
export function sharedWords(names: readonly string[]): string {
  const split = names.map((name) => name.split(/\s+/));
  const [first = []] = split;
  let start = 0;
  while (
    start < first.length &&
    split.every((words) => words.length > start + 1 && words[start] === first[start])
  )
    start += 1;
  if (start > 0) return first.slice(0, start).join(' ');
  let end = 0;
  while (
    end < first.length &&
    split.every((words) => words.length > end + 1 && words.at(-1 - end) === first.at(-1 - end))
  )
    end += 1;
  return end === 0 ? '' : first.slice(-end).join(' ');
}

/** Whether the series' medians lie within one order of magnitude. */
function areAlike(one: MeasureColumn, other: MeasureColumn): boolean {
  const [first, second] = [median(one.measure.values), median(other.measure.values)];
  if (first === 0 || second === 0)
    return first === second || Math.max(...one.measure.values.map((value) => Math.abs(value ?? 0))) > 0;
  const ratio = first / second;
  return ratio <= MOST_UNLIKE && ratio >= 1 / MOST_UNLIKE;
}

/** Median of the absolute values that there are. */
export function median(values: readonly (number | null)[]): number {
  const sorted = values
    .filter((value) => value !== null)
    .map(Math.abs)
    .sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** A panel of measures that share an axis; its title carries the unit. */
export function panelOf(columns: readonly MeasureColumn[], order: readonly number[]): Panel | undefined {
  const [first] = columns;
  if (first === undefined) return undefined;
  const names = columns.map(({ head }) => head.name);
  const shared = columns.length === 1 ? first.head.name : sharedWords(names) || names.join(', ');
  const { unit } = first.measure;
  const titled = unit.name === '' || shared.includes(unit.name) ? shared : `${shared} (${unit.name})`;
  return {
    title: columns.length === 1 && first.head.unit !== undefined ? first.head.title : titled,
    unit,
    series: columns.map((column) =>
      seriesOf(seriesName(column, shared, columns.length), column.index, column.measure, order),
    ),
  };
}

function seriesName({ head }: MeasureColumn, shared: string, members: number): string {
  if (members === 1 || shared === '') return head.name;
  const own = head.name.replace(shared, '').trim();
  return own === '' ? head.name : own;
}
