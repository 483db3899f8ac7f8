/**
 * Colours of marks, by role: one strong hue for what matters, pale for the rest, and hues that differ in grey
 * as well where series are peers.
 */
import type { Colour, MarkerForm } from '../../deck/model.ts';
import { readTime } from '../data/time.ts';
import type { SeriesData } from '../decision.ts';

export const STRONG: Colour = { role: 'accent' };
/** What a highlighted mark stands out from. */
export const PALE: Colour = { role: 'accent', tint: 0.4 };
/** The past, the plan, the rest. */
export const QUIET: Colour = { role: 'muted', tint: 0.4 };

/** Fills: any few of the first differ in grey and for the colour-blind as well. */
const PEERS: readonly Colour[] = [
  { role: 'accent' },
  { role: 'accent2' },
  { role: 'accent', tint: 0.42 },
  { role: 'ink' },
  { role: 'muted', tint: 0.2 },
  { role: 'muted', tint: 0.6 },
  { role: 'accent3', tint: 0.5 },
  { role: 'accent2', tint: 0.4 },
];

/** Lines are thin: none is pale. */
const LINES: readonly Colour[] = [
  { role: 'accent' },
  { role: 'accent2' },
  { role: 'ink' },
  { role: 'accent3' },
  { role: 'accent', tint: 0.6 },
  { role: 'muted' },
];
const PLANNED_LINE: Colour = { role: 'muted', tint: 0.8 };

/** Forms of the marks on lines, in the order of the lines. */
export const MARKERS: readonly MarkerForm[] = ['circle', 'square', 'triangle', 'diamond'];

/** Colours of clustered bars: of two, the later one is what the chart is about; of periods, the latest. */
export function barColours(series: readonly SeriesData[]): readonly Colour[] {
  const paled = series.map((each) => each.planned === true);
  if (series.length === 1) return [STRONG];
  if (series.length === 2 && !paled[1]) {
    return isEarlier(series[1]?.name ?? '', series[0]?.name ?? '') ? [STRONG, QUIET] : [QUIET, STRONG];
  }
  if (series.every(({ name }) => readTime(name, false) !== undefined))
    return shades(series.length).toReversed();
  return peers(PEERS, paled, QUIET);
}

/** `Last quarter` beside `This quarter`, `2024` beside `2025`. */
function isEarlier(name: string, other: string): boolean {
  const [time, otherTime] = [readTime(name, false), readTime(other, false)];
  if (time && otherTime) return time.grain === otherTime.grain && time.order < otherTime.order;
  return PREVIOUS.test(name) && !PREVIOUS.test(other);
}

const PREVIOUS =
  /\b(?:prev(?:ious)?|prior|last|before|baseline|vorjahr\w*|vorquartal|précédente?|anterior)\b/i;

/** More parts than this have no shades that can be told apart. */
const MOST_SHADES = 5;

/** The ends of scales of opinion. */
const FOR =
  /^(?:(?:strongly|totally|fully) agree|agree strongly|very (?:satisfied|likely|good|positive)|stimme (?:voll|völlig)|sehr (?:zufrieden|gut)|tout à fait d.accord|très satisfait|totalmente de acuerdo|muy satisfech)/i;
const AGAINST =
  /^(?:(?:strongly|totally|fully) disagree|disagree strongly|very (?:dissatisfied|unlikely|poor|bad|negative)|stimme (?:gar |überhaupt )?nicht|sehr (?:unzufrieden|schlecht)|pas du tout|très insatisfait|totalmente en desacuerdo|muy insatisfech)/i;

/** Colours of the parts of bars: two hues where they go from one opinion over none to the other. */
export function stackColours(names: readonly string[]): readonly Colour[] {
  const [first = '', last = ''] = [names[0], names.at(-1)];
  if (FOR.test(first) && AGAINST.test(last)) return opinions(names.length);
  if (AGAINST.test(first) && FOR.test(last)) return opinions(names.length).toReversed();
  return partColours(names.length);
}

/** From strongly for to strongly against; in the middle nobody takes sides. */
function opinions(count: number): readonly Colour[] {
  const sides = Math.floor(count / 2);
  const side = (role: 'accent' | 'warning') =>
    Array.from({ length: sides }, (_, i): Colour => ({ role, tint: 1 - (0.6 * i) / Math.max(1, sides - 1) }));
  const middle: readonly Colour[] = count % 2 === 1 ? [{ role: 'muted', tint: 0.25 }] : [];
  return [...side('accent'), ...middle, ...side('warning').toReversed()];
}

/** Colours of parts: the first part is the one of interest, the others pale; many are peers. */
export function partColours(count: number): readonly Colour[] {
  if (count <= MOST_SHADES) return shades(count);
  return Array.from({ length: count }, (_, i) => pick(PEERS, i));
}

export function lineColours(series: readonly SeriesData[]): readonly Colour[] {
  const planned = series.map((each) => each.planned === true && series.length > 1);
  return peers(LINES, planned, PLANNED_LINE);
}

/** Colours of a whole's parts in order of size: from strong to pale, or one strong among shades of grey. */
export function shades(count: number, highlight?: number): readonly Colour[] {
  const [from, to] = highlight === undefined ? [1, 0.25] : [0.65, 0.2];
  const role = highlight === undefined ? 'accent' : 'muted';
  return Array.from({ length: count }, (_, i) =>
    i === highlight ? STRONG : { role, tint: from - ((from - to) * i) / Math.max(1, count - 1) },
  );
}

function peers(colours: readonly Colour[], paled: readonly boolean[], pale: Colour): readonly Colour[] {
  let next = 0;
  // Only the first can be pale: a second one would look the same.
  return paled.map((isPale, i) =>
    isPale && !paled.slice(0, i).includes(true) ? pale : pick(colours, next++),
  );
}

function pick(colours: readonly Colour[], index: number): Colour {
  return colours[index % colours.length] ?? STRONG;
}
