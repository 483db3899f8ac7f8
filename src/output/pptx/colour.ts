/**
 * Colours by role as colours of PowerPoint's theme, so that its *Variants* and a person's own palette reach
 * everything on a slide.
 */
import type { Colour, ColourRole } from '../../deck/model.ts';
import type { Template } from '../../template/model.ts';
import { millipercent } from './units.ts';

/** `a:schemeClr/@val` of each role, as slides see it through the master's colour map. */
export const SCHEME: Readonly<Record<ColourRole, string>> = {
  ink: 'tx1',
  paper: 'bg1',
  muted: 'tx2',
  surface: 'bg2',
  accent: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  good: 'accent4',
  warning: 'accent5',
  bad: 'accent6',
  link: 'hlink',
  visited: 'folHlink',
};

/** `a:schemeClr` or `a:srgbClr`; a tint lightens by luminance. */
export function colourXml(colour: Colour): string {
  if ('hex' in colour) return `<a:srgbClr val="${colour.hex.toUpperCase()}"/>`;
  const { role, tint = 1 } = colour;
  if (tint >= 1) return `<a:schemeClr val="${SCHEME[role]}"/>`;
  const lightening = `<a:lumMod val="${millipercent(tint)}"/><a:lumOff val="${millipercent(1 - tint)}"/>`;
  return `<a:schemeClr val="${SCHEME[role]}">${lightening}</a:schemeClr>`;
}

export function solidFill(colour: Colour): string {
  return `<a:solidFill>${colourXml(colour)}</a:solidFill>`;
}

/** Whichever of ink and paper reads better on a ground of this colour (WCAG 2 contrast). */
export function readableOn(ground: Colour, { colours }: Template): Colour {
  const light = luminance(ground, colours);
  const contrast = (role: ColourRole) => {
    const other = luminance({ role }, colours);
    return (Math.max(light, other) + 0.05) / (Math.min(light, other) + 0.05);
  };
  return contrast('ink') >= contrast('paper') ? { role: 'ink' } : { role: 'paper' };
}

function luminance(colour: Colour, colours: Template['colours']): number {
  const hex = 'hex' in colour ? colour.hex : colours[colour.role];
  const tint = 'hex' in colour ? 1 : (colour.tint ?? 1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = (Number.parseInt(hex.slice(at, at + 2), 16) / 255) * tint + (1 - tint);
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
