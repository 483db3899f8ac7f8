/** What the drawing of a slide needs to know beside the slide. */
import type { Box, Colour, Size } from '../../deck/model.ts';
import { seen } from '../../template/contrast.ts';
import type { Template } from '../../template/model.ts';
import { decimal } from './html.ts';

export interface Setting {
  readonly template: Template;
  /** Of the deck's slides. */
  readonly size: Size;
  /** BCP 47. */
  readonly language: string;
  /** The id of the slide with the key. Throws where the deck has none. */
  readonly slideId: (key: string) => string;
}

/** What is drawn: SVG in the slide's own coordinates, or boxes of HTML. `said`: whether it is more than decoration. */
export type Drawn = { readonly svg: string; readonly said?: boolean } | { readonly html: string };

/** A length in shares of the slide's width, so that all of the slide grows and shrinks as one. */
export function length(points: number, { size }: Pick<Setting, 'size'>): string {
  return points === 0 ? '0' : `${decimal((points / size.width) * 100)}cqw`;
}

/** Where a box stands, as CSS. */
export function place({ x, y, width, height }: Box, setting: Setting): Readonly<Record<string, string>> {
  return {
    left: length(x, setting),
    top: length(y, setting),
    width: length(width, setting),
    height: length(height, setting),
  };
}

/** A colour as CSS: a variable of the page where the theme has it as it is. */
export function colourOf(colour: Colour, { template }: Pick<Setting, 'template'>): string {
  if ('role' in colour && (colour.tint ?? 1) === 1) return `var(--${colour.role})`;
  return `#${seen(colour, template.colours).toLowerCase()}`;
}
