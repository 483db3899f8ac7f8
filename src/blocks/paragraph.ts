/** Running text. A paragraph that leads up to something stays on its slide. */
import type { Lowering, TextPiece } from '../flow/piece.ts';
import type { Paragraph } from '../report/model.ts';
import { introduces } from '../report/text.ts';
import { type BlockKind, sizeAt } from './kind.ts';
import { FLUSH, inlines, textPiece } from './text.ts';

export const paragraph: BlockKind<Paragraph> = {
  offers: ['text'],
  lower(block, lowering) {
    return [lowerParagraph(block, lowering)];
  },
};

/** The paragraph in the slot's own style. */
export function lowerParagraph(block: Paragraph, lowering: Lowering): TextPiece {
  const { style, step } = lowering;
  const size = sizeAt(style.sizes, step);
  const runs = inlines(
    block.runs,
    { size, font: style.font, colour: style.colour, bold: style.bold },
    lowering,
  );
  return textPiece(
    {
      ...FLUSH,
      runs,
      align: style.align,
      spaceBefore: size * style.paragraphSpacing,
      lineSpacing: style.lineSpacing,
    },
    block.source,
    lowering,
    introduces(block),
  );
}
