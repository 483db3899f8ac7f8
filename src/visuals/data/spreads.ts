/**
 * A mean and, in columns of their own, how far its values spread: the spread is the mean's error bar, no result of
 * its own. A table that tests hypotheses is another thing, and stays as it is.
 */

import type { Column } from './columns.ts';
import { isSpread, type Measure, measureOf } from './measure.ts';

const CENTRE = /^(?:mean|avg\.?|average|median)\b/i;

/** The columns with the first spread as errors on the one mean; further spreads are set aside. */
export function withSpreads(columns: readonly Column[]): readonly Column[] {
  const [mean, other] = columns.filter(
    ({ head, measure }) => measure !== undefined && CENTRE.test(head.name),
  );
  if (mean?.measure === undefined || other !== undefined || mean.measure.errors !== undefined) return columns;
  const spreads = columns.filter(({ head, veto }) => veto === 'STATS' && isSpread(head.title));
  const errors = spreads.map((column) => errorsOf(column, mean.measure)).find((found) => found !== undefined);
  if (errors === undefined) return columns;
  return columns.map((column) => {
    if (column === mean) return { ...column, measure: { ...mean.measure, errors } as Measure };
    return spreads.includes(column) ? { ...column, veto: 'UNCERTAIN' as const } : column;
  });
}

/** The spread in the mean's unit; `undefined` where it has another, or where a row has a mean and no spread. */
function errorsOf(spread: Column, mean: Measure | undefined): Measure['values'] | undefined {
  const measure = measureOf(spread);
  if (typeof measure === 'string' || measure.unit.name !== mean?.unit.name) return undefined;
  const isWhole = mean.values.every((value, row) => value === null || (measure.values[row] ?? -1) >= 0);
  return isWhole ? measure.values : undefined;
}
