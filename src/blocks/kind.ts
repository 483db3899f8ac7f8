/**
 * What a kind of block has to say of itself: as what a slot may take it, and how it lowers into pieces.
 */
import type { Lowering, Piece } from '../flow/piece.ts';
import type { Block } from '../report/model.ts';
import type { Content } from '../template/model.ts';

export interface BlockKind<B extends Block> {
  /** The most telling content first. */
  readonly offers: readonly Content[];
  lower(block: B, lowering: Lowering): readonly Piece[];
}

/** The size of a ladder at a step: the floor when the ladder is shorter. */
export function sizeAt(sizes: readonly number[], step: number): number {
  return sizes[Math.min(step, sizes.length - 1)] ?? 18;
}
