/** The visuals that a table may become. A visual is one file with its rule, and one line here. */

import { proposeArea } from './area.ts';
import { proposeBar } from './bar.ts';
import type { Propose } from './candidate.ts';
import { proposeDoughnut } from './doughnut.ts';
import { proposeHeatmap } from './heatmap.ts';
import { proposeKpi } from './kpi.ts';
import { proposeLine } from './line.ts';
import { proposeRiskMatrix } from './riskMatrix.ts';
import { proposeScatter } from './scatter.ts';
import { proposeSmallMultiples } from './smallMultiples.ts';
import { proposeStackedBar } from './stackedBar.ts';
import { proposeStatus } from './status.ts';
import { proposeTimeline } from './timeline.ts';

export const PROPOSALS: readonly Propose[] = [
  proposeKpi,
  proposeRiskMatrix,
  proposeStatus,
  proposeTimeline,
  proposeStackedBar,
  proposeArea,
  proposeDoughnut,
  proposeLine,
  proposeBar,
  proposeSmallMultiples,
  proposeScatter,
  proposeHeatmap,
];
