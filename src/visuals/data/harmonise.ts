/** Variants of one measure in different units (`1.2 s` before, `450 ms` after) brought into one, to share an axis. */
import type { Column } from './columns.ts';
import { measureIn } from './measure.ts';
import { readTime } from './time.ts';
import { CONVERTIBLE, unitOf } from './units.ts';
import { areVariants } from './variants.ts';

/** The columns, each in the unit of the first one that it is a variant of; a period with gaps is one among its likes. */
export function harmonised(columns: readonly Column[]): readonly Column[] {
  const all = columns.map((column) => amongLikes(column, columns));
  return all.map((column) => {
    const model = all.find((other) => other.index < column.index && areConvertible(other, column));
    const unit = model?.measure === undefined ? undefined : unitOf(model.measure.unit.name);
    return unit === undefined ? column : { ...column, measure: measureIn(column, unit) };
  });
}

/** Of months or years some may be mostly empty: without them a picture of the others would be wrong. */
function amongLikes(column: Column, columns: readonly Column[]): Column {
  const { measure, veto, ...rest } = column;
  const { head } = rest;
  if (veto !== 'SPARSE' || measure === undefined) return column;
  const isPeriod = (name: string) => readTime(name, false) !== undefined || AFTER_START.test(name);
  const isLike = (other: Column) =>
    other.role === 'measure' && other.measure?.unit.name === measure.unit.name && isPeriod(other.head.name);
  if (!isPeriod(head.name)) return column;
  return columns.some(isLike) ? { ...rest, measure, role: 'measure' } : column;
}

/** `M3`, `Q+1`, `Week 4`: periods since the start of a cohort. */
const AFTER_START = /^(?:[dwmqy]|day|week|month|quarter|year)\s?\+?\d{1,3}$/i;

function areConvertible(one: Column, other: Column): boolean {
  const [first, second] = [one.measure, other.measure];
  if (first === undefined || second === undefined || first.dimension !== second.dimension) return false;
  if (first.unit.name === second.unit.name || !CONVERTIBLE.has(first.dimension)) return false;
  // A unit that the head announces is the one its readers expect.
  return other.head.unit === undefined && areVariants(one.head.name, other.head.name);
}
