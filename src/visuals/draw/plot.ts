/**
 * Where a chart's plot stands in its box. Labels are measured here, so that plots align and nothing is left to
 * the automatic layout, which differs between programs.
 */
import type { Box, ChartAxis } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import type { SeriesData } from '../decision.ts';
import { type Bounds, roundScale, type Scale, TICKS } from './axis.ts';
import { formatNumber } from './format.ts';
import { type Look, lineCount, lookOf, sizesOf, widestOf } from './words.ts';

/** More marks than this have a value axis instead of labels. */
export const MOST_LABELLED = 12;
export const MOST_LABELLED_IN_PANEL = 8;

/** Space between an axis and its labels. */
export const LABEL_GAP = 10;

/** Room for the ends of labels that reach beyond their mark. */
const EDGE = 4;

/** Category names never take more of the width than this. */
const MOST_NAMES_SHARE = 0.4;

export const GRID_AXIS = { visible: true, gridlines: true } as const;
export const NO_AXIS: ChartAxis = { visible: false };

/** A rectangle on the slide as shares of the chart's box. */
export function sharesOf(plot: Box, box: Box): Box {
  return {
    x: (plot.x - box.x) / box.width,
    y: (plot.y - box.y) / box.height,
    width: plot.width / box.width,
    height: plot.height / box.height,
  };
}

/** The label looks of the theme, largest first. */
export function labelLooks({ template }: Lowering): readonly Look[] {
  return sizesOf(template, 'label').map((size) => lookOf(template, 'label', size));
}

/** Labels of a series' values, '' where it has none. */
export function valueLabels({ values, unit }: SeriesData): readonly string[] {
  return values.map((value) => (value === null ? '' : formatNumber(value, unit.format)));
}

/** Width of the widest label of the series. */
export function widestLabel(series: readonly SeriesData[], look: Look, { measurer }: Lowering): number {
  return widestOf(series.flatMap(valueLabels), look, measurer);
}

/**
 * Width of the column of category names left of lying bars, gap included; undefined where they cannot stand in
 * rows of the height without breaking words.
 */
export function namesWidth(
  names: readonly string[],
  look: Look,
  rowHeight: number,
  width: number,
  { measurer }: Lowering,
): number | undefined {
  const whole = widestOf(names, look, measurer) + EDGE;
  const most = width * MOST_NAMES_SHARE;
  const lines = Math.floor(rowHeight / (1.2 * look.size) + 1e-6);
  const chosen = [whole, most].find(
    (each) =>
      each <= most &&
      names.every((name) => name === '' || lineCount(name, look, each - EDGE, measurer) <= lines),
  );
  return lines < 1 || chosen === undefined ? undefined : chosen + LABEL_GAP;
}

/** Height of the names under standing marks, gap included; undefined where words would break. */
export function namesHeight(
  names: readonly string[],
  look: Look,
  columnWidth: number,
  { measurer }: Lowering,
): number | undefined {
  const lines = Math.max(
    1,
    ...names.map((name) => (name === '' ? 1 : lineCount(name, look, columnWidth - EDGE, measurer))),
  );
  return lines > 3 ? undefined : lines * 1.2 * look.size + LABEL_GAP;
}

/** Width of the labels of a visible value axis, gap included. */
export function ticksWidth(scale: Scale, format: string, look: Look, { measurer }: Lowering): number {
  return widestOf(tickLabels(scale, format), look, measurer) + LABEL_GAP;
}

/** The scale with the most steps whose labels stand side by side under a plot of the width. */
export function lyingScale(
  values: readonly (number | null)[],
  format: string,
  look: Look,
  width: number,
  { measurer }: Lowering,
): Scale {
  const scales = Array.from({ length: TICKS }, (_, i) => roundScale(values, TICKS - i));
  const fits = (scale: Scale) => {
    const labels = tickLabels(scale, format);
    return (widestOf(labels, look, measurer) + LABEL_GAP) * (labels.length - 1) <= width;
  };
  return scales.find(fits) ?? roundScale(values, 1);
}

export function tickLabels({ min, max, unit }: Scale, format: string): readonly string[] {
  const count = Math.round((max - min) / unit) + 1;
  return Array.from({ length: count }, (_, i) => formatNumber(min + i * unit, format));
}

export function boundedAxis({ min, max }: Bounds): ChartAxis {
  return { visible: false, min, max };
}

export function scaledAxis({ min, max, unit }: Scale, format: string): ChartAxis {
  return { ...GRID_AXIS, min, max, majorUnit: unit, format };
}
