/** Bars, one series or a few side by side: the value at each bar's end, or a light axis where there are many. */
import type { Box, ChartAxis, ChartSeries, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { ChartDecision } from '../decision.ts';
import { roomyBounds, roundScale } from './axis.ts';
import { type BarMarks, type BarPlot, lyingPlot, standingPlot } from './bars.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { legendOf } from './legend.ts';
import { barColours, PALE, STRONG } from './palette.ts';
import {
  boundedAxis,
  labelLooks,
  lyingScale,
  MOST_LABELLED,
  scaledAxis,
  sharesOf,
  ticksWidth,
} from './plot.ts';
import type { Look } from './words.ts';

interface Way {
  readonly lying: boolean;
  readonly labelled: boolean;
  readonly look: Look;
}

export function drawBar(decision: ChartDecision, lowering: Lowering): readonly DrawnPiece[] | undefined {
  const ways = waysOf(decision, lowering);
  const piece = fittedPiece(
    (box) => firstOf(ways, (way) => arrange(decision, way, box, lowering)),
    lowering,
    LEAST_CHART,
  );
  return piece && [piece];
}

/** In order of preference: the direction decided with labels, then with an axis; lying where standing has no room. */
function waysOf(decision: ChartDecision, lowering: Lowering): readonly Way[] {
  const { series, categories, direction } = decision;
  // Lying bars of one series have a row each, so that labels never crowd.
  const few = (lying: boolean) =>
    series.length * categories.length <= MOST_LABELLED || (lying && series.length === 1);
  const directions = direction === 'bars' ? [true] : [false, true];
  return directions.flatMap((lying) =>
    [true, false]
      .filter((labelled) => !labelled || few(lying))
      .flatMap((labelled) => labelLooks(lowering).map((look) => ({ lying, labelled, look }))),
  );
}

function arrange(
  decision: ChartDecision,
  { lying, labelled, look }: Way,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { categories, series, unit } = decision;
  const colours = barColours(series);
  const keys = series.map(({ name }, i) => ({
    name,
    ...(series.length > 1 && { colour: colours[i] ?? STRONG }),
  }));
  const legend = legendOf(keys, look.size, box.width, lowering);
  if (!legend) return undefined;
  const below = { ...box, y: box.y + legend.height, height: box.height - legend.height };
  const marks: BarMarks = { categories, series, abreast: series.length, labelled };
  const values = series.flatMap((each) => each.values);
  const scale = roundScale(values);
  const ticks = labelled ? 0 : ticksWidth(scale, unit.format, look, lowering);
  const bars = lying
    ? lyingPlot(marks, look, below, lowering)
    : standingPlot(marks, look, below, ticks, lowering);
  if (!bars) return undefined;
  const length = lying ? bars.plot.width : bars.plot.height;
  const axis = lying ? lyingScale(values, unit.format, look, length, lowering) : scale;
  const valueAxis = labelled
    ? boundedAxis(roomyBounds(values, length, bars.labelRoom))
    : scaledAxis(axis, unit.format);
  return [...legend.draw(box), chart(decision, { lying, labelled, look }, bars, valueAxis, below)];
}

function chart(
  decision: ChartDecision,
  { lying, labelled, look }: Way,
  { plot, gapWidth }: BarPlot,
  valueAxis: ChartAxis,
  box: Box,
): Shape {
  return {
    type: 'chart',
    name: 'Bar chart',
    box,
    alt: decision.alt,
    chart: {
      kind: lying ? 'bar' : 'column',
      grouping: 'clustered',
      categoryName: decision.categoryName,
      categories: decision.categories,
      series: chartSeries(decision, labelled),
      categoryAxis: { visible: true },
      valueAxis,
      legend: 'none',
      textSize: look.size,
      gapWidth,
      plotArea: sharesOf(plot, box),
    },
  };
}

function chartSeries({ series, highlight }: ChartDecision, labelled: boolean): readonly ChartSeries[] {
  const colours = barColours(series);
  const marked = series.length === 1 && highlight !== undefined;
  return series.map(
    ({ name, values, unit }, i): ChartSeries => ({
      name,
      values,
      colour: marked ? PALE : (colours[i] ?? STRONG),
      ...(marked && { pointColours: { [highlight]: STRONG } }),
      labels: labelled,
      format: unit.format,
    }),
  );
}
