/** Bars, one series or a few side by side: the value at each bar's end, or a light axis where there are many. */
import type { Box, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { ChartDecision } from '../decision.ts';
import { roomyBounds, roundScale } from './axis.ts';
import { barChart } from './barChart.ts';
import { type BarMarks, lyingPlot, standingPlot } from './bars.ts';
import { captionOf } from './caption.ts';
import { hasErrors, reachOf } from './errors.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { legendOf } from './legend.ts';
import { barColours, STRONG } from './palette.ts';
import {
  hiddenAxis,
  LABEL_GAP,
  labelLooks,
  lyingAxis,
  MOST_LABELLED,
  namesOf,
  shownSeries,
  tickedAxis,
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

/** More lying bars than this, each with a label, are a page of numbers. */
const MOST_LABELLED_LYING = 24;

/** Fewer sorted things than this look lost standing: lying they fill the width. */
const FEWEST_STANDING = 3;

/** In order of preference: the direction decided with labels, then with an axis; lying where standing has no room. */
function waysOf(decision: ChartDecision, lowering: Lowering): readonly Way[] {
  const { series, categories, direction, sorted } = decision;
  // Lying bars of one series have a row each, so that labels never crowd.
  const few = (lying: boolean) =>
    !hasErrors(series) &&
    (series.length * categories.length <= (lying ? MOST_LABELLED_LYING : MOST_LABELLED) ||
      (lying && series.length === 1));
  const lies = direction === 'bars' || (sorted && categories.length < FEWEST_STANDING);
  const directions = lies ? [true] : [false, true];
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
  const { categories, unit } = decision;
  const names = namesOf(decision.series);
  const series = shownSeries(decision.series, names);
  const colours = barColours(series);
  const keys = series.map(({ name }, i) => ({
    name,
    ...(series.length > 1 && { colour: colours[i] ?? STRONG }),
  }));
  const legend = legendOf(keys, look.size, box.width, lowering);
  if (!legend) return undefined;
  const caption = captionOf(decision, look, box.width, lowering);
  const below = {
    ...box,
    y: box.y + legend.height,
    height: box.height - legend.height - caption.height,
  };
  const marks: BarMarks = { categories, series, abreast: series.length, labelled };
  const values = reachOf(series);
  const ticked = tickedAxis(roundScale(values), unit, names, look, lowering);
  const bars = lying
    ? lyingPlot(marks, look, below, labelled ? 0 : ticked.labelWidth, lowering)
    : standingPlot(marks, look, below, labelled ? 0 : ticked.labelWidth + LABEL_GAP, lowering);
  if (!bars) return undefined;
  const length = lying ? bars.plot.width : bars.plot.height;
  const shownAxis = () => (lying ? lyingAxis(values, unit, names, look, length, lowering) : ticked);
  const valueAxis = labelled ? hiddenAxis(roomyBounds(values, length, bars.labelRoom)) : shownAxis().axis;
  const chart = { ...decision, series, name: 'Bar chart', lying, labelled, look, valueAxis };
  return [...legend.draw(box), barChart(chart, bars, below), ...caption.draw(box)];
}
