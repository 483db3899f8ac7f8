/** A picture with its caption. One that is missing leaves a line in a frame, among other words, that says what it was. */
import type { DrawnPiece, Lowering } from '../flow/piece.ts';
import type { Image, Run } from '../report/model.ts';
import type { BlockKind } from './kind.ts';
import { CAPTION_GAP, captionOf, captionShape, fittedSize, missingHeight, pictureShape } from './picture.ts';

/** Below this a picture is not worth showing with other things. */
const LEAST_HEIGHT = 160;

/** How much of a slide's width its text takes up: what a report's page is wide. */
const PAGE_SHARE = 0.9;

export const image: BlockKind<Image> = {
  offers: ['picture', 'figure'],
  lower(block, lowering) {
    return [figure(block, lowering)];
  },
};

function figure(block: Image, lowering: Lowering): DrawnPiece {
  const { width, height: most } = lowering;
  const { paragraphs, height: captionHeight, notes } = captionOf(linesOf(block, lowering), width, lowering);
  const wanted = Math.min(width, PAGE_SHARE * lowering.template.size.width * (block.width ?? 1));
  const natural =
    fittedSize(block, { width: wanted, height: most - captionHeight }, lowering)?.height ??
    missingHeight(block, wanted, lowering);
  return {
    type: 'drawn',
    height: Math.min(natural, LEAST_HEIGHT) + captionHeight,
    stretch: natural + captionHeight,
    gap: 16,
    keep: false,
    notes,
    draw(box) {
      const x = box.x + (width - wanted) / 2;
      const area = { ...box, x, width: wanted, height: box.height - captionHeight };
      const shape = pictureShape(block, area, 'middle', lowering);
      if (paragraphs.length === 0) return [shape];
      const y = shape.box.y + shape.box.height + CAPTION_GAP;
      return [shape, captionShape(paragraphs, { ...box, y, height: captionHeight - CAPTION_GAP }, block)];
    },
  };
}

/** The picture's title, and what its alt text says; the frame of a missing one says the latter itself. */
function linesOf({ url, title = '', alt }: Image, { assets }: Lowering): readonly (readonly Run[])[] {
  const isSaid = (text: string) => !assets.pictures.has(url) && text === (alt || title);
  const texts = [...new Set([title, alt])].filter((text) => text !== '' && !isSaid(text));
  return texts.map((text) => [{ type: 'text', text }]);
}
