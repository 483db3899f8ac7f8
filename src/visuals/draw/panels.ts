/**
 * Small multiples: one panel a unit, side by side, with the same categories in the same order. Lying bars share
 * their names at the left, so that a row can be read across.
 */
import type { Box, ChartAxis, ChartSeries, Paragraph, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';
import type { Panel, PanelsDecision } from '../decision.ts';
import { roomyBounds, roundScale } from './axis.ts';
import { type BarMarks, type BarPlot, lyingPlot, standingPlot } from './bars.ts';
import { firstOf, fittedPiece, LEAST_CHART } from './fitted.ts';
import { legendOf } from './legend.ts';
import { lineShapes } from './line.ts';
import { barColours, STRONG } from './palette.ts';
import {
  boundedAxis,
  labelLooks,
  lyingScale,
  MOST_LABELLED_IN_PANEL,
  NO_AXIS,
  namesWidth,
  scaledAxis,
  sharesOf,
  ticksWidth,
} from './plot.ts';
import { heightOf, type Look, paragraphOf, textRun, textShape } from './words.ts';

const COLUMN_GAP = 24;
const ROW_GAP = 20;
const TITLE_GAP = 6;

interface Way {
  readonly look: Look;
  readonly labelled: boolean;
  /** Rows of panels. */
  readonly rows: number;
}

export function drawPanels(decision: PanelsDecision, lowering: Lowering): readonly DrawnPiece[] | undefined {
  const ways = waysOf(decision, lowering);
  const piece = fittedPiece(
    (box) => firstOf(ways, (way) => arrange(decision, way, box, lowering)),
    lowering,
    LEAST_CHART,
  );
  return piece && [piece];
}

/** All in a row if that works; then in more rows; labels rather than axes. */
function waysOf({ panels, categories, mark }: PanelsDecision, lowering: Lowering): readonly Way[] {
  const few = panels.every(
    ({ series }) =>
      series.length * categories.length <= MOST_LABELLED_IN_PANEL || (mark === 'bar' && series.length === 1),
  );
  const rows = panels.map((_, i) => i + 1);
  return [true, false]
    .filter((labelled) => !labelled || few)
    .flatMap((labelled) =>
      rows.flatMap((count) => labelLooks(lowering).map((look) => ({ look, labelled, rows: count }))),
    );
}

function arrange(
  decision: PanelsDecision,
  way: Way,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const columns = Math.ceil(decision.panels.length / way.rows);
  const height = (box.height - ROW_GAP * (way.rows - 1)) / way.rows;
  const shapes = Array.from({ length: way.rows }, (_, row) =>
    arrangeRow(
      decision,
      decision.panels.slice(row * columns, (row + 1) * columns),
      columns,
      way,
      { ...box, y: box.y + row * (height + ROW_GAP), height },
      lowering,
    ),
  );
  return shapes.every((each) => each !== undefined) ? shapes.flat() : undefined;
}

/** Panels side by side, each as wide as if the row were full. */
function arrangeRow(
  decision: PanelsDecision,
  panels: readonly Panel[],
  columns: number,
  way: Way,
  box: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { look } = way;
  const lying = decision.mark === 'bar';
  // Names take as many lines as the lowest rows allow; the plots' exact height is not known before the heads'.
  const names = lying
    ? namesWidth(
        decision.categories,
        look,
        (box.height * 0.6) / decision.categories.length,
        box.width,
        lowering,
      )
    : 0;
  if (names === undefined) return undefined;
  const width = (box.width - names - COLUMN_GAP * (columns - 1)) / columns;
  if (width <= 0) return undefined;
  const lefts = panels.map((_, i) => box.x + names + i * (width + COLUMN_GAP));
  const heads = panels.map((panel) => headOf(panel, decision.mark, look, width, lowering));
  if (!heads.every((head) => head !== undefined)) return undefined;
  const headHeight = Math.max(...heads.map((head) => head.height));
  const below = { ...box, y: box.y + headHeight, height: box.height - headHeight };
  if (below.height <= 0) return undefined;
  const bodies = panels.map((panel, i) => {
    const left = lefts[i] ?? box.x;
    const area = { ...below, x: left, width };
    if (decision.mark === 'line') return lineBody(decision, panel, way, area, lowering);
    return barBody(decision, panel, panels, way, area, i === 0 ? names : 0, lowering);
  });
  if (!bodies.every((body) => body !== undefined)) return undefined;
  return panels.flatMap((_, i) => [
    ...(heads[i]?.draw({ ...box, x: lefts[i] ?? box.x, width, height: headHeight }) ?? []),
    ...(bodies[i] ?? []),
  ]);
}

interface Head {
  readonly height: number;
  draw(box: Box): readonly Shape[];
}

/** A panel's title, and what its series are where it has more than one; undefined where a word would break. */
function headOf(
  { title, series }: Panel,
  mark: PanelsDecision['mark'],
  look: Look,
  width: number,
  lowering: Lowering,
): Head | undefined {
  const strong: Look = { ...look, bold: true, colour: { role: 'ink' } };
  const paragraph: Paragraph = paragraphOf([textRun(title, strong)]);
  const titleHeight = heightOf([paragraph], width, lowering.measurer);
  const colours = barColours(series);
  const keys = series.map(({ name }, i) => ({ name, colour: colours[i] ?? STRONG }));
  // Lines bring their own legend, since it may not be needed.
  const legend = legendOf(series.length > 1 && mark !== 'line' ? keys : [], look.size, width, lowering);
  if (!legend || lowering.measurer.minWidth(paragraph.runs) > width) return undefined;
  return {
    height: titleHeight + TITLE_GAP + legend.height,
    draw: (box) => [
      textShape('Panel title', { ...box, height: titleHeight }, [paragraph]),
      ...legend.draw({ ...box, y: box.y + titleHeight + TITLE_GAP }),
    ],
  };
}

function lineBody(
  decision: PanelsDecision,
  { series, unit, title }: Panel,
  { look, labelled }: Way,
  area: Box,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { categoryName, categories, alt } = decision;
  const lone = series.length === 1;
  // A lone series is what the panel's title says.
  const shown = lone ? series.map((one) => ({ ...one, name: one.name === title ? '' : one.name })) : series;
  const shapes = lineShapes(
    { categoryName, categories, series: shown, unit, alt: `${title}: ${alt}` },
    { look, labelled, ends: false },
    area,
    lowering,
  );
  return shapes?.map((shape) => (shape.type === 'chart' ? named(shape, series) : shape));
}

/** The chart with its series' true names. */
function named(shape: Extract<Shape, { type: 'chart' }>, series: Panel['series']): Shape {
  const { chart } = shape;
  return {
    ...shape,
    chart: {
      ...chart,
      series: chart.series.map((one, i) => ({ ...one, name: series[i]?.name ?? one.name })),
    },
  };
}

/** A panel's bars in `area`; `names` is the width of the column of names left of it, 0 where it has none. */
function barBody(
  decision: PanelsDecision,
  { series, unit, title }: Panel,
  panels: readonly Panel[],
  { look, labelled }: Way,
  area: Box,
  names: number,
  lowering: Lowering,
): readonly Shape[] | undefined {
  const { categories, categoryName, mark } = decision;
  const lying = mark === 'bar';
  const values = series.flatMap((each) => each.values);
  const scale = roundScale(values);
  const marks: BarMarks = {
    categories,
    series,
    abreast: Math.max(...panels.map((panel) => panel.series.length)),
    labelled,
  };
  const ticks = labelled
    ? 0
    : Math.max(
        ...panels.map((panel) =>
          ticksWidth(
            roundScale(panel.series.flatMap((each) => each.values)),
            panel.unit.format,
            look,
            lowering,
          ),
        ),
      );
  const bars: BarPlot | undefined = lying
    ? lyingPlot(marks, look, area, lowering, 0)
    : standingPlot(marks, look, area, ticks, lowering);
  if (!bars) return undefined;
  const box = { ...area, x: area.x - names, width: area.width + names };
  const length = lying ? bars.plot.width : bars.plot.height;
  const colours = barColours(series);
  const nameless = lying && names === 0;
  const valueAxis = labelled
    ? boundedAxis(roomyBounds(values, length, bars.labelRoom))
    : scaledAxis(lying ? lyingScale(values, unit.format, look, length, lowering) : scale, unit.format);
  return [
    {
      type: 'chart',
      name: title,
      box,
      alt: `${title}: ${decision.alt}`,
      chart: {
        kind: lying ? 'bar' : 'column',
        grouping: 'clustered',
        categoryName,
        categories,
        series: series.map(
          (one, i): ChartSeries => ({
            name: one.name,
            values: one.values,
            colour: colours[i] ?? STRONG,
            labels: labelled,
            format: one.unit.format,
          }),
        ),
        categoryAxis: nameless ? NO_AXIS : { visible: true },
        valueAxis,
        legend: 'none',
        textSize: look.size,
        gapWidth: bars.gapWidth,
        plotArea: sharesOf(bars.plot, box),
      },
    },
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
