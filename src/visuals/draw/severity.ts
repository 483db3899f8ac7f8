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

/** Likelihood and impact count alike, each by its place on its scale. */
export function severity(
  { likelihood, impact }: Pick<Risk, 'likelihood' | 'impact'>,
  { likelihoodPlaces, impactPlaces }: Pick<RiskDecision, 'likelihoodPlaces' | 'impactPlaces'>,
): { readonly share: number; readonly tone: Tone } {
  const share = ((likelihoodPlaces[likelihood] ?? 0) + (impactPlaces[impact] ?? 0)) / 2;
  return { share, tone: share >= BAD_FROM ? 'bad' : share >= WARNING_FROM ? 'warning' : 'good' };
}

/** The quiet ground of a cell: where there is little to fear there is nothing to colour. */
export function groundOf(tone: Tone): Colour {
  return tone === 'good' ? { role: 'surface' } : { role: tone, tint: 0.28 };
}
