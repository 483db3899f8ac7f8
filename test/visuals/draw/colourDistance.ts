/**
 * How far apart colours are, to ordinary eyes and to those of the colour-blind: an own calculation from the theme's
 * hex digits, in CIE Lab, with the matrices of Machado, Oliveira and Fernandes (2009) for full severity.
 */
import type { Colour } from '../../../src/deck/model.ts';
import type { Template } from '../../../src/template/model.ts';

type Triple = readonly [number, number, number];

export const EYES: Readonly<Record<string, readonly Triple[]>> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The least CIE76 distance between any two of the colours. */
export function leastDistance(colours: readonly Colour[], eyes: string, template: Template): number {
  const seen = colours.map((colour) => lab(linear(colour, template), EYES[eyes] ?? []));
  return Math.min(...pairs(seen).map(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])));
}

/** The least difference in lightness (0 to 100) between any two of the colours: what a grey copy leaves of them. */
export function leastGrey(colours: readonly Colour[], template: Template): number {
  const greys = colours.map((colour) => lab(linear(colour, template), EYES.ordinary ?? [])[0]);
  return Math.min(...pairs(greys).map(([a, b]) => Math.abs(a - b)));
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

/** Linear red, green and blue of a colour: a tint moves the lightness of HSL, or on dark slides is mixed with them. */
function linear(colour: Colour, { colours }: Template): Triple {
  const channels = channelsOf('hex' in colour ? colour.hex : colours[colour.role]);
  const tint = 'hex' in colour ? 1 : (colour.tint ?? 1);
  const ground = channelsOf(colours.paper);
  const isDark = Math.max(...ground) < 0.4;
  const [red = 0, green = 0, blue = 0] = (
    isDark
      ? channels.map((channel, i) => channel * tint + (ground[i] ?? 0) * (1 - tint))
      : lightened(channels, tint)
  ).map((light) => (light <= 0.04045 ? light / 12.92 : ((light + 0.055) / 1.055) ** 2.4));
  return [red, green, blue];
}

function channelsOf(hex: string): readonly number[] {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255].map((channel) => channel / 255);
}

function lightened(rgb: readonly number[], tint: number): readonly number[] {
  const [low, high] = [Math.min(...rgb), Math.max(...rgb)];
  const lightness = (low + high) / 2;
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * lightness - 1));
  const lighter = lightness * tint + 1 - tint;
  const chroma = (1 - Math.abs(2 * lighter - 1)) * saturation;
  return rgb.map((channel) => {
    const place = high === low ? 0 : (channel - low) / (high - low);
    return lighter - chroma / 2 + chroma * place;
  });
}

function lab(rgb: Triple, eyes: readonly Triple[]): Triple {
  const seen = eyes.map((row) => Math.min(1, Math.max(0, dot(row, rgb))));
  const [red = 0, green = 0, blue = 0] = seen;
  const xyz: Triple = [
    dot([0.4124, 0.3576, 0.1805], [red, green, blue]) / 0.95047,
    dot([0.2126, 0.7152, 0.0722], [red, green, blue]),
    dot([0.0193, 0.1192, 0.9505], [red, green, blue]) / 1.08883,
  ];
  const [x = 0, y = 0, z = 0] = xyz.map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
