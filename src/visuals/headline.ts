/**
 * Sentences that the arithmetic proves. Each states one fact in neutral words; where a printed number disagrees
 * with the others, or a language has no sentences here, there is none.
 */

import type { Head } from './data/head.ts';
import { unitIn } from './data/measure.ts';
import { indexOfLargest, median, present, sum } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import type { PartsOfWhole } from './data/wholes.ts';
import type { SeriesData } from './decision.ts';
import { goodDirection } from './good.ts';
import { fold } from './lexicon/fold.ts';
import { isForeignPhrase, isWord } from './lexicon/index.ts';
import { isOrdered } from './order.ts';

/** A change of one metric, already proved. */
export interface ProvedChange {
  /** The metric without its unit. */
  readonly metric: string;
  /** Values as shown, with their unit. */
  readonly before: string;
  readonly after: string;
  readonly kind: 'relative' | 'points' | 'difference';
  /** Fraction for relative changes and points. */
  readonly amount: number;
  /** The printed change without its sign, unit included: `60.9%`, `0.6`. */
  readonly printed: string;
  /** Counts below ten say more as numbers than as a percentage. */
  readonly small: boolean;
  readonly known: boolean;
}

/** Whether there are sentences in the table's language: a report may forget to say that it is not in English. */
export function hasSentences({ context, columns, labels }: TableData): boolean {
  if (context.language !== '' && !/^en\b/i.test(context.language)) return false;
  const words = [...columns.map(({ head }) => head.name), ...labels, context.heading];
  return !words.some((text) => NOT_ENGLISH.test(text) || isForeignPhrase(text));
}

/** Letters that English does not need, or a script of its own. */
const NOT_ENGLISH = /[äöüßåøæñçãõłżśćčšžřěůéèêà]|[\u0370-\u1fff\u3040-\ud7ff]/i;

/** The sentence of the largest proved change of a metric whose good direction is known. */
export function changeHeadline(changes: readonly ProvedChange[], data: TableData): string | undefined {
  if (!hasSentences(data)) return undefined;
  const pick =
    largest(changes.filter(({ known, kind, small }) => known && kind === 'relative' && !small)) ??
    largest(changes.filter(({ known }) => known)) ??
    largest(changes.filter(({ kind, small }) => kind === 'relative' && !small));
  if (pick === undefined) return undefined;
  const verb = pick.amount > 0 ? 'rose' : 'fell';
  if (pick.kind === 'points') return `${pick.metric} ${verb} ${pick.printed} points to ${pick.after}`;
  if (pick.kind === 'difference' || pick.small)
    return `${pick.metric} ${verb} from ${pick.before} to ${pick.after}`;
  return `${pick.metric} ${verb} ${pick.printed} to ${pick.after}`;
}

function largest(changes: readonly ProvedChange[]): ProvedChange | undefined {
  return changes.reduce<ProvedChange | undefined>(
    (best, change) =>
      change.amount !== 0 && (best === undefined || Math.abs(change.amount) > Math.abs(best.amount))
        ? change
        : best,
    undefined,
  );
}

/** `76% of $200,000 spent`: the part that was used, of wholes that add up. */
export function consumptionHeadline(data: TableData, { whole, parts }: PartsOfWhole): string | undefined {
  if (!hasSentences(data) || whole.measure.dimension === 'count') return undefined;
  const part = parts.find(({ head }) => isWord('actual', head.name));
  if (part === undefined || whole.measure.additivity !== 'additive') return undefined;
  if (
    [whole, part].some(
      ({ measure }) => measure.values.some((value) => value === null) || measure.approximate.some(Boolean),
    )
  )
    return undefined;
  const total = sum(whole.measure.values);
  const share = Math.round((100 * sum(part.measure.values)) / total);
  const written = writtenLike(total, whole.measure.texts);
  return written === undefined ? undefined : `${share}% of ${written} ${fold(part.head.name)}`;
}

/** A sum in the dress of its parts: only where all are whole numbers with the same affixes and comma groups. */
export function writtenLike(value: number, texts: readonly string[]): string | undefined {
  const dress = texts.map((text) => /^([^\d-]*)\d{1,3}(?:,\d{3})*(\D*)$/.exec(text.trim()));
  const [first] = dress;
  if (first === null || first === undefined || !Number.isInteger(value)) return undefined;
  if (dress.some((match) => match === null || match[1] !== first[1] || match[2] !== first[2]))
    return undefined;
  return `${first[1]}${String(value).replace(/\B(?=(\d{3})+$)/g, ',')}${first[2]}`;
}

/** `, Data Pipeline highest (890ms)` for a series in its drawing order; '' where it has no values. */
export function extremeOf(series: SeriesData | undefined, categories: readonly string[]): string {
  const at = series === undefined ? -1 : indexOfLargest(series.values);
  return series === undefined || at < 0 ? '' : `; ${categories[at]} highest, ${series.texts[at]}`;
}

