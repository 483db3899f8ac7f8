/**
 * Colours that a company's theme has no name for, said in full before anything is written, so that what writes knows
 * of themes alone.
 */
import type { Colour, ColourRole, Deck } from '../../deck/model.ts';
import { isDark, seen } from '../../template/contrast.ts';
import { layoutOf } from '../../template/index.ts';
import { withInk } from '../../template/ink.ts';
import type { Template } from '../../template/model.ts';

export function withFixedColours(deck: Deck, template: Template): Deck {
  const inked = inInk(deck, template);
  if (!template.fixed?.length && !isDark(template.colours)) return inked;
  const mapped = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(mapped);
    if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
    if (isRole(value)) return inFull(value, template);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapped(inner)]));
  };
  return mapped(inked) as Deck;
}

/** Text in placeholders that have a ground of their own, in the ink that can be read there. */
function inInk(deck: Deck, template: Template): Deck {
  const sections = deck.sections.map((section) => ({
    ...section,
    slides: section.slides.map((slide) => withInk(slide, layoutOf(template, slide.layout), ({ ink }) => ink)),
  }));
  return { ...deck, sections };
}

/** The colour as it is, or said in full where the template's theme has no name for it. */
export function inFull(colour: Colour, { fixed = [], colours }: Template): Colour {
  if ('hex' in colour) return colour;
  // Office can only lighten a theme's colours, which on dark slides makes quiet things loud.
  const isLoud = (colour.tint ?? 1) < 1 && isDark(colours);
  return isLoud || fixed.includes(colour.role) ? { hex: seen(colour, colours) } : colour;
}

/** The deck is plain data but for the bytes of its pictures. */
function isPlain(value: object): boolean {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** Nothing but colours has a role. */
function isRole(value: object): value is Extract<Colour, { role: ColourRole }> {
  return 'role' in value;
}
