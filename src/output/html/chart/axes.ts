/** Axes: lines of the grid behind the marks, the axis itself, and the names and numbers beside the plot. */
import type { Colour } from '../../../deck/model.ts';
import { formatNumber } from '../../../deck/numberFormat.ts';
import { element } from '../html.ts';
import { colourOf, type Drawn } from '../setting.ts';
import { dateTicks, formatDate } from './dates.ts';
import { acrossAt, bandOf, categoryAt, type Frame, roundStep, ticksOf, valueAt } from './frame.ts';
import { type Label, labelOf } from './label.ts';

/** Text, the axis itself, and lines of the grid, the quieter the less they say. */
const TEXT: Colour = { role: 'muted' };
const RULE: Colour = { role: 'muted', tint: 0.5 };
const GRID: Colour = { role: 'muted', tint: 0.25 };
const RULE_WIDTH = 0.75;

/** Between an axis and its labels. */
const GAP = 5;

/** Lines of both grids. */
export function gridOf(frame: Frame): string {
  const { chart, plot } = frame;
  const { valueAxis, categoryAxis, kind } = chart;
  const values = valueAxis.gridlines ? valueTicks(frame).map((tick) => valueAt(tick, frame)) : [];
  const xs = kind === 'scatter' && categoryAxis.gridlines ? alongTicks(frame).map(({ at }) => at) : [];
  const upright = (x: number) => rule(x, plot.y, x, plot.y + plot.height, GRID, frame);
  const level = (y: number) => rule(plot.x, y, plot.x + plot.width, y, GRID, frame);
  return [...values.map(kind === 'bar' ? upright : level), ...xs.map(upright)].join('');
}

/** The line that the marks stand on. */
export function baseline(frame: Frame): string {
  const { chart, plot } = frame;
  if (!chart.categoryAxis.visible) return '';
  const at = valueAt(0, frame);
  return chart.kind === 'bar'
    ? rule(at, plot.y, at, plot.y + plot.height, RULE, frame)
    : rule(plot.x, at, plot.x + plot.width, at, RULE, frame);
}

/** Names and numbers beside the plot, and what the axes are called. */
export function axisLabels(frame: Frame): readonly Drawn[] {
  const labels = [...categoryLabels(frame), ...valueLabels(frame), ...titles(frame)];
  return labels.map((label) => labelOf(label, frame.setting));
}

function categoryLabels(frame: Frame): readonly Label[] {
  const { chart, box, plot } = frame;
  const { kind, categoryAxis, textSize: size } = chart;
  if (!categoryAxis.visible) return [];
  const look = { size, colour: TEXT };
  if (kind === 'bar') {
    const width = Math.max(0, plot.x - GAP - box.x);
    return alongTicks(frame).map(
      ({ at, text }): Label => ({
        ...look,
        text,
        at: { x: plot.x - GAP, y: at },
        across: 'right',
        down: 'middle',
        width,
      }),
    );
  }
  const named = kind === 'scatter' || chart.dates || categoryAxis.every !== undefined;
  const width = named ? undefined : bandOf(frame);
  return alongTicks(frame).map(
    ({ at, text }): Label => ({
      ...look,
      text,
      at: { x: at, y: plot.y + plot.height + GAP },
      across: 'center',
      down: 'top',
      ...(width !== undefined && { width }),
    }),
  );
}

interface Tick {
  /** Across the slide, or down it. */
  readonly at: number;
  readonly text: string;
}

function alongTicks(frame: Frame): readonly Tick[] {
  const { chart, along, setting } = frame;
  const { kind, categories, dates, categoryAxis } = chart;
  const { majorUnit, timeUnit = 'days', every = 1, format } = categoryAxis;
  if (kind === 'scatter') {
    const ticks = ticksOf(along, majorUnit ?? roundStep(along));
    return ticks.map((tick) => ({
      at: acrossAt(tick, frame),
      text: formatNumber(tick, format ?? 'General'),
    }));
  }
  if (dates) {
    const ticks = majorUnit === undefined ? dates : dateTicks(along, majorUnit, timeUnit);
    return ticks.map((tick) => ({
      at: acrossAt(tick, frame),
      text: formatDate(tick, format ?? 'yyyy-mm-dd', setting.language),
    }));
  }
  return categories.flatMap((text, i) => (i % every === 0 ? [{ at: categoryAt(i, frame), text }] : []));
}

function valueTicks({ chart, values }: Frame): readonly number[] {
  return ticksOf(values, chart.valueAxis.majorUnit ?? roundStep(values));
}

function valueLabels(frame: Frame): readonly Label[] {
  const { chart, plot } = frame;
  const { kind, valueAxis, grouping, series, textSize: size } = chart;
  if (!valueAxis.visible) return [];
  const format = valueAxis.format ?? (grouping === 'percent' ? '0%' : (series[0]?.format ?? 'General'));
  return valueTicks(frame).map((tick): Label => {
    const look = { text: formatNumber(tick, format), size, colour: TEXT };
    const at = valueAt(tick, frame);
    return kind === 'bar'
      ? { ...look, at: { x: at, y: plot.y + plot.height + GAP }, across: 'center', down: 'top' }
      : { ...look, at: { x: plot.x - GAP, y: at }, across: 'right', down: 'middle' };
  });
}

function titles({ chart, box, plot }: Frame): readonly Label[] {
  const { kind, categoryAxis, valueAxis, textSize: size, title } = chart;
  const look = { size, colour: TEXT, across: 'center' } as const;
  const below = { x: plot.x + plot.width / 2, y: box.y + box.height };
  const beside = { x: box.x + size * 0.6, y: plot.y + plot.height / 2 };
  const placed = (text: string, standing: boolean): Label =>
    standing
      ? { ...look, text, at: beside, down: 'middle', upright: true }
      : { ...look, text, at: below, down: 'bottom' };
  const above = { x: box.x + box.width / 2, y: box.y };
  return [
    ...(title
      ? [{ ...look, text: title, at: above, down: 'top', colour: { role: 'ink' }, bold: true } as const]
      : []),
    ...(categoryAxis.title ? [placed(categoryAxis.title, kind === 'bar')] : []),
    ...(valueAxis.title ? [placed(valueAxis.title, kind !== 'bar')] : []),
  ];
}

function rule(x1: number, y1: number, x2: number, y2: number, colour: Colour, { setting }: Frame): string {
  const stroke = colourOf(colour, setting);
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': RULE_WIDTH });
}
