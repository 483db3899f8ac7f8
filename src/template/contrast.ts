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

/** The contrast of two colours, each six hex digits. */
export function contrastOf(one: string, other: string): number {
  const light = (hex: string) => luminanceOf(channelsOf(hex));
  return contrast(light(one), light(other));
}

/** Between two colours of six hex digits; `share` (0 to 1) of the other. */
export function mixed(one: string, other: string, share: number): string {
  const [from, to] = [channelsOf(one), channelsOf(other)];
  return hexOf(from.map((channel, i) => channel + ((to[i] ?? 0) - channel) * share));
}

/** A colour of six hex digits with another lightness (0 to 1, as HSL has it). */
export function lit(hex: string, change: (lightness: number) => number): string {
  return hexOf(withLightness(channelsOf(hex), change));
}

/** A tint of a colour of six hex digits, which keeps hue and saturation. */
function tinted(hex: string, tint: number): string {
  return hexOf(lightened(channelsOf(hex), tint));
}

function channelsOf(hex: string): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

function hexOf(channels: readonly number[]): string {
  const digits = (channel: number) => Math.round(Math.min(1, Math.max(0, channel)) * 255).toString(16);
  return channels
    .map((channel) => digits(channel).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** A colour as it is seen: a tint is lighter, or on dark slides nearer to them. */
export function seen(colour: Colour, colours: Template['colours']): string {
  if ('hex' in colour) return colour.hex;
  const { role, tint = 1 } = colour;
  if (tint === 1) return colours[role];
  return isDark(colours) ? mixed(colours[role], colours.paper, 1 - tint) : tinted(colours[role], tint);
}

/** Whether the slides are dark. */
export function isDark({ paper }: Template['colours']): boolean {
  return luminanceOf(channelsOf(paper)) < DARK;
}

/** Between black and white as the eye sees it. */
const DARK = 0.18;

/** Relative luminance, 0 to 1. */
function luminance(colour: Colour, colours: Template['colours']): number {
  return luminanceOf(channelsOf(seen(colour, colours)));
}

function luminanceOf(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A tint keeps hue and saturation and moves the lightness of HSL, as the theme colours of Office do. */
function lightened(channels: readonly number[], tint: number): readonly number[] {
  return withLightness(channels, (lightness) => lightness * tint + (1 - tint));
}

function withLightness(
  channels: readonly number[],
  change: (lightness: number) => number,
): readonly number[] {
  const [low, high] = [Math.min(...channels), Math.max(...channels)];
  const lightness = (low + high) / 2;
  const room = (light: number) => Math.min(light, 1 - light);
  const target = Math.min(1, Math.max(0, change(lightness)));
  // The spread of the channels goes with the room that the lightness leaves on either side.
  const spread = room(lightness) === 0 ? 0 : room(target) / room(lightness);
  return channels.map((channel) => target + (channel - lightness) * spread);
}
