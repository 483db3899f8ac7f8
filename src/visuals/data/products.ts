/** Quantity and price beside the amount that is their product. */
import type { Measure } from './measure.ts';
import { pairs } from './numbers.ts';
import type { MeasureColumn } from './tableData.ts';

/** Quantity and price where an amount is their product in every row: only the amount says it all. */
export function factorsAmong(columns: readonly MeasureColumn[]): readonly number[] {
  for (const amount of columns) {
    if (amount.measure.dimension !== 'money') continue;
    for (const [first, second] of pairs(columns.filter((column) => column !== amount))) {
      if (isProduct(amount.measure, first.measure, second.measure)) return [first.index, second.index];
    }
  }
  return [];
}

function isProduct(amount: Measure, first: Measure, second: Measure): boolean {
  const rows = amount.values.flatMap((value, row) => {
    const [one, other] = [first.values[row] ?? null, second.values[row] ?? null];
    return value === null || one === null || other === null
      ? []
      : [{ value, product: one * other, slack: amount.slack[row] ?? 0 }];
  });
  const fitting = rows.every(
    ({ value, product, slack }) => Math.abs(value - product) <= slack + 1e-9 * Math.abs(value),
  );
  return rows.length >= 3 && fitting && rows.some(({ value }, row) => value !== first.values[row]);
}
