/** Colours and fonts of a template's theme, by what they are for here. */
import type { ColourRole, FontRole } from '../../deck/model.ts';
import { contrastOf, mixed } from '../contrast.ts';
import type { Scheme } from './colour.ts';
import type { ThemeFonts } from './styles.ts';
import { descend, type Element } from './xml.ts';

export interface OfficeTheme {
  /** Six hex digits by role. */
  readonly colours: Readonly<Record<ColourRole, string>>;
  /** Roles that the theme has no colour for, or none that can be read. */
  readonly fixed: readonly ColourRole[];
  readonly fonts: Readonly<Record<FontRole, string>>;
  readonly title: string;
}

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

/** What content stands on, and how its text is coloured there; six hex digits, undefined where that is not known. */
export interface Scene {
  readonly ground: string | undefined;
  readonly text: string | undefined;
}

export function readTheme(theme: Element | undefined, scheme: Scheme, scene: Scene): OfficeTheme {
  const named = (name: string, otherwise: string): string => scheme(name) ?? otherwise;
  const [light, dark] = [named(IN_THEME.paper, 'FFFFFF'), named(IN_THEME.ink, '000000')];
  const paper = scene.ground ?? groundFor(scene.text, light, dark);
  const inks = [dark, ...(scene.text === undefined ? [] : [scene.text]), light, '000000', 'FFFFFF'];
  const ink = inks.find((colour) => contrastOf(colour, paper) >= TEXT_CONTRAST) ?? dark;
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
  const given = [...(paper === light ? [] : ['paper']), ...(ink === dark ? [] : ['ink'])] as ColourRole[];
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
    fixed: [...(Object.keys(derived) as ColourRole[]), ...pale, ...given],
    fonts: { ...themeFonts(theme), code: CODE_FONT },
    title: theme?.attributes.name || 'Template',
  };
}

/** Text of less contrast with white is meant for dark ground. */
const LIGHT_TEXT = 1.6;

/** A ground that is a picture is dark where text on it is light, and the theme's own otherwise. */
function groundFor(text: string | undefined, light: string, dark: string): string {
  return text !== undefined &&
    contrastOf(text, 'FFFFFF') < LIGHT_TEXT &&
    contrastOf(light, 'FFFFFF') < LIGHT_TEXT
    ? dark
    : light;
}

/** The colour moved towards the ink until it stands out from the ground. */
export function legible(hex: string, ink: string, paper: string, least: number): string {
  const steps = Array.from({ length: 10 }, (_, i) => mixed(hex, ink, i / 10));
  return steps.find((step) => contrastOf(step, paper) >= least) ?? ink;
}

/** What headings and text are set in. */
export function themeFonts(theme: Element | undefined): ThemeFonts {
  const scheme = descend(theme, 'a:themeElements', 'a:fontScheme');
  const family = (name: string) => descend(scheme, name, 'a:latin')?.attributes.typeface || FONT;
  return { heading: family('a:majorFont'), body: family('a:minorFont') };
}
