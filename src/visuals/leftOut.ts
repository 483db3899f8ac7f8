/** Columns that a decision does not draw, with why not. */
import type { Veto } from './data/measure.ts';
import type { TableData } from './data/tableData.ts';
import type { LeftOut } from './decision.ts';

/** Every column that is not among the drawn ones, with why not. */
export function leftOutOf(
  data: TableData,
  drawn: ReadonlySet<number>,
  veto: Veto = 'NOT_DRAWN',
): readonly LeftOut[] {
  const labels = new Set(data.labelColumns.map(({ index }) => index));
  return data.columns
    .filter(({ index }) => !drawn.has(index))
    .map(({ index, head, veto: own }) => ({
      column: head.title,
      index,
      code: labels.has(index) ? 'LABEL' : (own ?? data.vetoes.get(index) ?? veto),
    }));
}
