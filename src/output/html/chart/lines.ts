/** Lines, areas and points. */
import type { ChartSeries, Colour, MarkerForm, Point } from '../../../deck/model.ts';
import { strokeOf } from '../forms.ts';
import { decimal, element } from '../html.ts';
import { colourOf, type Setting } from '../setting.ts';
import { acrossAt, categoryAt, type Frame, spansOf, valueAt } from './frame.ts';

const LINE_WIDTH = 2.25;
const MARKER_SIZE = 7;
/** Points without a line between them are larger. */
const LONE_MARKER_SIZE = 9;

/** With more points than this, marks on a line hide it. */
const MOST_MARKERS = 24;

/** The place of each point by series; null where there is none. */
export function pointPlaces(frame: Frame): readonly (readonly (Point | null)[])[] {
  const { chart } = frame;
  return spansOf(chart).map((spans, s) =>
    spans.map((span, c): Point | null => {
      if (!span) return null;
      const y = valueAt(span.to, frame);
      if (chart.kind !== 'scatter') return { x: categoryAt(c, frame), y };
      const x = chart.series[s]?.xs?.[c];
      return x === null || x === undefined ? null : { x: acrossAt(x, frame), y };
    }),
  );
}

export function linesOf(frame: Frame): string {
  const { chart, setting } = frame;
  const places = pointPlaces(frame);
  const withMarkers = chart.categories.length <= MOST_MARKERS;
  return chart.series
    .map((series, s) => {
      const points = places[s] ?? [];
      const marks = withMarkers
        ? points.map((point, c) =>
            point ? markOf(point, colourAt(series, c), series.marker, MARKER_SIZE, setting) : '',
          )
        : [];
      const stroke = { colour: series.colour, width: LINE_WIDTH, ...(series.dashed && { dash: true }) };
      const look = { fill: 'none', ...strokeOf(stroke, setting), 'stroke-linejoin': 'round' };
      return element('path', { d: pathThrough(points), ...look }) + marks.join('');
    })
    .join('');
}

export function scatterOf(frame: Frame): string {
  const { chart, setting } = frame;
  const places = pointPlaces(frame);
  return chart.series
    .flatMap((series, s) =>
      (places[s] ?? []).map((point, c) =>
        point ? markOf(point, colourAt(series, c), 'circle', LONE_MARKER_SIZE, setting) : '',
      ),
    )
    .join('');
}

/** Areas, each between what is below it and itself. */
export function areasOf(frame: Frame): string {
  const { chart, setting } = frame;
  return spansOf(chart)
    .map((spans, s) => {
      const stretch = spans.flatMap((span, c) => (span ? [{ span, x: categoryAt(c, frame) }] : []));
      const above = stretch.map(({ span, x }) => ({ x, y: valueAt(span.to, frame) }));
      const below = stretch.map(({ span, x }) => ({ x, y: valueAt(span.from, frame) })).reverse();
      const series = chart.series[s];
      if (!series || stretch.length === 0) return '';
      const look = series.dashed
        ? { fill: 'none', ...strokeOf({ colour: series.colour, width: 1.5, dash: true }, setting) }
        : { fill: colourOf(series.colour, setting) };
      return element('path', { d: `${pathThrough([...above, ...below])}z`, ...look });
    })
    .join('');
}

function colourAt({ colour, pointColours = {} }: ChartSeries, index: number): Colour {
  return pointColours[index] ?? colour;
}

/** A line through the points, broken where one is missing. */
function pathThrough(points: readonly (Point | null)[]): string {
  return points
    .map((point, i) => (point ? `${points[i - 1] ? 'L' : 'M'}${decimal(point.x)} ${decimal(point.y)}` : ''))
    .join('');
}

function markOf(
  { x, y }: Point,
  colour: Colour,
  form: MarkerForm = 'circle',
  size: number,
  setting: Setting,
): string {
  const fill = colourOf(colour, setting);
  const half = size / 2;
  const polygon = (...points: readonly (readonly [number, number])[]) =>
    element('polygon', {
      points: points.map(([dx, dy]) => `${decimal(x + dx)},${decimal(y + dy)}`).join(' '),
      fill,
    });
  switch (form) {
    case 'circle':
      return element('circle', { cx: x, cy: y, r: half, fill });
    case 'square':
      return element('rect', { x: x - half, y: y - half, width: size, height: size, fill });
    case 'triangle':
      return polygon([0, -half], [half, half], [-half, half]);
    case 'diamond':
      return polygon([0, -half], [half, 0], [0, half], [-half, 0]);
  }
}
