/**
 * What the rest of the program asks of text measuring. Lengths in points.
 */
import type { Inline, Paragraph } from '../deck/model.ts';

/** A place between two characters of a paragraph: run index and UTF-16 offset in that run's text. */
export interface Place {
  readonly run: number;
  readonly offset: number;
}

export interface Line {
  /** The first character on the line, and the place after its last one. */
  readonly start: Place;
  readonly end: Place;
  /** Width of the ink, without trailing space. */
  readonly width: number;
  /** 1.2 × the largest size on the line × line spacing. */
  readonly height: number;
}

/** Widths and heights of text, as PowerPoint will set it. Lengths are points. */
export interface Measurer {
  /** Lines of a paragraph in a box whose inside is `width` wide; its indent is taken off here. Never empty. */
  lines(paragraph: Paragraph, width: number): readonly Line[];
  /** Height of paragraphs stacked in one text frame, without insets: lines, and space between paragraphs. */
  height(paragraphs: readonly Paragraph[], width: number): number;
  /** Width of the runs on one line (the longest line where they hold breaks). */
  width(runs: readonly Inline[]): number;
  /** Width of the widest part that cannot be broken between words: a table column's least width. */
  minWidth(runs: readonly Inline[]): number;
  /** The paragraph cut before line `line` (1 or more, less than the line count), nothing lost but the space at the cut. */
  cut(paragraph: Paragraph, width: number, line: number): readonly [Paragraph, Paragraph];
}
