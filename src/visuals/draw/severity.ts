/** How bad a risk is: the share of the way from the best corner of the matrix to its worst one. */
import type { Colour } from '../../deck/model.ts';
import type { Risk, RiskDecision } from '../decision.ts';

export type Tone = 'good' | 'warning' | 'bad';

export interface NumberedRisk extends Risk {
  readonly number: number;
  readonly tone: Tone;
}

const WARNING_FROM = 0.34;
const BAD_FROM = 0.66;

/** Likelihood and impact count alike, each by its place among its levels. */
export function severity(
  { likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>,
  { likelihoods, impacts }: Pick<RiskDecision, 'likelihoods' | 'impacts'>,
): { readonly share: number; readonly tone: Tone } {
  const share = (place(likelihood, likelihoods.length) + place(impact, impacts.length)) / 2;
  return { share, tone: share >= BAD_FROM ? 'bad' : share >= WARNING_FROM ? 'warning' : 'good' };
}

function place(index: number, count: number): number {
  return count < 2 ? 0.5 : index / (count - 1);
}

/** The quiet ground of a cell: where there is little to fear there is nothing to colour. */
export function groundOf(tone: Tone): Colour {
  return tone === 'good' ? { role: 'surface' } : { role: tone, tint: 0.28 };
}
