/** Outlines, lines and arrow heads as SVG, as PowerPoint's preset shapes have them. */
import type {
  ArrowHead,
  Box,
  ConnectorShape,
  FormShape,
  Geometry,
  LineShape,
  Point,
  Stroke,
  TextShape,
} from '../../deck/model.ts';
import { element } from './html.ts';
import { colourOf, type Setting } from './setting.ts';

/** The rounding of a corner where nothing is said of it, as a share of the shorter side. */
const ROUNDING = 1 / 6;

/** The outline with its fill and stroke; '' for one that is not seen. */
export function outlineOf(
  { geometry = 'rect', box, fill, stroke, ...more }: TextShape | FormShape,
  setting: Setting,
): string {
  if (!fill && !stroke) return '';
  const radius = 'radius' in more ? more.radius : undefined;
  const look = { fill: fill ? colourOf(fill, setting) : 'none', ...strokeOf(stroke, setting) };
  return outline(geometry, box, radius, look);
}

/** A form that is nothing but a place to click. */
export function clickable({ box }: FormShape): string {
  return outline('rect', box, undefined, { fill: 'none', 'pointer-events': 'all' });
}

export function lineOf({ box, stroke, startHead, endHead }: LineShape, setting: Setting): string {
  const start = { x: box.x, y: box.y };
  const end = { x: box.x + box.width, y: box.y + box.height };
  return pathOf([start, end], { stroke, startHead, endHead }, setting);
}

export function connectorOf({ points, ...look }: ConnectorShape, setting: Setting): string {
  return pathOf(points, look, setting);
}

type Look = Readonly<Record<string, string | number | undefined>>;

type Corner = readonly [x: number, y: number];

/** A block arrow that lies along x, with a head at each end that has one. */
function arrow(
  length: number,
  height: number,
  { start, end }: { readonly start?: true; readonly end?: true },
): readonly Corner[] {
  const head = Math.min(length, height) / 2;
  const [low, high] = [height / 4, (height * 3) / 4];
  const [from, to] = [start ? head : 0, end ? length - head : length];
  const atEnd: readonly Corner[] = end
    ? [
        [to, 0],
        [length, height / 2],
        [to, height],
      ]
    : [];
  const atStart: readonly Corner[] = start
    ? [
        [from, height],
        [0, height / 2],
        [from, 0],
      ]
    : [];
  return [[from, low], [to, low], ...atEnd, [to, high], [from, high], ...atStart];
}

function turned(points: readonly Corner[]): readonly Corner[] {
  return points.map(([x, y]) => [y, x]);
}

function outline(geometry: Geometry, box: Box, radius: number | undefined, look: Look): string {
  const { x, y, width, height } = box;
  const short = Math.min(width, height);
  const polygon = (...points: readonly (readonly [number, number])[]) =>
    element('polygon', {
      points: points.map(([px, py]) => `${round(x + px)},${round(y + py)}`).join(' '),
      ...look,
    });
  const rectangle = (rx?: number, ry?: number) => element('rect', { x, y, width, height, rx, ry, ...look });
  switch (geometry) {
    case 'rect':
      return rectangle();
    case 'roundRect':
      return rectangle(Math.min(radius ?? short * ROUNDING, short / 2));
    case 'flowChartTerminator':
      return rectangle(Math.min(width * 0.161, width / 2), height / 2);
    case 'ellipse': {
      const [rx, ry] = [width / 2, height / 2];
      return element('ellipse', { cx: x + rx, cy: y + ry, rx, ry, ...look });
    }
    case 'triangle':
      return polygon([width / 2, 0], [width, height], [0, height]);
    case 'diamond':
      return polygon([width / 2, 0], [width, height / 2], [width / 2, height], [0, height / 2]);
    case 'trapezoid':
      return polygon([short / 4, 0], [width - short / 4, 0], [width, height], [0, height]);
    case 'homePlate':
      return polygon(
        [0, 0],
        [width - short / 2, 0],
        [width, height / 2],
        [width - short / 2, height],
        [0, height],
      );
    case 'rightArrow':
      return polygon(...arrow(width, height, { end: true }));
    case 'leftArrow':
      return polygon(...arrow(width, height, { start: true }));
    case 'leftRightArrow':
      return polygon(...arrow(width, height, { start: true, end: true }));
    case 'downArrow':
      return polygon(...turned(arrow(height, width, { end: true })));
    case 'upArrow':
      return polygon(...turned(arrow(height, width, { start: true })));
    case 'upDownArrow':
      return polygon(...turned(arrow(height, width, { start: true, end: true })));
    case 'flowChartInputOutput':
      return polygon([width / 5, 0], [width, 0], [(width * 4) / 5, height], [0, height]);
    case 'flowChartPreparation': {
      const [left, right] = [width / 5, (width * 4) / 5];
      return polygon(
        [left, 0],
        [right, 0],
        [width, height / 2],
        [right, height],
        [left, height],
        [0, height / 2],
      );
    }
    case 'flowChartPredefinedProcess': {
      const bars = [1 / 8, 7 / 8].map((share) => `M${round(x + width * share)} ${round(y)}v${round(height)}`);
      return rectangle() + element('path', { d: bars.join(''), ...look });
    }
    case 'can':
      return can(box, look);
  }
}

