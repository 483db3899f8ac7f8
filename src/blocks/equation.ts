/** A formula on lines of its own: in the middle, large, and as a whole. What cannot be read shows its source. */
import type { Paragraph, TextShape } from '../deck/model.ts';
import type { DrawnPiece } from '../flow/piece.ts';
import { sizeOf } from '../formulas/size.ts';
import type { Equation } from '../report/model.ts';
import { code } from './code.ts';
import type { BlockKind } from './kind.ts';
import { FLUSH } from './text.ts';

/** Alone on a slide a formula may be large; no reader can use a smaller one than the last. */
const SIZES = [28, 24, 20, 18, 16, 14, 12];

const GAP = 16;

export const equation: BlockKind<Equation> = {
  offers: ['text'],
  lower(block, lowering) {
    const formula = lowering.assets.formulas.get(block.tex);
    if (!formula) {
      const { tex, text: _, ...placed } = block;
      return code.lower({ ...placed, type: 'code', language: 'latex', text: tex }, lowering);
    }
    const { width, height } = sizeOf(formula);
    const fits = (size: number) => width * size <= lowering.width && height * size <= lowering.height;
    const candidates = SIZES.slice(Math.min(lowering.step, SIZES.length - 1));
    const size = candidates.find(fits) ?? SIZES.at(-1) ?? 12;
    const paragraph: Paragraph = {
      ...FLUSH,
      align: 'center',
      runs: [
        {
          type: 'text',
          text: block.text,
          size,
          font: 'body',
          colour: { role: lowering.style.colour },
          formula,
        },
      ],
      lineSpacing: 1,
    };
    const needed = Math.max(height * size, lowering.measurer.height([paragraph], lowering.width)) + 4;
    const piece: DrawnPiece = {
      type: 'drawn',
      height: needed,
      stretch: needed,
      gap: GAP,
      keep: false,
      notes: [],
      draw: (box) => [
        {
          type: 'text',
          name: 'Equation',
          box,
          paragraphs: [paragraph],
          anchor: 'middle',
          insets: { left: 0, right: 0, top: 0, bottom: 0 },
          alt: block.text,
          equation: true,
          source: block.source,
        } satisfies TextShape,
      ],
    };
    return [piece];
  },
};
