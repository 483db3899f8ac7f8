/** Variants of one measure in different units (`1.2 s` before, `450 ms` after) brought into one, to share an axis. */
import type { Column } from './columns.ts';
import { measureIn } from './measure.ts';
import { CONVERTIBLE, unitOf } from './units.ts';
import { areVariants } from './variants.ts';

/** The columns, each in the unit of the first one that it is a variant of. */
export function harmonised(columns: readonly Column[]): readonly Column[] {
  return columns.map((column) => {
    const model = columns.find((other) => other.index < column.index && areConvertible(other, column));
    const unit = model?.measure === undefined ? undefined : unitOf(model.measure.unit.name);
    return unit === undefined ? column : { ...column, measure: measureIn(column, unit) };
  });
}

function areConvertible(one: Column, other: Column): boolean {
  const [first, second] = [one.measure, other.measure];
  if (first === undefined || second === undefined || first.dimension !== second.dimension) return false;
  if (first.unit.name === second.unit.name || !CONVERTIBLE.has(first.dimension)) return false;
  // A unit that the head announces is the one its readers expect.
  return other.head.unit === undefined && areVariants(one.head.name, other.head.name);
}
