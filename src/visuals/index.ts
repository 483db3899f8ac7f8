/** The rules of the visuals that a table may become. A visual is one file with its rule, and one line here. */

import { proposeArea } from './area.ts';
import { proposeBar } from './bar.ts';
import type { Propose, Rules } from './candidate.ts';
import type { VisualName } from './decision.ts';
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

const PROPOSALS: { readonly [V in Exclude<VisualName, 'table'>]: Propose } = {
  kpi: proposeKpi,
  'risk-matrix': proposeRiskMatrix,
  status: proposeStatus,
  timeline: proposeTimeline,
  'stacked-bar': proposeStackedBar,
  area: proposeArea,
  doughnut: proposeDoughnut,
  line: proposeLine,
  bar: proposeBar,
  'small-multiples': proposeSmallMultiples,
  scatter: proposeScatter,
  heatmap: proposeHeatmap,
};

export const RULES: Rules = new Map(Object.entries(PROPOSALS));