function can({ x, y, width, height }: Box, look: Look): string {
  const lid = Math.min(width, height) / 8;
  const arc = `${round(width / 2)} ${round(lid)} 0 0`;
  const [top, right] = [round(y + lid), round(width)];
  const side = round(height - 2 * lid);
  const body = `M${round(x)} ${top}v${side}a${arc} 0 ${right} 0v-${side}`;
  const back = `a${arc} 0 -${right} 0`;
  const rim = `M${round(x)} ${top}a${arc} 0 ${right} 0`;
  return (
    element('path', { d: `${body}${back}z`, ...look }) + element('path', { d: rim, ...look, fill: 'none' })
  );
}

interface LineLook {
  readonly stroke: Stroke;
  readonly startHead?: ArrowHead | undefined;
  readonly endHead?: ArrowHead | undefined;
}

function pathOf(
  points: readonly Point[],
  { stroke, startHead, endHead }: LineLook,
  setting: Setting,
): string {
  const [first, second, last, before] = [points[0], points[1], points.at(-1), points.at(-2)];
  if (!first || !second || !last || !before) throw new Error('A line needs two ends');
  const line = element('polyline', {
    points: points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
    fill: 'none',
    ...strokeOf(stroke, setting),
    'stroke-linejoin': 'round',
  });
  const heads = [
    startHead && head(startHead, first, second, stroke, setting),
    endHead && head(endHead, last, before, stroke, setting),
  ];
  return line + heads.filter(Boolean).join('');
}

/** Of a middle-sized head, in widths of the line; thin lines have heads as if they were this wide. */
const HEAD = 3;
const LEAST_WIDTH = 2;

function head(kind: ArrowHead, tip: Point, from: Point, { colour, width }: Stroke, setting: Setting): string {
  const far = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / far, (tip.y - from.y) / far];
  const size = HEAD * Math.max(width, LEAST_WIDTH);
  /** A point so far behind the tip, and so far beside the line. */
  const at = (back: number, beside: number) =>
    `${round(tip.x - dx * back - dy * beside)},${round(tip.y - dy * back + dx * beside)}`;
  const fill = colourOf(colour, setting);
  const half = size / 2;
  switch (kind) {
    case 'triangle':
      return element('polygon', { points: [at(0, 0), at(size, half), at(size, -half)].join(' '), fill });
    case 'diamond':
      return element('polygon', {
        points: [at(-half, 0), at(0, half), at(half, 0), at(0, -half)].join(' '),
        fill,
      });
    case 'oval':
      return element('circle', { cx: tip.x, cy: tip.y, r: half, fill });
    case 'arrow':
      return element('polyline', {
        points: [at(size, half), at(0, 0), at(size, -half)].join(' '),
        fill: 'none',
        stroke: fill,
        'stroke-width': width,
      });
  }
}

/** Attributes of a stroke; none where there is none. Short dashes, as PowerPoint's `sysDash`. */
export function strokeOf(stroke: Stroke | undefined, setting: Setting): Look {
  if (!stroke) return {};
  const { colour, width, dash } = stroke;
  return {
    stroke: colourOf(colour, setting),
    'stroke-width': width,
    ...(dash && { 'stroke-dasharray': `${round(3 * width)} ${round(width)}` }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
