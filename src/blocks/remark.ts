/** A quiet line in which the program says something about a block: what of it is done, what is left out. */
import type { Lowering, TextPiece } from '../flow/piece.ts';
import type { Block } from '../report/model.ts';
import { sizeAt } from './kind.ts';
import { FLUSH, inlines, textPiece } from './text.ts';

/** Space above the line, as a share of its size. */
const LEAST_SPACING = 0.6;

interface Remark {
  readonly text: string;
  readonly bold?: boolean;
  /** Must stand on the same slide as what follows. */
  readonly keep?: boolean;
}

/** The line in the slot's style, a size smaller than its text. */
export function remark(
  { text, bold = false, keep = false }: Remark,
  { source }: Block,
  lowering: Lowering,
): TextPiece {
  const { style, step } = lowering;
  const size = sizeAt(style.sizes, step + 1);
  const runs = inlines([{ type: 'text', text }], { size, font: style.font, colour: 'muted', bold }, lowering);
  const spaceBefore = size * Math.max(style.paragraphSpacing, LEAST_SPACING);
  const paragraph = { ...FLUSH, runs, spaceBefore, lineSpacing: style.lineSpacing };
  return textPiece(paragraph, source, lowering, keep);
}
