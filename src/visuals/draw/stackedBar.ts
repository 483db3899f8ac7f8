/**
 * Parts of wholes: bars whose parts are labelled inside where they have the room, and whose length is told at
 * the end. A part too short for its label is named there as well.
 */

import type { Box, ChartAxis, ChartSeries, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import { readableOn } from '../../template/contrast.ts';
import type { ChartDecision } from '../decision.ts';
import { roundScale } from './axis.ts';
import { type BarMarks, type BarPlot, lyingPlot, standingPlot } from './bars.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { type Key, legendOf } from './legend.ts';
import { QUIET, STRONG, stackColours } from './palette.ts';
import {
  hiddenAxis,
  LABEL_GAP,
  labelLooks,
  lyingAxis,
  namesOf,
  SHARE,
  sharesOf,
  tickedAxis,
} from './plot.ts';
import { endShapes, partsOf, type StackWay, totals } from './stackedParts.ts';
import { lineHeight } from './words.ts';

/** Above this many parts the drawing gets a value axis and no labels. */
const MOST_LABELLED_PARTS = 30;

export function drawStackedBar(
  decision: ChartDecision,
  lowering: Lowering,
): readonly DrawnPiece[] | undefined {
  const ways = waysOf(decision, lowering);
  const piece = fittedPiece(
    (box) => firstOf(ways, (way) => arrange(decision, way, box, lowering)),
    lowering,
    LEAST_CHART,
  );
  return piece && [piece];
}

/** In order of preference: a smaller size rather than a part without its label, and any label rather than an axis. */
function waysOf({ series, categories, direction }: ChartDecision, lowering: Lowering): readonly StackWay[] {
  const few = series.length * categories.length <= MOST_LABELLED_PARTS;
  const directions = direction === 'bars' ? [true] : [false, true];
  const kinds = [
    ...(few ? [{ labelled: true, complete: true }] : []),
    ...(few ? [{ labelled: true, complete: false }] : []),
    { labelled: false, complete: false },
  ];
  return directions.flatMap((lying) =>
    kinds.flatMap((kind) => labelLooks(lowering).map((look) => ({ lying, ...kind, look }))),
  );
}

function arrange(
  decision: ChartDecision,
  way: StackWay,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { categories, series } = decision;
  const legend = legendOf(keysOf(decision), way.look.size, box.width, lowering);
  if (!legend) return undefined;
  const below = { ...box, y: box.y + legend.height, height: box.height - legend.height };
  const marks: BarMarks = { categories, series: [], abreast: 1, labelled: way.labelled };
  const sums = totals(decision);
  const scale = decision.percent ? { min: 0, max: 1, unit: 0.25 } : roundScale(sums);
  const unit = decision.percent ? SHARE : decision.unit;
  const names = namesOf(series);
  const ticked = tickedAxis(scale, unit, names, way.look, lowering);
  const bars = way.lying
    ? lyingPlot(marks, way.look, below, way.labelled ? 0 : ticked.labelWidth, lowering)
    : standingPlot(marks, way.look, below, way.labelled ? 0 : ticked.labelWidth + LABEL_GAP, lowering);
  if (!bars) return undefined;
  if (!way.labelled) {
    const { axis } =
      way.lying && !decision.percent
        ? lyingAxis(sums, unit, names, way.look, bars.plot.width, lowering)
        : ticked;
    return [...legend.draw(box), chartShape(decision, way, bars, axis, below, [], lowering)];
  }
  const parts = partsOf(decision, way, bars, lowering);
  const crowded = way.lying && bars.plot.height / categories.length < lineHeight(way.look.size);
  if (!parts || crowded) return undefined;
  return [
    ...legend.draw(box),
    chartShape(decision, way, bars, hiddenAxis(parts.bounds), below, parts.inside, lowering),
    ...endShapes(decision, way, bars, parts, lowering),
  ];
}

function keysOf({ series, wholes }: ChartDecision): readonly Key[] {
  const colours = stackColours(namesOf(series));
  const keys = series.map(({ name }, i): Key => ({ name, colour: colours[i] ?? STRONG }));
  return wholes ? [...keys, { name: wholes.name, whole: true }] : keys;
}

function chartShape(
  decision: ChartDecision,
  { lying, look }: StackWay,
  { plot, gapWidth }: BarPlot,
  valueAxis: ChartAxis,
  box: Box,
  inside: readonly (readonly number[])[],
  { template }: Lowering,
): Shape {
  const colours = stackColours(namesOf(decision.series));
  return {
    type: 'chart',
    name: 'Stacked bar chart',
    box,
    alt: decision.alt,
    chart: {
      kind: lying ? 'bar' : 'column',
      grouping: decision.percent ? 'percent' : 'stacked',
      categoryName: decision.categoryName,
      categories: decision.categories,
      series: decision.series.map(({ name, values, unit }, s): ChartSeries => {
        const colour = colours[s] ?? QUIET;
        const labelledPoints = inside[s] ?? [];
        return {
          name,
          values,
          colour,
          labels: labelledPoints.length > 0,
          labelledPoints,
          labelColour: readableOn(colour, template),
          format: unit.format,
        };
      }),
      categoryAxis: { visible: true },
      valueAxis,
      legend: 'none',
      textSize: look.size,
      gapWidth,
      plotArea: sharesOf(plot, box),
    },
  };
}
