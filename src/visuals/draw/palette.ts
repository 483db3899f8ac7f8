/**
 * Colours of marks, by role: one strong hue for what matters, pale for the rest, and hues that differ in grey
 * as well where series are peers.
 */
import type { Colour } from '../../deck/model.ts';
import type { Template } from '../../template/model.ts';
import type { SeriesData } from '../decision.ts';

export const STRONG: Colour = { role: 'accent' };
/** What a highlighted mark stands out from. */
export const PALE: Colour = { role: 'accent', tint: 0.4 };
/** The past, the plan, the rest. */
export const QUIET: Colour = { role: 'muted', tint: 0.4 };

/** From dark to light, so that neighbours differ in grey. */
const PEERS: readonly Colour[] = [
  { role: 'accent' },
  { role: 'accent2' },
  { role: 'accent3', tint: 0.45 },
  { role: 'muted', tint: 0.3 },
  { role: 'muted' },
  { role: 'accent', tint: 0.5 },
  { role: 'accent3' },
  { role: 'accent2', tint: 0.4 },
];

/** Lines are thin: every one in a full colour. */
const LINES: readonly Colour[] = [
  { role: 'accent' },
  { role: 'accent2' },
  { role: 'accent3' },
  { role: 'muted' },
  { role: 'accent', tint: 0.6 },
  { role: 'accent3', tint: 0.6 },
];

/** Colours of clustered bars: of two, the later one is what the chart is about. */
export function barColours(series: readonly SeriesData[]): readonly Colour[] {
  const paled = series.map((each) => each.planned === true);
  if (series.length === 1) return [STRONG];
  if (series.length === 2 && !paled[1]) return [QUIET, STRONG];
  return peers(PEERS, paled);
}

/** Colours of parts: the first part is the one of interest; of two, the other is what remains. */
export function partColours(count: number): readonly Colour[] {
  if (count === 2) return [STRONG, { role: 'accent', tint: 0.25 }];
  return Array.from({ length: count }, (_, i) => pick(PEERS, i));
}

export function lineColours(series: readonly SeriesData[]): readonly Colour[] {
  return peers(
    LINES,
    series.map(() => false),
  );
}

/** Colours of a whole's parts in order of size: from strong to pale, or one strong among shades of grey. */
export function shades(count: number, highlight?: number): readonly Colour[] {
  const [from, to] = highlight === undefined ? [1, 0.25] : [0.65, 0.2];
  const role = highlight === undefined ? 'accent' : 'muted';
  return Array.from({ length: count }, (_, i) =>
    i === highlight ? STRONG : { role, tint: from - ((from - to) * i) / Math.max(1, count - 1) },
  );
}

function peers(colours: readonly Colour[], paled: readonly boolean[]): readonly Colour[] {
  let next = 0;
  return paled.map((pale) => (pale ? QUIET : pick(colours, next++)));
}

function pick(colours: readonly Colour[], index: number): Colour {
  return colours[index % colours.length] ?? STRONG;
}

/** The colour of text that stands on a fill: ink or paper, whichever has more contrast. */
export function textOn(fill: Colour, template: Template): Colour {
  const back = luminance(rgb(fill, template));
  const ink = contrast(back, luminance(rgb({ role: 'ink' }, template)));
  const paper = contrast(back, luminance(rgb({ role: 'paper' }, template)));
  return { role: ink >= paper ? 'ink' : 'paper' };
}

function rgb(colour: Colour, { colours }: Template): readonly number[] {
  const hex = 'hex' in colour ? colour.hex : colours[colour.role];
  const tint = 'hex' in colour ? 1 : (colour.tint ?? 1);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) * tint + 255 * (1 - tint));
}

/** Relative luminance as WCAG 2 defines it, of channels 0 to 255. */
function luminance(channels: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
