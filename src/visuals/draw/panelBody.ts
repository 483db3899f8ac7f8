/** The chart of one panel, in a place that its neighbours' charts align with. */
import type { Box, ChartAxis, Shape } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import type { Panel, PanelsDecision } from '../decision.ts';
import { endsOf, extremeOf } from '../headline/shown.ts';
import { descriptionsIn } from '../sentences/index.ts';
import { roomyBounds, roundScale } from './axis.ts';
import { barChart } from './barChart.ts';
import { type BarMarks, lyingPlot, standingPlot } from './bars.ts';
import { reachOf } from './errors.ts';
import { lineShapes } from './line.ts';
import { hiddenAxis, LABEL_GAP, lyingAxis, namesOf, shownSeries, type Ticked, tickedAxis } from './plot.ts';
import type { Look } from './words.ts';

export interface PanelLook {
  readonly look: Look;
  /** Values at the marks, instead of an axis. */
  readonly labelled: boolean;
}

/** What all panels of a row have in common. */
export interface Common {
  /** Width of the column of names left of the first panel. */
  readonly names: number;
  /** The most bars of a category that stand beside one another in any panel. */
  readonly abreast: number;
  /** Width of the widest label of any value axis: 0 where there are none. */
  readonly tickWidth: number;
}

/** The value axis of a panel whose bars stand or lie. */
export function panelAxis({ series, unit, title }: Panel, look: Look, lowering: Lowering): Ticked {
  const values = reachOf(series);
  return tickedAxis(roundScale(values), unit, [title, ...namesOf(series)], look, lowering);
}

/** What one panel shows: the decision's own text tells of all panels. */
function altOf(
  { mark, categoryName, categories }: PanelsDecision,
  { title, series }: Panel,
  { language }: Lowering,
): string {
  const say = descriptionsIn(language);
  const extreme = extremeOf(series, categories, say);
  return mark === 'line'
    ? say.along(say.pictures.line, title, categoryName, endsOf(categories), extreme)
    : say.byRows(say.pictures.bar, title, categoryName, extreme);
}

export function lineBody(
  decision: PanelsDecision,
  panel: Panel,
  { look, labelled }: PanelLook,
  area: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { categoryName, categories } = decision;
  const { series, unit, title } = panel;
  const told = [title, ...namesOf(series)];
  return lineShapes(
    { categoryName, categories, series, unit, alt: altOf(decision, panel, lowering), told },
    { look, labelled, names: 'elsewhere' },
    area,
    lowering,
  );
}

/** Bars in `area`; the `first` panel has the names of lying ones at its left, outside of the area. */
export function barBody(
  decision: PanelsDecision,
  panel: Panel,
  { look, labelled }: PanelLook,
  { names, abreast, tickWidth }: Common,
  area: Box,
  first: boolean,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { categories, categoryName, mark } = decision;
  const { unit, title } = panel;
  const told = [title, ...namesOf(panel.series)];
  const series = shownSeries(panel.series, told);
  const lying = mark === 'bar';
  const marks: BarMarks = { categories, series, abreast, labelled };
  const bars = lying
    ? lyingPlot(marks, look, area, tickWidth, lowering, true)
    : standingPlot(marks, look, area, tickWidth === 0 ? 0 : tickWidth + LABEL_GAP, lowering);
  if (!bars) return undefined;
  const values = reachOf(series);
  const length = lying ? bars.plot.width : bars.plot.height;
  const shownAxis = () =>
    lying ? lyingAxis(values, unit, told, look, length, lowering) : panelAxis(panel, look, lowering);
  const valueAxis = labelled ? hiddenAxis(roomyBounds(values, length, bars.labelRoom)) : shownAxis().axis;
  const nameless = lying && !first;
  const column = first ? names : 0;
  const chart = { name: title, alt: altOf(decision, panel, lowering), categoryName, categories, series };
  return [
    barChart({ ...chart, lying, labelled, look, valueAxis, nameless }, bars, {
      ...area,
      x: area.x - column,
      width: area.width + column,
    }),
    ...(nameless ? [zeroLine(bars.plot, valueAxis)] : []),
  ];
}

/** What lying bars stand on where their names, and with them the axis, are at another panel. */
function zeroLine({ x, y, width, height }: Box, { min = 0, max = 1 }: ChartAxis): Shape {
  return {
    type: 'line',
    name: 'Zero',
    box: { x: x + (width * -min) / (max - min), y, width: 0, height },
    stroke: { colour: { role: 'muted', tint: 0.5 }, width: 0.75 },
    alt: '',
  };
}
