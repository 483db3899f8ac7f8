/**
 * Drawing what was decided: a decision becomes pieces. To add a visual: a file beside this one, and a line in
 * `DRAWINGS`.
 */
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import { type Decision, nameOf } from '../decision.ts';
import { drawArea } from './area.ts';
import { drawBar } from './bar.ts';
import { drawDoughnut } from './doughnut.ts';
import { drawHeatmap } from './heatmap.ts';
import { drawKpi } from './kpi.ts';
import { drawLine } from './line.ts';
import { drawPanels } from './panels.ts';
import { drawRiskMatrix } from './riskMatrix.ts';
import { drawScatter } from './scatter.ts';
import { drawStackedBar } from './stackedBar.ts';
import { drawTimeline } from './timeline.ts';

type Drawn = Exclude<Decision, { visual: 'table' | 'status' | 'custom' }>;

type DecisionFor<V, D extends Drawn = Drawn> = D extends Drawn ? (V extends D['visual'] ? D : never) : never;

/** Draws a decision; undefined where the drawing would not be readable in the slot. */
export type Drawer<D> = (decision: D, lowering: Lowering) => readonly DrawnPiece[] | undefined;

/** By names of visuals; what has none is set as a table. */
export type Drawers = ReadonlyMap<string, Drawer<never>>;

const DRAWINGS: { readonly [V in Drawn['visual']]: Drawer<DecisionFor<V>> } = {
  kpi: drawKpi,
  bar: drawBar,
  'stacked-bar': drawStackedBar,
  line: drawLine,
  area: drawArea,
  doughnut: drawDoughnut,
  scatter: drawScatter,
  'small-multiples': drawPanels,
  'risk-matrix': drawRiskMatrix,
  heatmap: drawHeatmap,
  timeline: drawTimeline,
};

export const DRAWERS: Drawers = new Map(Object.entries(DRAWINGS));

/**
 * The pieces that draw a decision, at the lowering's width. Undefined where a native table is to be set: for
 * `table` and `status`, and where the drawing would not be readable in the slot.
 */
export function drawVisual(
  decision: Decision,
  lowering: Lowering,
  drawers = DRAWERS,
): readonly DrawnPiece[] | undefined {
  return drawers.get(nameOf(decision))?.(decision as never, lowering);
}
