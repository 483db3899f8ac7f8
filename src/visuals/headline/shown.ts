/** Values as sentences show them: as written, with the unit that their head carries. */
import type { Head } from '../data/head.ts';
import { indexOfLargest } from '../data/numbers.ts';
import type { SeriesData } from '../decision.ts';
import type { Descriptions } from '../sentences/sentences.ts';

/** `; Data Pipeline highest, 890ms` for a series in its drawing order; '' where it has no values. */
export function extremeOf(
  series: SeriesData | undefined,
  categories: readonly string[],
  { highest }: Descriptions,
): string {
  const at = series === undefined ? -1 : indexOfLargest(series.values);
  return series === undefined || at < 0 ? '' : highest(categories[at] ?? '', series.texts[at] ?? '');
}

/** The first and the last of what is shown. */
export function endsOf(categories: readonly string[]): readonly [string, string] {
  return [categories[0] ?? '', categories.at(-1) ?? ''];
}

/** A bare number with the unit that its head carries, as the head writes it. */
export function withUnit(text: string, { unit, unitText = '', scale }: Head): string {
  if (unit === undefined || /[^\d.,'’\s+-]/.test(text)) return text;
  if (unit.dimension === 'share') return `${text}%`;
  const isSymbol = unit.dimension === 'money' && scale === 1 && /^[$€£¥₹]$/.test(unitText);
  return isSymbol ? `${unitText}${text}` : `${text} ${unitText}`;
}
