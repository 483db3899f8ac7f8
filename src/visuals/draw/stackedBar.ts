/**
 * Parts of wholes: bars whose parts are labelled inside where they have the room, and whose length is told at
 * the end. A part too short for its label is named there as well.
 */
import type { Box, ChartAxis, ChartSeries, Shape, TextRun } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { ChartDecision } from '../decision.ts';
import { type Bounds, roundScale } from './axis.ts';
import { type BarMarks, type BarPlot, lyingPlot, standingPlot } from './bars.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { type Key, legendOf } from './legend.ts';
import { partColours, QUIET, STRONG, textOn } from './palette.ts';
import {
  boundedAxis,
  labelLooks,
  lyingScale,
  scaledAxis,
  sharesOf,
  ticksWidth,
  valueLabels,
} from './plot.ts';
import {
  heightOf,
  type Look,
  lineHeight,
  lookOf,
  paragraphOf,
  runsWidth,
  textRun,
  textShape,
  widthOf,
} from './words.ts';

/** Above this many parts the drawing gets a value axis and no labels. */
const MOST_LABELLED_PARTS = 30;

/** Space around a label inside its part, and between a bar and the words at its end. */
const INSIDE = 4;
const END_GAP = 8;

interface Way {
  readonly lying: boolean;
  readonly labelled: boolean;
  /** Whether every part must have its label. */
  readonly complete: boolean;
  readonly look: Look;
}

/** A bar's geometry along its length: points a unit, and what is written where. */
interface Parts {
  readonly bounds: Bounds;
  /** Indices of the parts labelled inside, by series. */
  readonly inside: readonly (readonly number[])[];
  /** Words at the end of each bar. */
  readonly ends: readonly (readonly TextRun[])[];
}

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
function waysOf({ series, categories, direction }: ChartDecision, lowering: Lowering): readonly Way[] {
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
  way: Way,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { categories, unit } = decision;
  const legend = legendOf(keysOf(decision), way.look.size, box.width, lowering);
  if (!legend) return undefined;
  const below = { ...box, y: box.y + legend.height, height: box.height - legend.height };
  const marks: BarMarks = { categories, series: [], abreast: 1, labelled: way.labelled };
  const scale = decision.percent ? { min: 0, max: 1, unit: 0.25 } : roundScale(totals(decision));
  const format = decision.percent ? '0%' : unit.format;
  const ticks = way.labelled ? 0 : ticksWidth(scale, format, way.look, lowering);
  const bars = way.lying
    ? lyingPlot(marks, way.look, below, lowering)
    : standingPlot(marks, way.look, below, ticks, lowering);
  if (!bars) return undefined;
  if (!way.labelled) {
    const sums = totals(decision);
    const axis =
      way.lying && !decision.percent ? lyingScale(sums, format, way.look, bars.plot.width, lowering) : scale;
    const chart = chartShape(decision, way, bars, scaledAxis(axis, format), below, [], lowering);
    return [...legend.draw(box), chart];
  }
  const parts = partsOf(decision, way, bars, lowering);
  const crowded = way.lying && bars.plot.height / categories.length < lineHeight(way.look.size);
  if (!parts || crowded) return undefined;
  return [
    ...legend.draw(box),
    chartShape(decision, way, bars, boundedAxis(parts.bounds), below, parts.inside, lowering),
    ...endShapes(decision, way, bars, parts, lowering),
  ];
}

function keysOf({ series, wholes }: ChartDecision): readonly Key[] {
  const colours = partColours(series.length);
  const keys = series.map(({ name }, i): Key => ({ name, colour: colours[i] ?? STRONG }));
  return wholes ? [...keys, { name: wholes.name, whole: true }] : keys;
}

/** What each bar adds up to. */
function totals({ series, categories }: ChartDecision): readonly number[] {
  return categories.map((_, c) => series.reduce((sum, { values }) => sum + (values[c] ?? 0), 0));
}

/** How much of the plot's length the longest bar may take. */
const LENGTH_SHARES = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4, 0.35];

