/**
 * Bytes -> a picture that PowerPoint shows: as they are where they can be, else converted.
 *
 * What is judged before anything is decoded: kind, size in pixels, and whether the end is there.
 */
import { imageSize } from 'image-size';
import type { ImageType } from '../../deck/model.ts';
import type { Picture } from '../../flow/piece.ts';
import { convert } from './convert.ts';
import { PictureFault } from './fault.ts';
import { MOST_PIXELS, MOST_PIXELS_A_SIDE, MOST_PIXELS_OF_FRAMES } from './limits.ts';
import { isSvg, readSvg } from './svg.ts';
import { countFrames, isWhole } from './whole.ts';

/** What PowerPoint shows on every machine. */
const PLAIN: Readonly<Record<string, ImageType>> = { png: 'image/png', jpg: 'image/jpeg', gif: 'image/gif' };

/** What is converted to one of those. */
const CONVERTED: ReadonlySet<string> = new Set(['webp', 'avif', 'tiff']);

/** The picture. Rejects with a `PictureFault` what is none, and what is too large. */
export async function toPicture(data: Uint8Array): Promise<Picture> {
  if (isSvg(data)) return readSvg(data);
  const { type = 'unknown', width, height, orientation = 1 } = imageSize(data);
  const kind = type === 'heif' ? 'avif' : type;
  const mediaType = PLAIN[kind];
  if (!mediaType && !CONVERTED.has(kind))
    throw new PictureFault(`is of kind ${kind}, which cannot be shown; save it as PNG or JPEG`);
  if (!(width > 0 && height > 0)) throw new PictureFault('has no size');
  if (width * height > MOST_PIXELS) {
    throw new PictureFault(`has ${width} × ${height} pixels, which is too much to open; save it smaller`);
  }
  if (!isWhole(data, kind)) throw new PictureFault('is damaged: its end is missing; save it anew');
  const isFit =
    orientation === 1 &&
    Math.max(width, height) <= MOST_PIXELS_A_SIDE &&
    (kind !== 'gif' || countFrames(data) * width * height <= MOST_PIXELS_OF_FRAMES);
  return mediaType && isFit ? { data, mediaType, width, height } : convert(data, kind);
}
