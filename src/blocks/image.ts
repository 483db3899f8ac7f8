/** A picture: whole, never distorted, with its caption. One that is missing leaves a frame that says what it was. */
import type { Box, Paragraph, Shape } from '../deck/model.ts';
import type { DrawnPiece, Lowering, Picture } from '../flow/piece.ts';
import type { Image } from '../report/model.ts';
import { styleOf } from '../template/index.ts';
import { type BlockKind, sizeAt } from './kind.ts';
import { FLUSH } from './text.ts';

/** Below this a picture is not worth showing with other things. */
const LEAST_HEIGHT = 160;

/** Enlarged beyond this many points a pixel, a picture gets coarse. */
const LARGEST_PIXEL = 1.5;

const CAPTION_GAP = 8;

export const image: BlockKind<Image> = {
  offers: ['figure'],
  lower(block, lowering) {
    return [figure(block, lowering)];
  },
};

function figure(block: Image, lowering: Lowering): DrawnPiece {
  const { measurer, width, height: most, assets } = lowering;
  const picture = assets.pictures.get(block.url);
  const caption = captionOf(block, lowering);
  const captionHeight = caption.length > 0 ? measurer.height(caption, width) + CAPTION_GAP + 2 : 0;
  const natural = picture
    ? fitted(picture, { x: 0, y: 0, width, height: most - captionHeight }).height
    : LEAST_HEIGHT;
  const height = Math.min(natural, LEAST_HEIGHT) + captionHeight;
  return {
    type: 'drawn',
    height,
    stretch: natural + captionHeight,
    gap: 16,
    keep: false,
    notes: [],
    draw(box) {
      const area = { ...box, height: box.height - captionHeight };
      const shape = picture ? pictureShape(block, picture, area) : missingShape(block, area, lowering);
      const text: Shape = {
        type: 'text',
        name: 'Caption',
        box: { ...box, y: shape.box.y + shape.box.height + CAPTION_GAP, height: captionHeight - CAPTION_GAP },
        paragraphs: caption,
        anchor: 'top',
        insets: { left: 0, right: 0, top: 0, bottom: 0 },
        source: block.source,
      };
      return caption.length > 0 && picture ? [shape, text] : [shape];
    },
  };
}

/** The largest box of the picture's proportions inside the area, centred, not enlarged until it is coarse. */
function fitted({ width, height }: Picture, area: Box): Box {
  const scale = Math.min(area.width / width, area.height / height, LARGEST_PIXEL);
  const size = { width: width * scale, height: height * scale };
  return { ...size, x: area.x + (area.width - size.width) / 2, y: area.y + (area.height - size.height) / 2 };
}

function pictureShape(block: Image, picture: Picture, area: Box): Shape {
  return {
    type: 'image',
    name: 'Picture',
    box: fitted(picture, area),
    data: picture.data,
    mediaType: picture.mediaType,
    ...(picture.svg && { svg: picture.svg }),
    alt: block.alt || block.title || 'Picture without a description',
    source: block.source,
  };
}

function missingShape(block: Image, area: Box, lowering: Lowering): Shape {
  const { sizes, font } = styleOf(lowering.template, 'caption');
  const text = block.alt || block.url;
  return {
    type: 'text',
    name: 'Missing picture',
    box: area,
    geometry: 'rect',
    fill: { role: 'surface' },
    stroke: { colour: { role: 'muted' }, width: 1, dash: true },
    paragraphs: [
      {
        ...FLUSH,
        align: 'center',
        runs: [{ type: 'text', text, size: sizeAt(sizes, 0), font, colour: { role: 'muted' } }],
        lineSpacing: 1,
      },
    ],
    anchor: 'middle',
    insets: { left: 16, right: 16, top: 8, bottom: 8 },
    source: block.source,
  };
}

/** The picture's title, or what its alt text says. */
function captionOf(block: Image, { template }: Lowering): readonly Paragraph[] {
  const texts = [...new Set([block.title ?? '', block.alt])].filter((text) => text !== '');
  const { sizes, font, colour } = styleOf(template, 'caption');
  return texts.map((text) => ({
    ...FLUSH,
    align: 'center',
    runs: [{ type: 'text', text, size: sizeAt(sizes, 0), font, colour: { role: colour } }],
    lineSpacing: 1,
  }));
}
