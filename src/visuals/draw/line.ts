/**
 * Lines over time: names at the ends of the lines, values above the points; where these would meet, a legend and a
 * light axis.
 */
import type { Box, ChartSeries, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { ChartDecision, SeriesData, Unit } from '../decision.ts';
import { type Bounds, lineScale, roomyBounds } from './axis.ts';
import { hasErrors, reachOf } from './errors.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { legendOf } from './legend.ts';
import { dips, endShifts, endWidth, labelsClear, tellingPoints } from './lineLabels.ts';
import { datedPlot, linePlot } from './lines.ts';
import { lineColours, MARKERS, STRONG } from './palette.ts';
import {
  hiddenAxis,
  LABEL_GAP,
  labelLooks,
  MOST_LABELLED,
  namesOf,
  sharesOf,
  shownSeries,
  tickedAxis,
  timeTicks,
  widestLabel,
} from './plot.ts';
import type { Look } from './words.ts';

/** What a line chart shows; panels draw theirs with it too. */
export interface LineChart {
  readonly categoryName: string;
  readonly categories: readonly string[];
  readonly dates?: readonly number[];
  readonly series: readonly SeriesData[];
  readonly unit: Unit;
  readonly alt: string;
  /** What stands beside the chart and may tell its unit: its series' names where absent. */
  readonly told?: readonly string[];
}

export interface LineWay {
  readonly look: Look;
  /** Values above all points, instead of an axis. */
  readonly labelled: boolean;
  /** Where the lines' names stand: at their ends, in a legend, or outside of this chart. */
  readonly names: 'ends' | 'legend' | 'elsewhere';
}

/** Between the last mark of a line and its name. */
const NAME_GAP = 4;

/** With more points than this, marks on a line hide it. */
const MOST_MARKED = 24;

export function drawLine(decision: ChartDecision, lowering: Lowering): readonly DrawnPiece[] | undefined {
  const few =
    !hasErrors(decision.series) && decision.series.length * decision.categories.length <= MOST_LABELLED;
  const ways = [true, false]
    .filter((labelled) => !labelled || few)
    .flatMap((labelled) =>
      (['ends', 'legend'] as const)
        .filter((names) => names === 'legend' || decision.series.length > 1)
        .flatMap((names) => labelLooks(lowering).map((look): LineWay => ({ look, labelled, names }))),
    );
  const piece = fittedPiece(
    (box) => firstOf(ways, (way) => lineShapes(decision, way, box, lowering)),
    lowering,
    LEAST_CHART,
  );
  return piece && [piece];
}

/** The chart and its legend in a box; undefined where words would meet. */
export function lineShapes(
  chart: LineChart,
  way: LineWay,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { categories, unit } = chart;
  const told = chart.told ?? namesOf(chart.series);
  const series = shownSeries(chart.series, told);
  const { look, labelled } = way;
  const ends = way.names === 'ends';
  const colours = lineColours(series);
  const several = series.length > 1;
  // Forms tell lines apart for whoever cannot by their colours, as far as the points have marks.
  const signed = several && !ends && categories.length <= MOST_MARKED;
  const keys = series.map(({ name }, i) => ({
    name,
    ...(several && { colour: colours[i] ?? STRONG }),
    ...(signed && { marker: MARKERS[i % MARKERS.length] ?? 'circle' }),
  }));
  const legend = legendOf(way.names === 'legend' ? keys : [], look.size, box.width, lowering);
  if (!legend) return undefined;
  const area = { ...box, y: box.y + legend.height, height: box.height - legend.height };
  const values = reachOf(series);
  const ticked = tickedAxis(lineScale(values), unit, told, look, lowering);
  const half = widestLabel(series, look, lowering) / 2;
  const sides = {
    left: labelled ? half : ticked.labelWidth + LABEL_GAP,
    right: ends ? endWidth(series, look, lowering) : half,
  };
  const found = chart.dates
    ? datedPlot(chart.dates, look, area, sides, lowering)
    : linePlot(categories, look, area, sides, lowering);
  if (!found) return undefined;
  const { plot, every, time } = found;
  const bounds: Bounds = labelled ? roomyBounds(values, plot.height, 1.2 * look.size + 8) : ticked.scale;
  if (labelled && !labelsClear(series, bounds, found, look, lowering)) return undefined;
  const shifts = ends ? endShifts(series, bounds, found, look) : [];
  if (!shifts) return undefined;
  const last = categories.length - 1;
  const points = ends
    ? [last]
    : several || hasErrors(series)
      ? []
      : series.flatMap((one) => tellingPoints(one, bounds, found, look, lowering));
  const below = dips(series, bounds, found, look);
  const shape: Shape = {
    type: 'chart',
    name: 'Line chart',
    box: area,
    alt: chart.alt,
    chart: {
      kind: 'line',
      grouping: 'clustered',
      categoryName: chart.categoryName,
      categories,
      ...(chart.dates && { dates: chart.dates }),
      series: series.map(
        (one, i): ChartSeries => ({
          name: one.name,
          values: one.values,
          colour: colours[i] ?? STRONG,
          labels: labelled || points.length > 0,
          ...(!labelled && { labelledPoints: points }),
          ...(below.length > 0 && {
            labelSides: Object.fromEntries(below.map((at) => [at, 'below' as const])),
          }),
          ...(ends && {
            nameAt: last,
            nameShift: { x: NAME_GAP / area.width, y: (shifts[i] ?? 0) / area.height },
          }),
          ...(signed && { marker: MARKERS[i % MARKERS.length] ?? 'circle' }),
          format: one.unit.format,
          ...(one.labelFormat !== undefined && { labelFormat: one.labelFormat }),
          ...(one.errors && { errors: one.errors }),
          ...(one.planned && { dashed: true }),
        }),
      ),
      categoryAxis: { visible: true, ...(every > 1 && { every }), ...(time && timeTicks(time)) },
      valueAxis: labelled ? hiddenAxis(bounds) : ticked.axis,
      legend: 'none',
      textSize: look.size,
      gapWidth: 100,
      plotArea: sharesOf(plot, area),
    },
  };
  return [...legend.draw(box), shape];
}
