/** Where shapes stand: `a:xfrm` in points. */
import type { Box } from '../../deck/model.ts';
import { child, type Element, numberOf } from './xml.ts';

/** English Metric Units in a point. */
export const EMU = 12_700;

/** Undefined where it does not say. */
export function boxOf(place: Element | undefined): Box | undefined {
  const [off, ext] = [child(place, 'a:off'), child(place, 'a:ext')];
  const [x, y, width, height] = [
    numberOf(off, 'x'),
    numberOf(off, 'y'),
    numberOf(ext, 'cx'),
    numberOf(ext, 'cy'),
  ];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return { x: x / EMU, y: y / EMU, width: width / EMU, height: height / EMU };
}

/** A number for SVG, to a thousandth. */
export function decimal(value: number): number {
  return Number(value.toFixed(3));
}
