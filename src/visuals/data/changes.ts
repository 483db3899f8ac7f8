/**
 * A printed change tested against the two values it is of: as a relative change, in points, as a difference or as
 * a multiple. Only what agrees at the printed precision counts as proved.
 */
import type { Measure } from './measure.ts';
import type { Quantity } from './quantity.ts';

export type ChangeKind = 'relative' | 'points' | 'difference' | 'multiple';

/** One value with what rounding may hide; both values of a change are in the same terms (shares as fractions). */
export interface Operand {
  readonly value: number;
  readonly slack: number;
  readonly share: boolean;
  /** How many of these a bare number means: a hundredth for shares, the unit's factor else. */
  readonly factor: number;
}

const EPSILON = 1e-9;

/** Points of a percentage where both values are shares; of a score or of type elsewhere. */
const POINTS = /^(?:pts?|points?|punkte?|puntos?)$/i;

/** A printed change in the unit that it has between two values: `+0.3 pt` is 0.3 points between shares. */
export function changeBetween(printed: Quantity, areShares: boolean): Quantity {
  if (!areShares || !POINTS.test(printed.unit.name)) return printed;
  return { ...printed, unit: { ...printed.unit, dimension: 'points', factor: 0.01 } };
}

/** Tests a printed change from `before` to `after`. Between shares, points are preferred where both fit. */
export function changeKind(change: Quantity, before: Operand, after: Operand): ChangeKind | undefined {
  const printed = changeBetween(change, before.share && after.share);
  const { dimension } = printed.unit;
  const difference = after.value - before.value;
  const rounding = before.slack + after.slack;
  const agrees = (found: number, stated: number, slack: number): boolean =>
    Math.abs(found - stated) <= slack + EPSILON;
  if (dimension === 'share' || dimension === 'points') {
    const [stated, slack] = [printed.amount * printed.unit.factor, printed.slack * printed.unit.factor];
    const inPoints = before.share && after.share;
    if (inPoints && agrees(difference, stated, slack + rounding)) return 'points';
    if (dimension === 'points' || before.value === 0) return undefined;
    const relative = difference / Math.abs(before.value);
    const spread =
      (after.slack + Math.abs(after.value / before.value) * before.slack) / Math.abs(before.value);
    return agrees(relative, stated, slack + spread) ? 'relative' : undefined;
  }
  if (dimension === 'multiple') {
    if (before.value === 0 || after.value === 0) return undefined;
    const spread = printed.slack + 0.01 * Math.abs(printed.amount);
    const fits = [after.value / before.value, before.value / after.value].some((ratio) =>
      agrees(ratio, printed.amount, spread),
    );
    return fits ? 'multiple' : undefined;
  }
  const factor = dimension === 'count' ? before.factor : printed.unit.factor;
  return agrees(difference, printed.amount * factor, printed.slack * factor + rounding)
    ? 'difference'
    : undefined;
}

/** The operand of a measure at a row; `undefined` for gaps and approximations, which prove nothing. */
export function operandAt(measure: Measure, row: number): Operand | undefined {
  const value = measure.values[row];
  if (value === null || value === undefined || measure.approximate[row]) return undefined;
  const share = measure.dimension === 'share';
  return { value, slack: measure.slack[row] ?? 0, share, factor: share ? 0.01 : 1 };
}
