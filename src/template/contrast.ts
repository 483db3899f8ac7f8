/** Which text can be read on which ground, by the contrast that WCAG 2 defines. */
import type { Colour, ColourRole } from '../deck/model.ts';
import type { Template } from './model.ts';

/** Whichever of ink and paper reads better on a ground of this colour. */
export function readableOn(ground: Colour, { colours }: Pick<Template, 'colours'>): Colour {
  const light = luminance(ground, colours);
  const against = (role: ColourRole) => contrast(light, luminance({ role }, colours));
  return { role: against('ink') >= against('paper') ? 'ink' : 'paper' };
}

/** From 1 (none) to 21 (black on white), of two relative luminances. */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance, 0 to 1; a tint is taken for a mixture with white. */
function luminance(colour: Colour, colours: Template['colours']): number {
  const hex = 'hex' in colour ? colour.hex : colours[colour.role];
  const tint = 'hex' in colour ? 1 : (colour.tint ?? 1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = (Number.parseInt(hex.slice(at, at + 2), 16) / 255) * tint + (1 - tint);
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
