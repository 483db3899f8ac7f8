/**
 * How two measures go together: the first series gives the xs, every other one ys. Both axes are named and
 * shown; points are named where there is room, and all are in the chart's data.
 */
import type { Box, ChartSeries, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { ChartDecision, SeriesData } from '../decision.ts';
import { type Bounds, lineScale } from './axis.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { legendOf } from './legend.ts';
import { lineColours, STRONG } from './palette.ts';
import { LABEL_GAP, labelLooks, namesOf, sharesOf, tickedAxis } from './plot.ts';
import { heightOf, type Look, paragraphOf, textRun, textShape, widthOf } from './words.ts';

const LEAST_LENGTH = 96;

export function drawScatter(decision: ChartDecision, lowering: Lowering): readonly DrawnPiece[] | undefined {
  const [x, ...ys] = decision.series;
  if (!x || ys.length === 0) return undefined;
  const piece = fittedPiece(
    (box) => firstOf(labelLooks(lowering), (look) => arrange(decision, x, ys, look, box, lowering)),
    lowering,
    LEAST_CHART,
  );
  return piece && [piece];
}

function arrange(
  decision: ChartDecision,
  x: SeriesData,
  ys: readonly SeriesData[],
  look: Look,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const colours = lineColours(ys);
  const keys = ys.map(({ name }, i) => ({
    name: ys.length > 1 ? name : `↑ ${name}`,
    ...(ys.length > 1 && { colour: colours[i] ?? STRONG }),
  }));
  const legend = legendOf(keys, look.size, box.width, lowering);
  if (!legend) return undefined;
  const across = tickedAxis(lineScale(x.values), x.unit, [x.name], look, lowering);
  const values = ys.flatMap((one) => one.values);
  const up = tickedAxis(lineScale(values), ys[0]?.unit ?? decision.unit, namesOf(ys), look, lowering);
  const left = Math.max(up.labelWidth + LABEL_GAP, across.labelWidth / 2);
  const half = across.labelWidth / 2;
  const caption = paragraphOf([textRun(`${x.name} →`, look)], 'right');
  if (lowering.measurer.minWidth(caption.runs) > box.width) return undefined;
  const title = heightOf([caption], box.width, lowering.measurer);
  const area = { ...box, y: box.y + legend.height, height: box.height - legend.height - title };
  const plot = {
    x: area.x + left,
    y: area.y + look.size / 2,
    width: area.width - left - half,
    height: area.height - look.size / 2 - 1.2 * look.size - LABEL_GAP,
  };
  if (plot.width < LEAST_LENGTH || plot.height < LEAST_LENGTH) return undefined;
  const named =
    ys.length > 1
      ? []
      : namedPoints(
          decision.categories,
          pointsIn(plot, x, ys[0], across.scale, up.scale),
          look,
          plot,
          lowering,
        );
  const series = ys.map(
    (one, i): ChartSeries => ({
      name: one.name,
      values: one.values,
      xs: x.values,
      colour: colours[i] ?? STRONG,
      labels: named.length > 0,
      labelledPoints: named,
      format: one.unit.format,
    }),
  );
  return [
    ...legend.draw(box),
    {
      type: 'chart',
      name: 'Scatter chart',
      box: area,
      alt: decision.alt,
      chart: {
        kind: 'scatter',
        grouping: 'clustered',
        categoryName: decision.categoryName,
        categories: decision.categories,
        series,
        categoryAxis: { ...across.axis, gridlines: false },
        valueAxis: up.axis,
        legend: 'none',
        textSize: look.size,
        gapWidth: 100,
        plotArea: sharesOf(plot, area),
      },
    },
    textShape('Axis', { ...box, y: area.y + area.height, height: title }, [caption]),
  ];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the points stand on the slide; `undefined` where one has no place. */
function pointsIn(
  plot: Box,
  x: SeriesData,
  y: SeriesData | undefined,
  across: Bounds,
  up: Bounds,
): readonly (Point | undefined)[] {
  return x.values.map((value, i) => {
    const height = y?.values[i];
    if (value === null || height === null || height === undefined) return undefined;
    return {
      x: plot.x + ((value - across.min) / (across.max - across.min)) * plot.width,
      y: plot.y + plot.height - ((height - up.min) / (up.max - up.min)) * plot.height,
    };
  });
}

/** Half a mark, and the space between it and its name. */
const MARK = 6;

/** The points at whose right a name meets neither another name nor a point, as many as there are in their order. */
function namedPoints(
  names: readonly string[],
  points: readonly (Point | undefined)[],
  look: Look,
  plot: Box,
  { measurer }: Lowering,
): readonly number[] {
  const height = 1.2 * look.size;
  const placed: Box[] = [];
  return names.flatMap((name, i) => {
    const point = points[i];
    if (point === undefined || name === '') return [];
    const box = { x: point.x + MARK, y: point.y - height / 2, width: widthOf(name, look, measurer), height };
    const meetsPoint = points.some((other) => other !== undefined && other !== point && holds(box, other));
    const isOutside = box.x + box.width > plot.x + plot.width;
    if (meetsPoint || isOutside || placed.some((other) => meet(box, other))) return [];
    placed.push(box);
    return [i];
  });
}

function holds({ x, y, width, height }: Box, point: Point): boolean {
  const inside = point.x > x - MARK && point.x < x + width + MARK;
  return inside && point.y > y - MARK && point.y < y + height + MARK;
}

function meet(one: Box, other: Box): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}
