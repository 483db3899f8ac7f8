/**
 * Words inside visuals: runs, paragraphs and text frames that are measured before they are placed.
 *
 * It knows text styles and the measurer; it does not know any visual.
 */
import type {
  Box,
  Colour,
  ColourRole,
  Font,
  Geometry,
  Insets,
  Paragraph,
  TextRun,
  TextShape,
} from '../../deck/model.ts';
import { styleOf } from '../../template/index.ts';
import type { Template } from '../../template/model.ts';
import type { Measurer } from '../../text/measurer.ts';

/** How a stretch of text looks. */
export interface Look {
  readonly size: number;
  readonly font: Font;
  readonly colour: Colour;
  readonly bold: boolean;
}

const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

/** Frames are a little wider and higher than their text is predicted to be. */
const SPARE_HEIGHT = 2;
const SPARE_WIDTH = 3;
const WIDTH_FACTOR = 1.02;

/** Sizes of a text style, largest first. */
export function sizesOf(template: Template, style: string): readonly number[] {
  return styleOf(template, style).sizes;
}

/** The style's look at one of its sizes, with what differs from it. */
export function lookOf(
  template: Template,
  style: string,
  size: number,
  changes: { readonly colour?: ColourRole | Colour; readonly bold?: boolean } = {},
): Look {
  const { font, colour, bold } = styleOf(template, style);
  const role = changes.colour ?? colour;
  return {
    size,
    font,
    colour: typeof role === 'string' ? { role } : role,
    bold: changes.bold ?? bold,
  };
}

/** The text in one look. */
export function textRun(text: string, { size, font, colour, bold }: Look): TextRun {
  return { type: 'text', text, size, font, colour, ...(bold && { bold }) };
}

/** A paragraph of runs, or of one text in one look. */
export function paragraphOf(
  runs: readonly TextRun[],
  align: Paragraph['align'] = 'left',
  spaceBefore = 0,
): Paragraph {
  return {
    runs,
    level: 0,
    align,
    indent: 0,
    hanging: 0,
    spaceBefore,
    spaceAfter: 0,
    lineSpacing: 1,
  };
}

/** Width of a frame in which the text stands on one line. */
export function widthOf(text: string, look: Look, measurer: Measurer): number {
  return runsWidth([textRun(text, look)], measurer);
}

/** Width of a frame in which the runs stand on one line. */
export function runsWidth(runs: readonly TextRun[], measurer: Measurer): number {
  return measurer.width(runs) * WIDTH_FACTOR + SPARE_WIDTH;
}

/** Width of the widest of the texts, 0 for none. */
export function widestOf(texts: readonly string[], look: Look, measurer: Measurer): number {
  return texts.reduce((most, text) => Math.max(most, text === '' ? 0 : widthOf(text, look, measurer)), 0);
}

/** Height of a frame that holds the paragraphs at a width. */
export function heightOf(paragraphs: readonly Paragraph[], width: number, measurer: Measurer): number {
  return measurer.height(paragraphs, width) + SPARE_HEIGHT;
}

/** Height of a frame for one line. */
export function lineHeight(size: number): number {
  return 1.2 * size + SPARE_HEIGHT;
}

/** How many lines the text takes at a width; a word that must be broken counts as not fitting: infinitely many. */
export function lineCount(text: string, look: Look, width: number, measurer: Measurer): number {
  const runs = [textRun(text, look)];
  if (measurer.minWidth(runs) * WIDTH_FACTOR > width) return Number.POSITIVE_INFINITY;
  return measurer.lines(paragraphOf(runs), width / WIDTH_FACTOR).length;
}

/** What a frame of text has besides its words. */
export interface Frame {
  readonly anchor?: TextShape['anchor'];
  readonly insets?: Insets;
  readonly geometry?: Geometry;
  readonly fill?: Colour;
}

/** A frame of text that fills the box; it has no insets where none are told. */
export function textShape(
  name: string,
  box: Box,
  paragraphs: readonly Paragraph[],
  frame: Frame = {},
): TextShape {
  return { type: 'text', name, box, paragraphs, anchor: 'top', insets: NO_INSETS, ...frame };
}
