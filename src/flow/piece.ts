/**
 * A piece: the unit that flow stacks into a slot.
 *
 * Blocks and visuals lower into pieces at a given width and size step; flow places, splits and balances pieces
 * and never learns what they show. Lengths in points.
 */

import type { Formula } from '../deck/formula.ts';
import type { Box, ColourRole, ImageType, Paragraph, Shape, Size, Source } from '../deck/model.ts';
import type { ArrangedDiagram } from '../diagrams/arranged.ts';
import type { Slot, Template, TextStyle } from '../template/model.ts';
import type { Measurer } from '../text/measurer.ts';

/** What all pieces have. */
export interface PieceBase {
  /** Least height that shows it whole at the width it was lowered for. */
  readonly height: number;
  /** Space wanted above; it vanishes at the top of a slot. */
  readonly gap: number;
  /** Must stand on the same slide as the piece that follows it. */
  readonly keep: boolean;
  /** Words for the speaker notes of the slide where it stands: what it leaves out of what it shows. */
  readonly notes?: readonly string[];
  /** How deep within a thought it stands; absent for what begins one, where a page had best begin too. */
  readonly depth?: number;
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
  readonly notes: readonly string[];
}

/** What is stacked into slots. */
export type Piece = TextPiece | DrawnPiece;

/** The piece with these notes before its own; where it is split they stay with its first part. */
export function withNotes(piece: Piece, notes: readonly string[]): Piece {
  if (notes.length === 0) return piece;
  const own = { ...piece, notes: [...notes, ...(piece.notes ?? [])] };
  if (piece.split === undefined) return own;
  return {
    ...own,
    split(available) {
      const parts = piece.split?.(available);
      return parts && [withNotes(parts[0], notes), parts[1]];
    },
  };
}

/** The piece, all that it draws standing for this place in the report where it names no other. */
export function withSource(piece: Piece, source: Source): Piece {
  if (piece.type === 'text') return piece;
  const own: DrawnPiece = {
    ...piece,
    draw: (box) => piece.draw(box).map((shape) => ({ source, ...shape })),
  };
  if (piece.split === undefined) return own;
  return {
    ...own,
    split(available) {
      const parts = piece.split?.(available);
      return parts && [withSource(parts[0], source), withSource(parts[1], source)];
    },
  };
}

/** A stretch of code in one colour. */
export interface Token {
  readonly text: string;
  readonly colour: ColourRole;
}

/** A picture that was read before planning; its size is in pixels. */
export interface Picture extends Size {
  readonly data: Uint8Array;
  readonly mediaType: ImageType;
  /** The same picture as vectors. */
  readonly svg?: Uint8Array;
}

/** What had to be read or computed ahead, since lowering is synchronous. */
export interface Assets {
  /** Lines of tokens by language and text of the code: see `highlightKey`. */
  readonly highlights: ReadonlyMap<string, readonly (readonly Token[])[]>;
  /** By the image's URL as the report has it; absent where it could not be read. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** By the diagram's source; absent where it cannot be drawn. */
  readonly diagrams: ReadonlyMap<string, ArrangedDiagram>;
  /** By their TeX; absent where it could not be read. */
  readonly formulas: ReadonlyMap<string, Formula>;
}

/** What a block or a visual is lowered for. */
export interface Lowering {
  readonly template: Template;
  readonly measurer: Measurer;
  readonly assets: Assets;
  /** The slot to be filled, and the style of its text. */
  readonly slot: Slot;
  readonly style: TextStyle;
  /** The slot's width, and its whole height (the most that a piece can ever get). */
  readonly width: number;
  readonly height: number;
  /** How far down its ladder of sizes each text style has stepped: 0 is the largest. */
  readonly step: number;
  readonly language: string;
  /** The slide key of a heading's slug, for links inside the deck. */
  readonly slideOf: (slug: string) => string | undefined;
}
