/** One picture in an area of a slide: whole, never distorted; or a frame that says what should be there. */
import type { Box, Paragraph, Shape, Size } from '../deck/model.ts';
import type { Lowering } from '../flow/piece.ts';
import type { Image, Run } from '../report/model.ts';
import { spoken } from '../report/spoken.ts';
import { styleOf } from '../template/index.ts';
import { sizeAt } from './kind.ts';
import { FLUSH, inlines, target } from './text.ts';

/** Enlarged beyond this many points a pixel, a picture gets coarse. */
const LARGEST_PIXEL = 1.5;

/** How much of a slot a caption may take up. */
const MOST_OF_HEIGHT = 0.5;

/** Between a picture and what stands below it. */
export const CAPTION_GAP = 8;

const FRAME_INSETS = { left: 16, right: 16, top: 8, bottom: 8 };
const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

/** The size at which the picture fits the area; undefined where it could not be read. */
export function fittedSize(image: Image, area: Size, { assets }: Lowering): Size | undefined {
  const picture = assets.pictures.get(image.url);
  if (!picture) return undefined;
  const scale = Math.min(area.width / picture.width, area.height / picture.height, LARGEST_PIXEL);
  return { width: picture.width * scale, height: picture.height * scale };
}

/** The picture, as wide as it can be, in the middle of the area or at its foot; the frame of a missing one fills it. */
export function pictureShape(
  image: Image,
  area: Box,
  anchor: 'middle' | 'bottom',
  lowering: Lowering,
): Shape {
  const picture = lowering.assets.pictures.get(image.url);
  const size = fittedSize(image, area, lowering);
  if (!picture || !size) return missingShape(image, area, lowering);
  const above = (area.height - size.height) * (anchor === 'middle' ? 0.5 : 1);
  const link = image.link === undefined ? undefined : target(image.link, lowering.slideOf);
  return {
    type: 'image',
    name: 'Picture',
    box: { ...size, x: area.x + (area.width - size.width) / 2, y: area.y + above },
    data: picture.data,
    mediaType: picture.mediaType,
    ...(picture.svg && { svg: picture.svg }),
    ...(link && { link }),
    alt: image.alt || image.title || 'Picture without a description',
    source: image.source,
  };
}

/** How high the frame of a missing picture is: as its words are, since an empty one shows nothing else. */
export function missingHeight(image: Image, width: number, lowering: Lowering): number {
  const inner = width - FRAME_INSETS.left - FRAME_INSETS.right;
  const words = lowering.measurer.height([missingParagraph(image, lowering)], inner);
  return words + FRAME_INSETS.top + FRAME_INSETS.bottom + 2;
}

function missingParagraph(image: Image, lowering: Lowering): Paragraph {
  const text = image.alt || image.title || nameOf(image.url);
  const link = image.link === undefined ? {} : { link: image.link };
  return captionParagraph([{ type: 'text', text, ...link }], lowering, 'muted');
}

function missingShape(image: Image, box: Box, lowering: Lowering): Shape {
  return {
    type: 'text',
    name: 'Missing picture',
    box,
    geometry: 'rect',
    fill: { role: 'surface' },
    stroke: { colour: { role: 'muted', tint: 0.5 }, width: 1, dash: true },
    paragraphs: [missingParagraph(image, lowering)],
    anchor: 'middle',
    insets: FRAME_INSETS,
    source: image.source,
  };
}

/** What a file is called, without the way to it. */
function nameOf(url: string): string {
  return /^data:/i.test(url)
    ? 'Picture'
    : (/[^/\\]+(?=[/\\]*$)/.exec(url.replace(/[?#].*$/, ''))?.[0] ?? url);
}

/** A line below a picture. */
function captionParagraph(runs: readonly Run[], lowering: Lowering, colour?: 'muted'): Paragraph {
  const style = styleOf(lowering.template, 'caption');
  const look = { size: sizeAt(style.sizes, 0), font: style.font, colour: colour ?? style.colour };
  return { ...FLUSH, align: 'center', runs: inlines(runs, look, lowering), lineSpacing: 1 };
}

/** What stands below a picture. */
export interface Caption {
  readonly paragraphs: readonly Paragraph[];
  /** With the gap above it; 0 for none. */
  readonly height: number;
  /** What is said instead of shown. */
  readonly notes: readonly string[];
}

/** The lines as a caption; in the notes where they would leave the picture too little room. */
export function captionOf(lines: readonly (readonly Run[])[], width: number, lowering: Lowering): Caption {
  const said = lines.filter((runs) => runs.length > 0);
  const paragraphs = said.map((runs) => captionParagraph(runs, lowering));
  const height = said.length > 0 ? lowering.measurer.height(paragraphs, width) + CAPTION_GAP + 2 : 0;
  return height <= lowering.height * MOST_OF_HEIGHT
    ? { paragraphs, height, notes: [] }
    : { paragraphs: [], height: 0, notes: said.map(spoken) };
}

export function captionShape(paragraphs: readonly Paragraph[], box: Box, { source }: Image): Shape {
  return { type: 'text', name: 'Caption', box, paragraphs, anchor: 'top', insets: NO_INSETS, source };
}
