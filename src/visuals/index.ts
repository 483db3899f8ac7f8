/** The visuals that a table may become. A visual is one file with its rule, and one line here. */
import type { Propose } from './candidate.ts';
import { proposeKpi } from './kpi.ts';
import { proposeRiskMatrix } from './riskMatrix.ts';
import { proposeSmallMultiples } from './smallMultiples.ts';
import { proposeStackedBar } from './stackedBar.ts';

export const PROPOSALS: readonly Propose[] = [
  proposeKpi,
  proposeRiskMatrix,
  proposeStackedBar,
  proposeSmallMultiples,
];
