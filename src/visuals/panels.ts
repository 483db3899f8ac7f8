/** Which measures may share an axis: those of one unit and of like size that are variants of one thing. */

import { cueOf } from './cues.ts';
import { median } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import { areVariants } from './data/variants.ts';
import type { Panel } from './decision.ts';
import { mentions } from './lexicon/index.ts';
import { seriesOf } from './marks.ts';

/** Beyond these ratios of medians the smaller series lies flat; pairs by name are allowed more. */
const MOST_UNLIKE = 5;
const MOST_UNLIKE_PAIR = 10;

/** Measures grouped by axis, in the source's order. */
export function axesOf(data: TableData): readonly (readonly MeasureColumn[])[] {
  const named = headsAreThings(data);
  const axes: MeasureColumn[][] = [];
  for (const column of data.drawable) {
    const axis = axes.find((members) => members.every((member) => shareAxis(member, column, named)));
    if (axis === undefined) axes.push([column]);
    else axis.push(column);
  }
  return axes;
}

/**
 * Whether heads name the things that one metric is told of: no head is a metric's name, and the text compares or names
 * the metric, the rows run along time, or all are shares.
 */
function headsAreThings({ drawable, context, labelColumns }: TableData): boolean {
  const told =
    cueOf(context, 'compare') === 1 ||
    labelColumns[0]?.role === 'time' ||
    isMetricName(context.heading) ||
    mentions('counts', context.heading) ||
    drawable.every(({ measure }) => measure.dimension === 'share');
  return told && drawable.every(({ head }) => !isMetricName(head.name));
}

function shareAxis(one: MeasureColumn, other: MeasureColumn, named: boolean): boolean {
  const { dimension, unit } = one.measure;
  if (unit.name !== other.measure.unit.name || dimension !== other.measure.dimension) return false;
  const ratio = unlikeness(one, other);
  if (areVariants(one.head.name, other.head.name)) return ratio <= MOST_UNLIKE_PAIR;
  if (ratio > MOST_UNLIKE) return false;
  const telling = unit.name !== '' && dimension !== 'share';
  if (telling) return true;
  return named && one.measure.integers === other.measure.integers;
}

/** Whether a head names a metric, rather than one of the things that a metric is told of. */
export function isMetricName(name: string): boolean {
  return (['lowerIsBetter', 'higherIsBetter', 'neither'] as const).some((list) => mentions(list, name));
}

/** An English plural above whole numbers says what was counted. */
export const COUNTED = /[a-z]{2}(?:[^su]s|ies|people|children)$/i;

/** Whether neither a unit nor the name says what is measured. */
export function isUnknown({ head, measure }: MeasureColumn): boolean {
  if (measure.unit.name !== '' || head.good !== undefined || isMetricName(head.name)) return false;
  if (measure.integers && COUNTED.test(head.name)) return false;
  const known = ['nonAdditive', 'counts', 'planned', 'actual', 'before', 'after'] as const;
  return !known.some((list) => mentions(list, head.name));
}

/** How little is known of what is measured, from 0 to 1: not enough for a panel of its own. */
export function vagueness({ head, measure }: MeasureColumn): number {
  if (measure.unit.name !== '' || head.good !== undefined || isMetricName(head.name)) return 0;
  return measure.integers && COUNTED.test(head.name) ? 0.5 : 1;
}

/** Words that all names begin or end with: what a shared panel is of. */
function sharedWords(names: readonly string[]): string {
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

/** Ratio of the larger median to the smaller. */
function unlikeness(one: MeasureColumn, other: MeasureColumn): number {
  const [first, second] = [median(one.measure.values), median(other.measure.values)];
  if (first === 0 || second === 0) return 1;
  return Math.max(first / second, second / first);
}

/** A panel of measures that share an axis; its title carries the unit. */
export function panelOf(
  data: TableData,
  columns: readonly MeasureColumn[],
  order: readonly number[],
): Panel | undefined {
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
      seriesOf(data, column, order, seriesName(column, shared, columns.length)),
    ),
  };
}

function seriesName({ head }: MeasureColumn, shared: string, members: number): string {
  if (members === 1 || shared === '') return head.name;
  const own = head.name.replace(shared, '').trim();
  return own === '' ? head.name : own;
}
