/** An author's colours as tones of the theme: a drawing keeps what differs and what is alike, not the very colour. */
import type { Tone } from '../model.ts';

const NAMED: Readonly<Record<string, Tone>> = {
  red: 'bad',
  crimson: 'bad',
  pink: 'accent3',
  salmon: 'bad',
  tomato: 'bad',
  orange: 'warning',
  yellow: 'warning',
  gold: 'warning',
  green: 'good',
  lime: 'good',
  lightgreen: 'good',
  palegreen: 'good',
  teal: 'accent2',
  cyan: 'accent2',
  blue: 'accent',
  lightblue: 'accent',
  skyblue: 'accent',
  navy: 'accent',
  purple: 'accent3',
  violet: 'accent3',
  magenta: 'accent3',
  grey: 'muted',
  gray: 'muted',
  lightgrey: 'muted',
  lightgray: 'muted',
};

/** From which hue on, in degrees, a colour is of the tone. */
const HUES: readonly (readonly [number, Tone])[] = [
  [335, 'bad'],
  [255, 'accent3'],
  [200, 'accent'],
  [165, 'accent2'],
  [75, 'good'],
  [22, 'warning'],
  [0, 'bad'],
];

/** The tone of a style's `fill`, or of its `stroke` where it has no fill; undefined for white, black and none. */
export function toneOf(style: string): Tone | undefined {
  const colour = (name: string) =>
    new RegExp(`(?:^|[,;\\s])${name}\\s*:\\s*([^,;\\s]+)`, 'i').exec(style)?.[1];
  return toneOfColour(colour('fill') ?? '') ?? toneOfColour(colour('stroke') ?? '');
}

function toneOfColour(written: string): Tone | undefined {
  const named = NAMED[written.toLowerCase()];
  if (named) return named;
  const [, digits = ''] = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(written) ?? [];
  if (digits === '') return undefined;
  const hex = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  if (spread < 8) return most > 245 || most < 80 ? undefined : 'muted';
  const sector =
    most === red
      ? (green - blue) / spread
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  const hue = (sector * 60 + 360) % 360;
  return HUES.find(([from]) => hue >= from)?.[1];
}
