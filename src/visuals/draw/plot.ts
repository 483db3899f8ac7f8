/**
 * Where a chart's plot stands in its box. Labels are measured here, so that plots align and nothing is left to
 * the automatic layout, which differs between programs.
 */
import type { Box, ChartAxis } from '../../deck/model.ts';
import { formatNumber, tickFormat, withoutUnit } from '../../deck/numberFormat.ts';
import type { Lowering } from '../../flow/piece.ts';
import type { SeriesData, Unit } from '../decision.ts';
import { type Bounds, roundScale, type Scale, TICKS } from './axis.ts';
import type { TimeAxis } from './timeAxis.ts';
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

/** A series and how its labels are written, which leave out a unit that stands beside the chart. */
export interface ShownSeries extends SeriesData {
  readonly labelFormat?: string;
}

/** The series with labels that do not repeat what `names` tell. */
export function shownSeries(series: readonly SeriesData[], names: readonly string[]): readonly ShownSeries[] {
  return series.map((one) =>
    tellsUnit(names, one.unit) ? { ...one, labelFormat: bareFormat(one.unit) } : one,
  );
}

/** Whether a name has the unit among its words: `Latency (ms)`. */
function tellsUnit(names: readonly string[], { name: unit }: Unit): boolean {
  if (unit === '') return false;
  const quoted = unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const word = new RegExp(`(?:^|[\\s([,])${quoted}(?:$|[\\s)\\],])`, 'u');
  return names.some((name) => word.test(name));
}

function bareFormat({ bare, format }: Unit): string {
  return bare ?? withoutUnit(format);
}

/** Labels of a series' values, '' where it has none. */
export function valueLabels({ values, unit, labelFormat }: ShownSeries): readonly string[] {
  return values.map((value) => (value === null ? '' : formatNumber(value, labelFormat ?? unit.format)));
}

/** Width of the widest label of the series. */
export function widestLabel(series: readonly ShownSeries[], look: Look, { measurer }: Lowering): number {
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

/** What a whole of 100% is counted in. */
export const SHARE: Unit = { name: '%', format: '0%' };

/** A value axis as it will be shown. */
export interface Ticked {
  readonly scale: Scale;
  readonly axis: ChartAxis;
  readonly labels: readonly string[];
  /** Of the widest label. */
  readonly labelWidth: number;
}

/** An axis with grid lines; `names` stand beside it, and where they tell the unit its labels need not. */
export function tickedAxis(
  scale: Scale,
  unit: Unit,
  names: readonly string[],
  look: Look,
  { measurer }: Lowering,
): Ticked {
  const { min, max, unit: majorUnit } = scale;
  const format = tickFormat(tellsUnit(names, unit) ? bareFormat(unit) : unit.format, majorUnit);
  const count = Math.round((max - min) / majorUnit) + 1;
  const labels = Array.from({ length: count }, (_, i) => formatNumber(min + i * majorUnit, format));
  return {
    scale,
    axis: { visible: true, gridlines: true, min, max, majorUnit, format },
    labels,
    labelWidth: widestOf(labels, look, measurer),
  };
}

/** The axis with the most ticks whose labels stand side by side under lying bars of the length. */
export function lyingAxis(
  values: readonly (number | null)[],
  unit: Unit,
  names: readonly string[],
  look: Look,
  length: number,
  lowering: Lowering,
): Ticked {
  const axisOf = (ticks: number) => tickedAxis(roundScale(values, ticks), unit, names, look, lowering);
  const fits = ({ labels, labelWidth }: Ticked) => (labelWidth + LABEL_GAP) * (labels.length - 1) <= length;
  for (let ticks = TICKS; ticks > 1; ticks--) {
    const axis = axisOf(ticks);
    if (fits(axis)) return axis;
  }
  return axisOf(1);
}

/** The bounds and ticks of an axis of dates. */
export function timeTicks({ min, max, unit, step, format }: TimeAxis): Partial<ChartAxis> {
  return { min, max, majorUnit: step, timeUnit: unit, format };
}

/** An axis that is not seen, since labels stand at the marks. */
export function hiddenAxis({ min, max }: Bounds): ChartAxis {
  return { visible: false, min, max };
}

/** The names of series, which may tell their unit. */
export function namesOf(series: readonly SeriesData[]): readonly string[] {
  return series.map(({ name }) => name);
}