/** A bare number with the unit that its head carries, as the head writes it. */
export function withUnit(text: string, { unit, unitText = '', scale }: Head): string {
  if (unit === undefined || /[^\d.,'’\s+-]/.test(text)) return text;
  if (unit.dimension === 'share') return `${text}%`;
  const isSymbol = unit.dimension === 'money' && scale === 1 && /^[$€£¥₹]$/.test(unitText);
  return isSymbol ? `${unitText}${text}` : `${text} ${unitText}`;
}

/** A leader well ahead: `Go leads with 340, 2.1x the median`. Nothing of a measure of which less is better. */
export function rankHeadline(data: TableData, column: MeasureColumn): string | undefined {
  const { measure, head } = column;
  if (!hasSentences(data) || goodDirection(head) === 'lower' || isOrdered(data)) return undefined;
  const at = indexOfLargest(measure.values);
  const [top, middle] = [measure.values[at] ?? 0, median(measure.values)];
  const exact = !measure.approximate.some(Boolean) && present(measure.values).every((value) => value >= 0);
  const label = data.labels[at] ?? '';
  if (!exact || at < 0 || middle === 0 || top < 1.5 * middle || label.length > LONGEST_NAME) return undefined;
  const tied = measure.values.filter((value) => value === top).length > 1;
  if (tied || (goodDirection(head) === undefined && measure.additivity === 'none')) return undefined;
  return `${label} leads with ${withUnit(measure.texts[at] ?? '', head)}, ${ratio(top / middle)}x the median`;
}

const LONGEST_NAME = 32;

function ratio(value: number): string {
  return value >= 10 ? String(Math.round(value)) : String(Math.round(value * 10) / 10);
}

/** First and last of a series over time: `MRR up from $180 to $4,900 since Jan 2024`. */
export function trendHeadline(
  data: TableData,
  column: MeasureColumn,
  order: readonly number[],
): string | undefined {
  const { measure, head } = column;
  const [label] = data.labelColumns;
  if (!hasSentences(data) || label?.role !== 'time' || head.name === '') return undefined;
  if (
    PLANNED.test(`${data.context.heading} ${data.context.nearby} ${head.title}`) ||
    measure.approximate.some(Boolean)
  )
    return undefined;
  const values = order.map((row) => measure.values[row] ?? null);
  if (values.some((value) => value === null) || data.labels.some((text) => PARTIAL.test(text)))
    return undefined;
  const known = present(values);
  const [first, last] = [known[0] ?? 0, known.at(-1) ?? 0];
  const [firstRow, lastRow] = [order[0] ?? 0, order.at(-1) ?? 0];
  if (!isTrend(known)) return undefined;
  const [from, to] = [firstRow, lastRow].map((row) => withUnit(measure.texts[row] ?? '', head));
  return `${head.name} ${last > first ? 'up' : 'down'} from ${from} to ${to} since ${data.labels[firstRow]}`;
}

const PLANNED =
  /\b(?:plan\w*|project(?:ed|ions?)|forecasts?|expected|estimate[ds]?|targets?|budget|ideal|needed)\b/i;
const PARTIAL = /\*|to date|ytd|partial|so far|in progress|est\.?$|[ef]$/i;

/** All steps one way, or a change of over 5% that ends near its extreme. */
function isTrend(values: readonly number[]): boolean {
  const [first = 0] = values;
  const last = values.at(-1) ?? 0;
  if (first === last || first < 0 || last < 0) return false;
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  if (steps.every((step) => step >= 0) || steps.every((step) => step <= 0)) return true;
  if (first === 0 || Math.abs(last - first) / first <= 0.05) return false;
  const extreme = last > first ? Math.max(...values) : Math.min(...values);
  return Math.abs(last - extreme) <= 0.05 * Math.abs(extreme);
}

/** The printed total of a column, where it is the sum of the parts. */
export function verifiedTotal(
  data: TableData,
  { index, measure, head }: MeasureColumn,
): { text: string } | undefined {
  for (const [row, { texts }] of data.summaries.entries()) {
    const cell = data.summaryCells[row]?.[index];
    const label = texts.find(({ plain }) => plain !== '')?.plain ?? '';
    if (cell?.kind !== 'number' || !isWord('totals', label.replace(/\s*[([].*$/, ''))) continue;
    const own = unitIn(cell.quantity, head);
    const total = cell.quantity.amount * (own === cell.quantity.unit ? 1 : head.scale);
    const slack = cell.quantity.slack + measure.slack.reduce((all, one) => all + one, 0);
    const exact = measure.integers && Number.isInteger(total);
    if (Math.abs(sum(measure.values) - total) <= (exact ? 1e-9 : slack))
      return { text: texts[index]?.display ?? '' };
  }
  return undefined;
}

/** `Support takes 42% of $200,000`: the largest part of a whole that is proved. */
export function shareHeadline(data: TableData, column: MeasureColumn): string | undefined {
  if (!hasSentences(data)) return undefined;
  const { values, texts, dimension, approximate } = column.measure;
  const at = indexOfLargest(values);
  const label = data.labels[at] ?? '';
  if (at < 0 || label.length > LONGEST_NAME || approximate.some(Boolean)) return undefined;
  if (dimension === 'share') return `${label} takes ${withUnit(texts[at] ?? '', column.head)}`;
  const total = verifiedTotal(data, column);
  if (total === undefined) return undefined;
  return `${label} takes ${Math.round((100 * (values[at] ?? 0)) / sum(values))}% of ${withUnit(total.text, column.head)}`;
}
