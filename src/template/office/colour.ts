/** Colours of a company's parts as six hex digits: of its theme by name, or in full, with what changes them (ECMA-376 20.1.2.3). */
import { lit, mixed } from '../contrast.ts';
import { child, descend, type Element, numberOf } from './xml.ts';

/** A colour of the theme by the name that slides have for it (`tx1`, `accent2`); undefined where it has none. */
export type Scheme = (name: string) => string | undefined;

/** The colours that a master maps to those of its theme, where it says nothing. */
const COLOUR_MAP: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

export function schemeOf(theme: Element | undefined, master: Element | undefined): Scheme {
  const scheme = descend(theme, 'a:themeElements', 'a:clrScheme');
  const map = child(master, 'p:clrMap')?.attributes ?? {};
  return (name) => fixedColour(child(scheme, `a:${map[name] ?? COLOUR_MAP[name] ?? name}`));
}

/** What is seen through more than half is no ground. */
const LEAST_ALPHA = 50_000;

/** The colour inside a fill or a reference; undefined for none, for one that is hardly seen, and for one of another kind. */
export function colourOf(holder: Element | undefined, scheme: Scheme): string | undefined {
  const named = child(holder, 'a:schemeClr');
  const element = named ?? child(holder, 'a:srgbClr') ?? child(holder, 'a:sysClr');
  const base = named ? scheme(named.attributes.val ?? '') : fixedColour(holder);
  if (base === undefined || (numberOf(child(element, 'a:alpha'), 'val') ?? LEAST_ALPHA) < LEAST_ALPHA) {
    return undefined;
  }
  return (element?.children ?? []).reduce(changed, base);
}

/** A fixed colour, or the system's as it was when the file was saved. */
function fixedColour(holder: Element | undefined): string | undefined {
  const value = child(holder, 'a:srgbClr')?.attributes.val ?? child(holder, 'a:sysClr')?.attributes.lastClr;
  return value !== undefined && /^[\da-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}

function changed(hex: string, change: Element): string {
  const share = (numberOf(change, 'val') ?? 100_000) / 100_000;
  switch (change.name) {
    case 'a:lumMod':
      return lit(hex, (lightness) => lightness * share);
    case 'a:lumOff':
      return lit(hex, (lightness) => lightness + share);
    case 'a:tint':
      return mixed('FFFFFF', hex, share);
    case 'a:shade':
      return mixed('000000', hex, share);
    default:
      return hex;
  }
}
