/** The outline of a company's form as the start of an SVG element, its top left corner at the origin: `<rect width="…"`. */
import type { Size } from '../../deck/model.ts';
import { decimal } from './place.ts';
import { child, childrenOf, type Element, numberOf } from './xml.ts';

/** Preset forms as the points of polygons, in shares of width and height. */
const POLYGONS: Readonly<Record<string, string>> = {
  triangle: '0.5,0 1,1 0,1',
  rtTriangle: '0,0 1,1 0,1',
  diamond: '0.5,0 1,0.5 0.5,1 0,0.5',
  parallelogram: '0.25,0 1,0 0.75,1 0,1',
  homePlate: '0,0 0.75,0 1,0.5 0.75,1 0,1',
  chevron: '0,0 0.75,0 1,0.5 0.75,1 0,1 0.25,0.5',
};

const LINES: ReadonlySet<string> = new Set(['line', 'straightConnector1']);

/** Of forms that are not known here, the rectangle that they stand in. */
export function outlineOf(properties: Element, { width, height }: Size): string {
  const custom = child(properties, 'a:custGeom');
  if (custom) return `<path d="${pathOf(custom, { width, height })}"`;
  const preset = child(properties, 'a:prstGeom')?.attributes.prst ?? 'rect';
  const polygon = POLYGONS[preset];
  if (polygon) return `<polygon points="${scaled(polygon, { width, height })}"`;
  if (LINES.has(preset)) return `<path d="M0 0L${decimal(width)} ${decimal(height)}"`;
  const [across, down] = [decimal(width / 2), decimal(height / 2)];
  if (preset === 'ellipse') return `<ellipse cx="${across}" cy="${down}" rx="${across}" ry="${down}"`;
  const radius = preset === 'roundRect' ? ` rx="${decimal(Math.min(width, height) / 6)}"` : '';
  return `<rect width="${decimal(width)}" height="${decimal(height)}"${radius}`;
}

function scaled(points: string, { width, height }: Size): string {
  return points
    .split(' ')
    .map((point) => {
      const [x = 0, y = 0] = point.split(',').map(Number);
      return `${decimal(x * width)},${decimal(y * height)}`;
    })
    .join(' ');
}

/** Paths of their own (ECMA-376 20.1.9.15); arcs are drawn as the straight lines between their ends, formulas as zero. */
function pathOf(custom: Element, { width, height }: Size): string {
  return childrenOf(child(custom, 'a:pathLst'), 'a:path')
    .map((path) => {
      const across = width / (numberOf(path, 'w') || 1);
      const down = height / (numberOf(path, 'h') || 1);
      const points = (command: Element) =>
        childrenOf(command, 'a:pt')
          .map(
            (point) =>
              `${decimal((numberOf(point, 'x') ?? 0) * across)} ${decimal((numberOf(point, 'y') ?? 0) * down)}`,
          )
          .join(' ');
      return path.children.map((command) => (COMMANDS[command.name] ?? '') + points(command)).join('');
    })
    .join('');
}

const COMMANDS: Readonly<Record<string, string>> = {
  'a:moveTo': 'M',
  'a:lnTo': 'L',
  'a:cubicBezTo': 'C',
  'a:quadBezTo': 'Q',
  'a:close': 'Z',
};
