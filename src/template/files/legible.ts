/** Whether what a theme says can be read on its grounds, by the contrast that WCAG 2 asks for. */
import type { VFileMessage } from 'vfile-message';
import type { ColourRole } from '../../deck/model.ts';
import { about, type SourceFile, type Way } from '../../yaml/source.ts';
import { contrastOf } from '../contrast.ts';
import type { Template } from '../model.ts';
import { saidIn, type WholeTheme } from './themes.ts';

/** Of text, and of marks such as bars and lines. */
const TEXT_CONTRAST = 4.5;
const MARK_CONTRAST = 3;

/** What words are set in, on slides and on the panels of call-outs and code. */
const TEXTS: readonly ColourRole[] = [
  'ink',
  'muted',
  'accent',
  'accent3',
  'good',
  'warning',
  'bad',
  'link',
  'visited',
];

interface Pair {
  readonly front: ColourRole;
  readonly ground: ColourRole;
  readonly least: number;
  /** What is seen there. */
  readonly what: string;
  /** Who says so: the ways in the theme, and the name of the layout. */
  readonly ways: readonly Way[];
  readonly layout?: string;
}

/**
 * A warning for each two colours that stand on each other and are too much alike, at what a user can change.
 * `layouts` are the files of the template's layouts.
 */
export function contrastWarnings(
  theme: WholeTheme,
  template: Template,
  layouts: readonly SourceFile[],
): readonly VFileMessage[] {
  return pairsOf(template).flatMap((pair) => {
    const { front, ground, least, what } = pair;
    const contrast = contrastOf(template.colours[front], template.colours[ground]);
    if (contrast >= least) return [];
    const { source, way } = saidBy(pair, theme, layouts);
    const values = {
      what,
      front: `${front} (${template.colours[front]})`,
      ground: `${ground} (${template.colours[ground]})`,
      // Rounded down, or 4.46 would be told as the 4.5 that it lacks.
      contrast: Math.floor(contrast * 10) / 10,
      least,
    };
    return [about(source, way, 'contrast-low', values)];
  });
}

function saidBy(
  { ways, layout }: Pair,
  theme: WholeTheme,
  layouts: readonly SourceFile[],
): { readonly source: SourceFile; readonly way: Way } {
  const inTheme = ways.map((way) => ({ source: saidIn(theme, way), way }));
  const inLayout = layouts
    .filter(({ path }) => path.endsWith(`/${layout}.yaml`))
    .map((source) => ({ source, way: ['background'] }));
  const all = [...inLayout, ...inTheme];
  return all.find(({ source }) => !source.isBuiltIn) ?? { source: theme.sources[0], way: [] };
}

/** Each two colours once, by the first that sets one on the other. */
function pairsOf(template: Template): readonly Pair[] {
  const colour = (front: ColourRole, ground: ColourRole, least: number, what: string): Pair => {
    return { front, ground, least, what, ways: coloursOf(front, ground) };
  };
  const all = [
    ...TEXTS.flatMap((role) => [
      colour(role, 'paper', TEXT_CONTRAST, 'Text'),
      colour(role, 'surface', TEXT_CONTRAST, 'Text on panels'),
    ]),
    colour('accent2', 'paper', MARK_CONTRAST, 'A mark'),
    ...slotPairs(template),
  ];
  const isSame = (one: Pair, other: Pair) => one.front === other.front && one.ground === other.ground;
  return all.filter((pair, i) => all.findIndex((other) => isSame(pair, other)) === i);
}

function slotPairs({ layouts, styles }: Template): readonly Pair[] {
  return layouts.flatMap(({ name: layout, background, slots }) =>
    slots.flatMap(({ name, style }): readonly Pair[] => {
      const front = styles[style]?.colour;
      if (front === undefined) return [];
      const what = `“${name}” of the layout “${layout}”`;
      const ways = [['styles', style, 'colour'], ...coloursOf(front, background)];
      return [{ front, ground: background, least: TEXT_CONTRAST, what, ways, layout }];
    }),
  );
}

function coloursOf(...roles: readonly ColourRole[]): readonly Way[] {
  return roles.map((role) => ['colours', role]);
}
