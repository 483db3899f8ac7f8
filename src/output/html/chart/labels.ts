/** Labels of marks: values, and names of series and points, on the side of the mark that the deck says. */
import type { Box, Chart, ChartSeries, Colour, LabelSide, Point } from '../../../deck/model.ts';
import { formatNumber } from '../../../deck/numberFormat.ts';
import { readableOn } from '../../../template/contrast.ts';
import type { Drawn } from '../setting.ts';
import { barBoxes } from './bars.ts';
import type { Frame } from './frame.ts';
import { type Label, labelOf } from './label.ts';
import { pointPlaces } from './lines.ts';

/** Between the end of a bar and its label, and between a point's middle and its label. */
const BAR_GAP = 4;
const POINT_GAP = 6;

export function markLabels(frame: Frame): readonly Drawn[] {
  const { chart, setting } = frame;
  const standing = chart.kind === 'bar' || chart.kind === 'column';
  const boxes = standing ? barBoxes(frame) : [];
  const points = standing ? [] : pointPlaces(frame);
  const labels = chart.series.flatMap((series, s) =>
    series.values.flatMap((value, c): readonly Label[] => {
      const text = value === null ? '' : wordsOf(series, value, c, chart);
      if (text === '' || value === null) return [];
      const bar = boxes[s]?.[c];
      const point = points[s]?.[c];
      if (bar) return [barLabel(bar, value, text, series, c, frame)];
      return point ? [pointLabel(point, text, series, c, frame)] : [];
    }),
  );
  return labels.map((label) => labelOf(label, setting));
}

/** What the label of a point says; '' for a point without one. */
function wordsOf(series: ChartSeries, value: number, index: number, chart: Chart): string {
  const labelled = series.labels && (series.labelledPoints?.includes(index) ?? true);
  const written = formatNumber(value, series.labelFormat ?? series.format);
  if (index === series.nameAt) return labelled ? `${series.name}  ${written}` : series.name;
  if (!labelled) return '';
  if (chart.kind === 'scatter') return chart.categories[index] || written;
  // A mark without length has no inside.
  return isInside(chart) && value === 0 ? '' : written;
}

function isInside({ kind, grouping }: Chart): boolean {
  return (kind === 'bar' || kind === 'column') && grouping !== 'clustered';
}

function barLabel(
  bar: Box,
  value: number,
  text: string,
  series: ChartSeries,
  index: number,
  frame: Frame,
): Label {
  const { chart, setting } = frame;
  const { x, y, width, height } = bar;
  const middle: Point = { x: x + width / 2, y: y + height / 2 };
  const look = { text, size: chart.textSize };
  if (isInside(chart)) {
    const ground = series.pointColours?.[index] ?? series.colour;
    const colour = series.labelColour ?? readableOn(ground, setting.template);
    return { ...look, colour, at: middle, across: 'center', down: 'middle' };
  }
  const colour: Colour = series.labelColour ?? { role: 'ink' };
  if (chart.kind === 'bar')
    return value < 0
      ? { ...look, colour, at: { x: x - BAR_GAP, y: middle.y }, across: 'right', down: 'middle' }
      : { ...look, colour, at: { x: x + width + BAR_GAP, y: middle.y }, across: 'left', down: 'middle' };
  return value < 0
    ? { ...look, colour, at: { x: middle.x, y: y + height + BAR_GAP / 2 }, across: 'center', down: 'top' }
    : { ...look, colour, at: { x: middle.x, y: y - BAR_GAP / 2 }, across: 'center', down: 'bottom' };
}

function pointLabel(
  point: Point,
  text: string,
  series: ChartSeries,
  index: number,
  { chart, box }: Frame,
): Label {
  const { kind, textSize: size, valueAxis } = chart;
  const named = index === series.nameAt;
  const side: LabelSide = named
    ? 'right'
    : (series.labelSides?.[index] ?? (kind === 'scatter' ? 'right' : 'above'));
  const shift = (named && series.nameShift) || { x: 0, y: 0 };
  const from = { x: point.x + shift.x * box.width, y: point.y + shift.y * box.height };
  // Lines of the grid would run through it.
  const ground = kind === 'line' && valueAxis.gridlines && { ground: { role: 'paper' } as const };
  const look = { text, size, colour: series.labelColour ?? ({ role: 'ink' } as const), ...ground };
  switch (side) {
    case 'above':
      return { ...look, at: { x: from.x, y: from.y - POINT_GAP }, across: 'center', down: 'bottom' };
    case 'below':
      return { ...look, at: { x: from.x, y: from.y + POINT_GAP }, across: 'center', down: 'top' };
    case 'left':
      return { ...look, at: { x: from.x - POINT_GAP, y: from.y }, across: 'right', down: 'middle' };
    case 'right':
      return { ...look, at: { x: from.x + POINT_GAP, y: from.y }, across: 'left', down: 'middle' };
  }
}
