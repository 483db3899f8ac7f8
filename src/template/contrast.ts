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

/** Relative luminance, 0 to 1. */
function luminance(colour: Colour, colours: Template['colours']): number {
  const hex = 'hex' in colour ? colour.hex : colours[colour.role];
  const tint = 'hex' in colour ? 1 : (colour.tint ?? 1);
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = lightened(channels, tint).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A tint keeps hue and saturation and moves the lightness of HSL, as the theme colours of Office do. */
function lightened(channels: readonly number[], tint: number): readonly number[] {
  const [low, high] = [Math.min(...channels), Math.max(...channels)];
  const lightness = (low + high) / 2;
  const room = (light: number) => Math.min(light, 1 - light);
  const target = lightness * tint + (1 - tint);
  // The spread of the channels goes with the room that the lightness leaves on either side.
  const spread = room(lightness) === 0 ? 0 : room(target) / room(lightness);
  return channels.map((channel) => target + (channel - lightness) * spread);
}
