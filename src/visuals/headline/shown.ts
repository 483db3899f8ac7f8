/** Values as sentences show them: as written, with the unit that their head carries. */
import type { Head } from '../data/head.ts';
import { indexOfLargest } from '../data/numbers.ts';
import type { SeriesData } from '../decision.ts';
import type { Descriptions } from '../sentences/sentences.ts';

/** `; Data Pipeline (P99) highest, 890ms` of all series on an axis, in their drawing order; '' where all are empty. */
export function extremeOf(
  series: readonly SeriesData[],
  categories: readonly string[],
  { highest }: Descriptions,
): string {
  const tops = series.map(({ values }) => indexOfLargest(values));
  const top = indexOfLargest(series.map(({ values }, i) => values[tops[i] ?? -1] ?? null));
  const [one, at] = [series[top], tops[top] ?? -1];
  if (one === undefined || at < 0) return '';
  const category = categories[at] ?? '';
  return highest(series.length > 1 ? `${category} (${one.name})` : category, one.texts[at] ?? '');
}

/** The first and the last of what is shown. */
export function endsOf(categories: readonly string[]): readonly [string, string] {
  return [categories[0] ?? '', categories.at(-1) ?? ''];
}

/** A bare number with the unit that its head carries, as the head writes it. */
export function withUnit(text: string, { unit, unitText = '', scale }: Head): string {
  if (unit === undefined || /[^\d.,'’\s+-]/.test(text)) return text;
  if (unit.dimension === 'share') return `${text}%`;
  const [, symbol, scaled = ''] = /^([$€£¥₹])([kKmMbB]|bn|mn)?$/.exec(unitText) ?? [];
  const isSymbol = unit.dimension === 'money' && symbol !== undefined && (scale === 1) === (scaled === '');
  return isSymbol ? `${symbol}${text}${scaled}` : `${text} ${unitText}`;
}