/** The longest bars at which every label finds its place. */
function partsOf(decision: ChartDecision, way: Way, bars: BarPlot, lowering: Lowering): Parts | undefined {
  const { lying, look } = way;
  const length = lying ? bars.plot.width : bars.plot.height;
  const sums = totals(decision);
  const most = decision.percent ? 1 : Math.max(...sums);
  if (most <= 0) return undefined;
  for (const share of LENGTH_SHARES) {
    const lengthOf = (value: number, c: number) =>
      ((decision.percent ? value / (sums[c] || 1) : value) / most) * length * share;
    const inside = labelledInside(decision, way, bars, lengthOf, lowering);
    const ends = endWords(decision, inside, way, lowering);
    const fits = ends.every((runs, c) => {
      if (runs.length === 0) return true;
      const end = lengthOf(sums[c] ?? 0, c) + END_GAP;
      return end + (lying ? runsWidth(runs, lowering.measurer) : 1.2 * look.size) <= length;
    });
    if (fits && (!way.complete || isComplete(decision, inside, way)))
      return { bounds: { min: 0, max: most / share }, inside, ends };
  }
  return undefined;
}

/** Whether every part is labelled; what has no label inside a lying bar is told at its end. */
function isComplete(
  { series, percent }: ChartDecision,
  inside: readonly (readonly number[])[],
  { lying }: Way,
): boolean {
  const counts = series.map(({ values }) => values.filter((value) => value !== null && value !== 0).length);
  return (lying && !percent) || counts.every((count, s) => (inside[s]?.length ?? 0) >= count);
}

function labelledInside(
  { series, categories }: ChartDecision,
  { lying, look }: Way,
  { plot, gapWidth }: BarPlot,
  lengthOf: (value: number, category: number) => number,
  { measurer }: Lowering,
): readonly (readonly number[])[] {
  const band = (lying ? plot.height : plot.width) / categories.length;
  const thickness = band / (1 + gapWidth / 100);
  return series.map((each) => {
    const labels = valueLabels(each);
    return categories.flatMap((_, c) => {
      const label = labels[c] ?? '';
      const length = lengthOf(each.values[c] ?? 0, c);
      const width = label === '' ? 0 : widthOf(label, look, measurer) + INSIDE;
      const height = 1.2 * look.size;
      const fits = lying ? width <= length && height <= thickness : width <= thickness && height <= length;
      return label !== '' && fits ? [c] : [];
    });
  });
}

/** The whole, strong; and behind lying bars each part that has no label inside, with its name. */
function endWords(
  decision: ChartDecision,
  inside: readonly (readonly number[])[],
  { lying, complete, look }: Way,
  { template }: Lowering,
): readonly (readonly TextRun[])[] {
  const { categories, series, wholes, percent } = decision;
  const strong = lookOf(template, 'label', look.size, { colour: 'ink', bold: true });
  return categories.map((_, c) => {
    const whole = wholes?.texts[c] ?? '';
    const missing = series.flatMap((each, s) => {
      const text = each.texts[c] ?? '';
      return inside[s]?.includes(c) || !each.values[c] || text === '' ? [] : [`${each.name} ${text}`];
    });
    const rest = lying && complete && !percent ? missing.join(', ') : '';
    return [
      ...(whole === '' ? [] : [textRun(whole, strong)]),
      ...(rest === '' ? [] : [textRun(whole === '' ? rest : `   ${rest}`, look)]),
    ];
  });
}

function chartShape(
  decision: ChartDecision,
  { lying, look }: Way,
  { plot, gapWidth }: BarPlot,
  valueAxis: ChartAxis,
  box: Box,
  inside: readonly (readonly number[])[],
  { template }: Lowering,
): Shape {
  const colours = partColours(decision.series.length);
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
          labelColour: textOn(colour, template),
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

/** The words at the ends of the bars, each in a frame of its own. */
function endShapes(
  decision: ChartDecision,
  { lying, look }: Way,
  { plot }: BarPlot,
  { bounds, ends }: Parts,
  { measurer }: Lowering,
): readonly Shape[] {
  const sums = totals(decision);
  const count = decision.categories.length;
  return ends.flatMap((runs, c) => {
    if (runs.length === 0) return [];
    const share = (decision.percent ? 1 : (sums[c] ?? 0)) / bounds.max;
    const paragraph = paragraphOf(runs, lying ? 'left' : 'center');
    const name = `${decision.wholes?.name || 'Parts'}: ${decision.categories[c] ?? ''}`;
    if (lying) {
      const band = plot.height / count;
      const x = plot.x + share * plot.width + END_GAP;
      const width = runsWidth(runs, measurer);
      const height = heightOf([paragraph], width, measurer);
      const y = plot.y + band * (c + 0.5) - height / 2;
      return [textShape(name, { x, y, width, height }, [paragraph], { anchor: 'middle' })];
    }
    const band = plot.width / count;
    const height = 1.2 * look.size;
    const y = plot.y + (1 - share) * plot.height - height - INSIDE;
    return [textShape(name, { x: plot.x + band * c, y, width: band, height }, [paragraph])];
  });
}
