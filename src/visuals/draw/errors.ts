/** Error bars: how far they reach. A value drawn with one has an axis and no label, which it would run through. */
import type { SeriesData } from '../decision.ts';

export function hasErrors(series: readonly SeriesData[]): boolean {
  return series.some(({ errors }) => errors !== undefined);
}

/** All values, and the ends of their error bars. */
export function reachOf(series: readonly SeriesData[]): readonly (number | null)[] {
  return series.flatMap(({ values, errors = [] }) =>
    values.flatMap((value, i) => {
      const error = errors[i] ?? 0;
      return value === null || error === 0 ? [value] : [value - error, value, value + error];
    }),
  );
}
