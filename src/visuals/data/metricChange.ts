/** The change of one metric from a value to the next: as its author printed it and as the values prove it. */
import type { Cell } from './cell.ts';
import { type ChangeKind, changeKind, type Operand } from './changes.ts';
import type { Head } from './head.ts';
import { isScore, unitIn } from './measure.ts';
import type { Quantity } from './quantity.ts';
import { CONVERTIBLE } from './units.ts';

export interface MetricChange {
  /** As printed; absent where it was worked out from the values. */
  readonly text?: string;
  /** Signed; a fraction for relative changes and points, in the later value's own terms for differences. */
  readonly amount: number;
  /** How it agrees with the values; absent where it does not, or cannot be tested. */
  readonly kind?: ChangeKind;
  /** Both values are exact and of one unit, so that it could be tested. */
  readonly testable: boolean;
  /** More than rounding may have made of nothing. */
  readonly real: boolean;
}

/** The change printed in a cell, or in brackets behind the later value. */
export interface PrintedChange {
  readonly quantity: Quantity;
  readonly text: string;
}

/** Tests a printed change, or works one out; nothing where there is neither. */
export function metricChange(
  head: Head,
  before: Cell | undefined,
  after: Cell | undefined,
  printed?: PrintedChange,
): MetricChange | undefined {
  const operands = operandsOf(quantityOf(before), quantityOf(after), head);
  if (operands === undefined) {
    if (printed === undefined) return undefined;
    return { text: printed.text, amount: printed.quantity.amount, testable: false, real: true };
  }
  const [early, late] = operands;
  const real =
    Math.abs(late.value - early.value) > early.slack + late.slack || early.slack + late.slack === 0;
  if (printed === undefined) return { ...computed(head, early, late), testable: true, real };
  const quantity = printed.quantity.unsigned ? towards(printed.quantity, early, late) : printed.quantity;
  const kind = changeKind(quantity, early, late);
  const amount = amountOf(quantity, kind);
  return { text: printed.text, amount, testable: true, real, ...(kind === undefined ? {} : { kind }) };
}

/** A number without an error margin. */
export function quantityOf(cell: Cell | undefined): Quantity | undefined {
  return cell?.kind === 'number' && cell.error === undefined ? cell.quantity : undefined;
}

/** A change without a sign, with that of the values' difference. */
function towards(printed: Quantity, before: Operand, after: Operand): Quantity {
  return { ...printed, amount: Math.abs(printed.amount) * Math.sign(after.value - before.value) };
}

/** Both values in one unit; nothing where they are approximate or of different units. */
function operandsOf(
  before: Quantity | undefined,
  after: Quantity | undefined,
  head: Head,
): readonly [Operand, Operand] | undefined {
  if (before === undefined || after === undefined || before.approximate || after.approximate)
    return undefined;
  const [early, late] = [unitIn(before, head), unitIn(after, head)];
  if (early.dimension !== late.dimension) return undefined;
  if (!CONVERTIBLE.has(early.dimension) && early.name !== late.name) return undefined;
  const operand = (quantity: Quantity, factor: number): Operand => ({
    value: quantity.amount * factor,
    slack: quantity.slack * factor,
    share: early.dimension === 'share',
    factor: late.factor,
  });
  return [operand(before, early.factor), operand(after, late.factor)];
}

function amountOf(printed: Quantity, kind: ChangeKind | undefined): number {
  const isShare = printed.unit.dimension === 'share' || printed.unit.dimension === 'points';
  return isShare && kind !== 'difference' ? printed.amount * printed.unit.factor : printed.amount;
}

/** In points for shares, relative to a positive base of a ratio scale, else as a difference. */
function computed(head: Head, before: Operand, after: Operand): Pick<MetricChange, 'amount' | 'kind'> {
  const difference = after.value - before.value;
  if (before.share) return { amount: difference, kind: 'points' };
  if (before.value > 0 && after.value >= 0 && !isScore(head))
    return { amount: difference / before.value, kind: 'relative' };
  return { amount: difference / after.factor, kind: 'difference' };
}
