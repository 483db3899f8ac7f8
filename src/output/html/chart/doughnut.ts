/** Doughnuts: a ring of slices, clockwise from the top. */
import type { Box, Chart } from '../../../deck/model.ts';
import { strokeOf } from '../forms.ts';
import { decimal, element } from '../html.ts';
import { colourOf, type Setting } from '../setting.ts';

/** Of the ring. */
const HOLE = 0.6;

/** The ring's share of a chart whose plot has no place of its own. */
const RING = 0.9;

export function doughnutOf({ series, plotArea }: Chart, box: Box, setting: Setting): string {
  const [ring] = series;
  if (!ring) return '';
  const centre = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const outer = (Math.min(box.width, box.height) / 2) * (plotArea ? 1 : RING);
  const values = ring.values.map((value) => Math.max(0, value ?? 0));
  const sum = values.reduce((total, value) => total + value, 0);
  const gap = strokeOf({ colour: { role: 'paper' }, width: 1 }, setting);
  let turned = 0;
  return values
    .map((value, i) => {
      const start = turned;
      turned += sum === 0 ? 0 : value / sum;
      if (value === 0) return '';
      const fill = colourOf(ring.pointColours?.[i] ?? ring.colour, setting);
      return element('path', {
        d: slice(centre, outer, start, turned),
        fill,
        'fill-rule': 'evenodd',
        ...gap,
      });
    })
    .join('');
}

/** A slice between two shares of the whole turn. */
function slice(
  centre: { readonly x: number; readonly y: number },
  outer: number,
  from: number,
  to: number,
): string {
  const at = (share: number, radius: number) => {
    const angle = 2 * Math.PI * share;
    return `${decimal(centre.x + radius * Math.sin(angle))} ${decimal(centre.y - radius * Math.cos(angle))}`;
  };
  const inner = outer * HOLE;
  // An arc that ends where it starts is none: a whole ring is drawn as two halves.
  if (to - from > 0.9999) return ringPath(at, outer) + ringPath(at, inner);
  const large = to - from > 0.5 ? 1 : 0;
  return (
    `M${at(from, outer)}A${decimal(outer)} ${decimal(outer)} 0 ${large} 1 ${at(to, outer)}` +
    `L${at(to, inner)}A${decimal(inner)} ${decimal(inner)} 0 ${large} 0 ${at(from, inner)}z`
  );
}

function ringPath(at: (share: number, radius: number) => string, radius: number): string {
  const arc = `A${decimal(radius)} ${decimal(radius)} 0 0 1 `;
  return `M${at(0, radius)}${arc}${at(0.5, radius)}${arc}${at(1, radius)}z`;
}
