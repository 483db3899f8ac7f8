/** Columns that hold the change between two others, proved in every row. */

import { mentions } from '../lexicon/index.ts';
import { changeKind, operandAt } from './changes.ts';
import { pairs } from './numbers.ts';
import type { MeasureColumn } from './tableData.ts';

/** Whether a column is the change between two of the others in every row, two rows at least. */
export function isChangeOf(column: MeasureColumn, others: readonly MeasureColumn[]): boolean {
  if (isSumHead(column)) return false;
  for (const [before, after] of pairs(others)) {
    if (before.measure.dimension !== after.measure.dimension) continue;
    if (isChangeBetween(column, before, after) || isChangeBetween(column, after, before)) return true;
  }
  return false;
}

function isSumHead({ head }: MeasureColumn): boolean {
  return (
    mentions('planned', head.name) || mentions('totals', head.name) || /remain|left|carry/i.test(head.name)
  );
}

function isChangeBetween(
  { cells, measure }: MeasureColumn,
  before: MeasureColumn,
  after: MeasureColumn,
): boolean {
  if (measure.dimension !== 'share' && measure.dimension !== 'multiple') return false;
  let proved = 0;
  for (const [row, cell] of cells.entries()) {
    const [early, late] = [operandAt(before.measure, row), operandAt(after.measure, row)];
    if (cell.kind !== 'number' || early === undefined || late === undefined) continue;
    if (changeKind(cell.quantity, early, late) === undefined) return false;
    proved += 1;
  }
  return proved >= 2;
}
