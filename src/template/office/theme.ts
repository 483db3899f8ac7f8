/** Colours and fonts of a template's theme, by what they are for here. */
import type { ColourRole, FontRole } from '../../deck/model.ts';
import { contrastOf, mixed } from '../contrast.ts';
import { child, descend, type Element } from './xml.ts';

export interface OfficeTheme {
  /** Six hex digits by role. */
  readonly colours: Readonly<Record<ColourRole, string>>;
  /** Roles that the theme has no colour for, or none that can be read. */
  readonly fixed: readonly ColourRole[];
  readonly fonts: Readonly<Record<FontRole, string>>;
  readonly title: string;
}

/** The colours that a master maps to those of its theme, where it says nothing. */
const COLOUR_MAP: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** What roles that are the theme's are called on slides. */
const IN_THEME = {
  ink: 'tx1',
  paper: 'bg1',
  accent: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  link: 'hlink',
  visited: 'folHlink',
} as const satisfies Partial<Record<ColourRole, string>>;

/** Least contrast with the ground: of text, and of what is drawn. */
const TEXT_CONTRAST = 4.5;
const DRAWN_CONTRAST = 3;

/** Most contrast of a panel with the ground around it. */
const SURFACE_CONTRAST = 1.35;

/** Good, middling and bad have no place in a theme of Office; told apart by the colour-blind too. */
const STATES = { good: '0B7552', warning: 'A85A08', bad: 'B3261E' } as const;

/** How much of the ground is in the colours between it and the text. */
const MUTED = 0.35;
const SURFACE = 0.94;

/** Office's own, where a theme names none. */
const FONT = 'Calibri';
const CODE_FONT = 'Courier New';

export function readTheme(theme: Element | undefined, master: Element | undefined): OfficeTheme {
  const elements = child(theme, 'a:themeElements');
  const scheme = child(elements, 'a:clrScheme');
  const map = child(master, 'p:clrMap')?.attributes ?? {};
  const named = (name: string, otherwise: string): string =>
    hexOf(child(scheme, `a:${map[name] ?? COLOUR_MAP[name] ?? name}`)) ?? otherwise;
  const paper = named(IN_THEME.paper, 'FFFFFF');
  const ink = named(IN_THEME.ink, '000000');
  const own = {
    ink,
    paper,
    accent: named(IN_THEME.accent, ink),
    accent2: named(IN_THEME.accent2, ink),
    accent3: named(IN_THEME.accent3, ink),
    link: named(IN_THEME.link, ink),
    visited: named(IN_THEME.visited, ink),
  };
  const least = (role: ColourRole) =>
    role === 'link' || role === 'visited' ? TEXT_CONTRAST : DRAWN_CONTRAST;
  const pale = (Object.keys(own) as (keyof typeof own)[]).filter(
    (role) => role !== 'ink' && role !== 'paper' && contrastOf(own[role], paper) < least(role),
  );
  const second = { muted: named('tx2', ink), surface: named('bg2', paper) };
  const isQuiet = contrastOf(second.muted, paper) >= TEXT_CONTRAST;
  const isSurface =
    contrastOf(second.surface, paper) <= SURFACE_CONTRAST && contrastOf(ink, second.surface) >= 7;
  const derived = {
    ...(!isQuiet && { muted: legible(mixed(ink, paper, MUTED), ink, paper, TEXT_CONTRAST) }),
    ...(!isSurface && { surface: mixed(ink, paper, SURFACE) }),
    good: legible(STATES.good, ink, paper, TEXT_CONTRAST),
    warning: legible(STATES.warning, ink, paper, TEXT_CONTRAST),
    bad: legible(STATES.bad, ink, paper, TEXT_CONTRAST),
  };
  const darkened = pale.map((role) => [role, legible(own[role], ink, paper, least(role))] as const);
  return {
    colours: { ...own, ...second, ...derived, ...Object.fromEntries(darkened) },
    fixed: [...(Object.keys(derived) as ColourRole[]), ...pale],
    fonts: { ...fontsOf(child(elements, 'a:fontScheme')), code: CODE_FONT },
    title: theme?.attributes.name || 'Template',
  };
}

/** The colour moved towards the ink until it stands out from the ground. */
function legible(hex: string, ink: string, paper: string, least: number): string {
  const steps = Array.from({ length: 10 }, (_, i) => mixed(hex, ink, i / 10));
  return steps.find((step) => contrastOf(step, paper) >= least) ?? ink;
}

/** A colour of the scheme: fixed, or the system's as it was when the file was saved. */
function hexOf(colour: Element | undefined): string | undefined {
  const value = child(colour, 'a:srgbClr')?.attributes.val ?? child(colour, 'a:sysClr')?.attributes.lastClr;
  return value !== undefined && /^[\da-f]{6}$/i.test(value) ? value.toUpperCase() : undefined;
}

function fontsOf(scheme: Element | undefined): { readonly heading: string; readonly body: string } {
  const family = (name: string) => descend(scheme, name, 'a:latin')?.attributes.typeface || FONT;
  return { heading: family('a:majorFont'), body: family('a:minorFont') };
}
