/** A printed share against the part and the whole it is of. */
import type { Amount } from './amount.ts';
import { dressOf, inDigits } from './written.ts';

/** A part of a whole, with what rounding leaves open; both in one unit. */
export interface Fraction {
  readonly part: number;
  readonly of: number;
  readonly partSlack: number;
  readonly ofSlack: number;
}

const EPSILON = 1e-9;

/** The fraction of two amounts of a kind; counted things are exact. `undefined` where there is none. */
export function fractionOf(part: Amount | undefined, of: Amount | undefined): Fraction | undefined {
  if (part === undefined || of === undefined || part.kind !== of.kind || of.value === 0) return undefined;
  if (part.quantity.approximate || of.quantity.approximate) return undefined;
  const slack = ({ counted, slack: own }: Amount): number => (counted ? 0 : own);
  return { part: part.value, of: of.value, partSlack: slack(part), ofSlack: slack(of) };
}

/** Whether a share is the fraction, at its printed precision, rounded or cut off. */
export function isShare(share: Amount, fraction: Fraction): boolean {
  const { part, of, partSlack, ofSlack } = fraction;
  const spread = (partSlack + Math.abs(part / of) * ofSlack) / Math.abs(of);
  return Math.abs(part / of - share.value) <= 2 * share.slack + spread + EPSILON;
}

/** A part of a whole that were both counted. */
export function exactly(part: number, of: number): Fraction {
  return { part, of, partSlack: 0, ofSlack: 0 };
}

/** The fraction, written as the share is. */
export function shareOf({ part, of }: Fraction, share: Amount, text: string): string {
  const { decimals } = share.quantity;
  const [, unit] = dressOf(text, share.quantity.digits);
  const number = inDigits((100 * part) / of, decimals, Math.max(1, decimals), [share.quantity]);
  return `${number}${unit.includes('%') ? unit : '%'}`;
}
