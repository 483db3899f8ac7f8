/** Numbers of cells made comparable: in one unit, with what rounding leaves open, and whether they were counted. */
import type { Cell } from '../visuals/data/cell.ts';
import { markEvidence } from '../visuals/data/digits.ts';
import type { Head } from '../visuals/data/head.ts';
import { additivityOf, unitIn } from '../visuals/data/measure.ts';
import type { Quantity } from '../visuals/data/quantity.ts';
import type { TableData } from '../visuals/data/tableData.ts';
import { CONVERTIBLE, type UnitOfMeasure } from '../visuals/data/units.ts';
import { isWord } from '../visuals/lexicon/index.ts';
import { MEASURED } from './words.ts';

export interface Amount {
  /** In the base unit of its dimension: shares as fractions, durations in seconds. */
  readonly value: number;
  /** How far rounding may have moved the value. */
  readonly slack: number;
  readonly unit: UnitOfMeasure;
  /** Equal where two amounts may be added. */
  readonly kind: string;
  /** How much of the base unit a printed 1 is. */
  readonly factor: number;
  /** Whole things that were counted, not rounded. */
  readonly counted: boolean;
  readonly quantity: Quantity;
}

/** A quantity under a head that may give it a unit and a scale. */
export function amountIn(quantity: Quantity, head: Head): Amount {
  const unit = unitIn(quantity, head);
  const factor = unit.factor * (unit === quantity.unit ? 1 : head.scale);
  const { dimension, name } = unit;
  return {
    value: quantity.amount * factor,
    slack: quantity.slack * factor,
    unit,
    kind: CONVERTIBLE.has(dimension) ? dimension : `${dimension} ${name.replace(/s$/, '')}`,
    factor,
    counted:
      dimension === 'count' && quantity.decimals === 0 && quantity.slack <= 0.5 && !quantity.approximate,
    quantity,
  };
}

/** Whether amounts of the head's kind add up to something. */
export function isAdditive(head: Head, { unit }: Amount): boolean {
  return additivityOf(head, unit.dimension) !== 'none';
}

/** Reads the amounts of a table's cells; `language` is what the report says of it. */
export function amountReader(
  { columns, context }: TableData,
  language: string | undefined,
): (cell: Cell, column: Head, row: Head) => Amount | undefined {
  const numbers = columns.flatMap(({ cells }) => cells).filter((cell) => cell.kind === 'number');
  const isTold = numbers.some(({ quantity }) => /^[.,]$/.test(markEvidence(quantity.digits)));
  const isOpen = language === undefined && !isTold;
  const someMeasured = columns.some(({ head }) => MEASURED.test(head.title));
  return (cell, column, row) => {
    if (cell.kind !== 'number' || cell.error !== undefined) return undefined;
    if (isOpen && isGuessed(cell.quantity)) return undefined;
    const amount = amountIn(cell.quantity, column.unit === undefined ? row : column);
    const heads = `${context.heading} · ${column.title} · ${row.title}`;
    const measured = MEASURED.test(heads) || (someMeasured && isWord('totals', column.title));
    return measured ? { ...amount, counted: false } : amount;
  };
}

/** `1.234`, taken for little more than one only because nothing says that it is a thousand. */
function isGuessed({ digits, decimals }: Quantity): boolean {
  return decimals === 3 && markEvidence(digits) === '.?';
}
