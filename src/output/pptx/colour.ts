/**
 * Colours by role as colours of PowerPoint's theme, so that its *Variants* and a person's own palette reach
 * everything on a slide.
 */
import type { Colour, ColourRole } from '../../deck/model.ts';
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
