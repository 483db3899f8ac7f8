/**
 * A piece: the unit that flow stacks into a slot.
 *
 * Blocks and visuals lower into pieces at a given width and size step; flow places, splits and balances pieces
 * and never learns what they show. Lengths in points.
 */
import type { Box, Paragraph, Shape, Source } from '../deck/model.ts';
import type { Template } from '../template/model.ts';
import type { Measurer } from '../text/measurer.ts';

interface PieceBase {
  /** Least height that shows it whole at the width it was lowered for. */
  readonly height: number;
  /** Space wanted above; it vanishes at the top of a slot. */
  readonly gap: number;
  /** Must stand on the same slide as the piece that follows it. */
  readonly keep: boolean;
  /**
   * Parts at `available` height or less: what fits, and the rest. Undefined when nothing sensible fits.
   * The first part is never higher than `available`; the two together lose nothing.
   */
  split?(available: number): readonly [Piece, Piece] | undefined;
}

/** Words that flow joins with their neighbours into one text shape, the slot's own placeholder where it can. */
export interface TextPiece extends PieceBase {
  readonly type: 'text';
  readonly paragraph: Paragraph;
  readonly source: Source;
}

/** Anything drawn: a chart, a table, a code panel, cards. */
export interface DrawnPiece extends PieceBase {
  readonly type: 'drawn';
  /** How high it likes to be where there is room: `height` for a table, the whole slot for a chart. */
  readonly stretch: number;
  draw(box: Box): readonly Shape[];
  /** Words that belong in the speaker notes with it: figures that the drawing leaves out. */
  readonly notes: readonly string[];
}

export type Piece = TextPiece | DrawnPiece;

/** What a block or a visual is lowered for. */
export interface Lowering {
  readonly template: Template;
  readonly measurer: Measurer;
  /** The slot's width, and its whole height (the most that a piece can ever get). */
  readonly width: number;
  readonly height: number;
  /** How far down its ladder of sizes each text style has stepped: 0 is the largest. */
  readonly step: number;
  readonly language: string;
  /** The slide key of a heading's slug, for links inside the deck. */
  readonly slideOf: (slug: string) => string | undefined;
}
