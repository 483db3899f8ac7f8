/** Where a chart's categories and values stand on the slide. */
import type { Box, Chart, ChartAxis } from '../../../deck/model.ts';
import type { Setting } from '../setting.ts';

export interface Frame {
  readonly chart: Chart;
  /** Of the chart as a whole, on the slide. */
  readonly box: Box;
  /** Inside the axes, on the slide. */
  readonly plot: Box;
  readonly values: Scale;
  /** Of categories: their places, from the first to the last, or dates or xs. */
  readonly along: Scale;
  readonly setting: Setting;
}

interface Scale {
  readonly min: number;
  readonly max: number;
}

/** The plot of a chart that says nothing of it, in shares of its box. */
const PLOT: Box = { x: 0.1, y: 0.06, width: 0.86, height: 0.8 };

export function frameOf(chart: Chart, box: Box, setting: Setting): Frame {
  const { x, y, width, height } = chart.plotArea ?? PLOT;
  const plot = {
    x: box.x + x * box.width,
    y: box.y + y * box.height,
    width: width * box.width,
    height: height * box.height,
  };
  return { chart, box, plot, values: valueScale(chart), along: alongScale(chart), setting };
}

/** The value of a point as it is drawn: stacked values stand on those of the series before. Null where there is none. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export function spansOf({ series, grouping, categories }: Chart): readonly (readonly (Span | null)[])[] {
  const wholes = categories.map((_, c) =>
    grouping === 'percent' ? series.reduce((sum, { values }) => sum + Math.abs(values[c] ?? 0), 0) : 1,
  );
  const reached = { up: categories.map(() => 0), down: categories.map(() => 0) };
  return series.map(({ values }) =>
    values.map((value, c): Span | null => {
      if (value === null || !Number.isFinite(value)) return null;
      if (grouping === 'clustered') return { from: 0, to: value };
      const sums = value < 0 ? reached.down : reached.up;
      const from = sums[c] ?? 0;
      const to = from + value / (wholes[c] || 1);
      sums[c] = to;
      return { from, to };
    }),
  );
}

/** Where a value stands across the slide (of lying bars) or down it. */
export function valueAt(value: number, { chart, plot, values }: Frame): number {
  const share = shareOf(value, values);
  return chart.kind === 'bar' ? plot.x + share * plot.width : plot.y + (1 - share) * plot.height;
}

/** The middle of a category, across the slide or (of lying bars) down it. */
export function categoryAt(index: number, { chart, plot, along }: Frame): number {
  const place = chart.dates?.[index] ?? index;
  const share = shareOf(place, along);
  return chart.kind === 'bar' ? plot.y + share * plot.height : plot.x + share * plot.width;
}

/** Where a date or an x stands across the slide. */
export function acrossAt(value: number, { plot, along }: Frame): number {
  return plot.x + shareOf(value, along) * plot.width;
}

/** The length along the axis that a category has for itself. */
export function bandOf({ chart, plot }: Frame): number {
  return (chart.kind === 'bar' ? plot.height : plot.width) / Math.max(1, chart.categories.length);
}

/** What an axis shows: every so much, from its least value to its greatest. */
export function ticksOf({ min, max }: Scale, step: number): readonly number[] {
  const count = Math.floor((max - min) / step + 1e-6);
  return Array.from({ length: count + 1 }, (_, i) => min + i * step);
}

/** A round step for about five ticks. */
export function roundStep({ min, max }: Scale): number {
  const rough = (max - min) / 5 || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
}

function shareOf(value: number, { min, max }: Scale): number {
  return max === min ? 0.5 : Math.min(1, Math.max(0, (value - min) / (max - min)));
}

function valueScale(chart: Chart): Scale {
  if (chart.grouping === 'percent') return bounded({ min: 0, max: 1 }, chart.valueAxis);
  const ends = spansOf(chart).flatMap((spans) => spans.flatMap((span) => (span ? [span.from, span.to] : [])));
  return bounded(rounded(ends), chart.valueAxis);
}

function alongScale({ kind, categories, dates, series, categoryAxis }: Chart): Scale {
  if (kind === 'scatter') {
    const xs = series.flatMap((one) => (one.xs ?? []).filter((x) => x !== null));
    return bounded(rounded(xs), categoryAxis);
  }
  if (dates) return bounded({ min: Math.min(...dates), max: Math.max(...dates) }, categoryAxis);
  const last = categories.length - 1;
  // Areas reach from edge to edge; bars and points stand in the middle of their share.
  return kind === 'area' ? { min: 0, max: Math.max(1, last) } : { min: -0.5, max: last + 0.5 };
}

function bounded({ min, max }: Scale, axis: ChartAxis): Scale {
  return { min: axis.min ?? min, max: axis.max ?? max };
}

function rounded(values: readonly number[]): Scale {
  const ends = { min: Math.min(0, ...values), max: Math.max(0, ...values) };
  const step = roundStep(ends);
  return { min: Math.floor(ends.min / step) * step, max: Math.ceil(ends.max / step) * step };
}
