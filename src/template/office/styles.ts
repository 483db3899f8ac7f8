/**
 * Text styles for a company's template: the sizes of its placeholders as the top of a ladder, and the styles of what
 * stands in none (tables, code, captions, cards), as large as its slides are.
 */
import type { Font, FontRole, Size } from '../../deck/model.ts';
import type { LevelStyle, TextStyle } from '../model.ts';
import type { LevelText } from './levels.ts';
import type { PlaceholderText } from './placeholders.ts';

/** The least slide that sizes are meant for: 10 × 7.5 in. */
const MEANT_FOR: Size = { width: 720, height: 540 };

/** Nothing is set smaller. */
const LEAST = 10;

/** Each step of a ladder of sizes, as a share of the one before. */
const STEP = 0.9;

/** How large text has to be on slides of a size, as a share of what it is on those of 10 × 7.5 in and of 13.333 × 7.5 in. */
export function scaleOf({ width, height }: Size): number {
  return Math.min(1.2, Math.max(0.7, Math.min(width / MEANT_FOR.width, height / MEANT_FOR.height)));
}

/** Sizes from `most` down to `least`, in whole points. */
export function ladder(most: number, least: number): readonly number[] {
  const floor = Math.max(LEAST, Math.round(least));
  const sizes = [Math.max(floor, Math.round(most))];
  for (let size = sizes[0] ?? floor; size > floor; ) {
    size = Math.max(floor, Math.min(size - 1, Math.round(size * STEP)));
    sizes.push(size);
  }
  return sizes;
}

/** Sizes that text may take on a slide of 10 × 7.5 in or larger, and the space between its paragraphs as a share of them. */
export interface Ladder {
  readonly most: number;
  readonly least: number;
  readonly spacing?: number;
}

/** The families of a theme. */
export type ThemeFonts = Readonly<Record<Exclude<FontRole, 'code'>, string>>;

/** What text on a layout for content is set in, which is what stands in no placeholder is set in too. */
export type HouseFonts = Readonly<Record<keyof ThemeFonts, Font>>;

/** The theme's where it is one of the theme's, so that a change of the theme reaches slides. */
export function fontOf({ family, heading }: Pick<LevelText, 'family' | 'heading'>, theme: ThemeFonts): Font {
  if (family === undefined) return heading ? 'heading' : 'body';
  if (family === theme.body) return 'body';
  return family === theme.heading ? 'heading' : { family };
}

/** The style of a placeholder's text; its colour is the placeholder's own, and so not said on slides. */
export function placeholderStyle(
  text: PlaceholderText,
  { most, least, spacing = 0 }: Ladder,
  theme: ThemeFonts,
  hasLists = false,
): TextStyle {
  const levels = hasLists ? text.levels().map((level) => levelStyle(level, text, theme)) : [];
  return {
    font: fontOf(text, theme),
    sizes: ladder(Math.min(text.size ?? most, most), least),
    colour: 'ink',
    bold: text.bold,
    align: text.align,
    lineSpacing: 1,
    paragraphSpacing: spacing,
    ...(levels.length > 0 && { levels }),
  };
}

/** Inner levels are never set larger, as they would be where a layout makes its outermost level smaller and no other. */
function share(size: number, outermost: number): number {
  return Math.min(1, size / outermost);
}

function levelStyle(level: LevelText, outermost: LevelText, theme: ThemeFonts): LevelStyle {
  const { bold, italic, bullets, indent, hanging } = level;
  return {
    font: fontOf(level, theme),
    ...(level.size !== undefined &&
      outermost.size !== undefined && { size: share(level.size, outermost.size) }),
    bold,
    italic,
    bullets,
    ...(indent !== undefined && { indent }),
    ...(hanging !== undefined && { hanging }),
  };
}

/** The styles that blocks and visuals ask for by name. */
export function ownStyles(scale: number, house: HouseFonts): Readonly<Record<string, TextStyle>> {
  const style = (most: number, least: number, own: Partial<TextStyle> = {}): TextStyle => ({
    font: house.body,
    sizes: ladder(most * scale, least * scale),
    colour: 'ink',
    bold: false,
    align: 'left',
    lineSpacing: 1,
    paragraphSpacing: 0,
    ...own,
  });
  return {
    table: style(18, 12),
    code: style(20, 12, { font: 'code' }),
    caption: style(14, 12, { colour: 'muted' }),
    label: style(16, 12, { colour: 'muted' }),
    'card-label': style(16, 12, { colour: 'muted' }),
    'card-value': style(66, 16, { font: house.heading, bold: true }),
  };
}
