/**
 * Sentences that the arithmetic proves. Each states one fact in neutral words; where a printed number disagrees
 * with the others, or a language has no sentences here, there is none.
 */

import type { TableData } from './data/tableData.ts';
import type { PartsOfWhole } from './data/wholes.ts';
import type { SeriesData } from './decision.ts';
import { fold } from './lexicon/fold.ts';
import { isWord } from './lexicon/index.ts';

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

/** Whether there are sentences in the language. */
export function hasSentences(language: string): boolean {
  return language === '' || /^en\b/i.test(language);
}

/** The sentence of the largest proved change of a metric whose good direction is known. */
export function changeHeadline(changes: readonly ProvedChange[], language: string): string | undefined {
  if (!hasSentences(language)) return undefined;
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
  if (!hasSentences(data.context.language) || whole.measure.dimension === 'count') return undefined;
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

function sum(values: readonly (number | null)[]): number {
  return values.reduce((total: number, value) => total + (value ?? 0), 0);
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

/** `; Data Pipeline highest, 890ms` for a series, in its drawing order. */
export function extremeOf(series: SeriesData | undefined, categories: readonly string[]): string {
  if (series === undefined) return '';
  let at = -1;
  series.values.forEach((value, index) => {
    if (value !== null && (at < 0 || value > (series.values[at] ?? -Infinity))) at = index;
  });
  return at < 0 ? '' : `, ${categories[at]} highest (${series.texts[at]})`;
}
