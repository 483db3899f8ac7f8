/**
 * What needs decoding: pictures of other kinds, turned ones, and those with more pixels than a slide can show.
 *
 * sharp, a native library, does it. It is loaded only here and only then, since most reports have no use for it.
 */
import type { Sharp, SharpOptions } from 'sharp';
import type { Picture } from '../../flow/piece.ts';
import { PictureFault } from './fault.ts';
import { MOST_PIXELS, MOST_PIXELS_A_SIDE } from './limits.ts';

const MOST_SECONDS = 20;

const JPEG = { quality: 88, chromaSubsampling: '4:4:4' } as const;
const PNG = { compressionLevel: 9 } as const;

/** A drawing is kept without loss unless a JPEG of it would be this many times smaller. */
const WORTH_LOSS = 1.5;

/** The picture upright, in sRGB, no larger than a slide needs. Rejects with a `PictureFault`. */
export async function convert(data: Uint8Array, kind: string): Promise<Picture> {
  const image = (await open(data))
    .rotate()
    .resize(MOST_PIXELS_A_SIDE, MOST_PIXELS_A_SIDE, { fit: 'inside', withoutEnlargement: true });
  try {
    if (kind === 'jpg') return await asJpeg(image);
    const png = await asPng(image);
    const { isOpaque } = await (await open(png.data)).stats();
    if (kind === 'png' || kind === 'gif' || !isOpaque) return png;
    const jpeg = await asJpeg(image);
    return jpeg.data.length * WORTH_LOSS < png.data.length ? jpeg : png;
  } catch {
    throw new PictureFault('is not a picture that can be read; save it as PNG or JPEG');
  }
}

/** An SVG, made safe before, as pixels. Rejects with a `PictureFault`. */
export async function drawSvg(svg: Uint8Array): Promise<Picture> {
  const image = await open(svg);
  try {
    return await asPng(image);
  } catch {
    throw new PictureFault('is an SVG that cannot be drawn; save it as PNG');
  }
}

async function open(data: Uint8Array): Promise<Sharp> {
  const { default: sharp } = await import('sharp').catch(() => {
    throw new PictureFault(
      'has to be converted, and the library for that (sharp) cannot be loaded here; save it as PNG or JPEG, upright and under 2,940 pixels wide',
    );
  });
  // Nothing is kept between pictures, so that what one needs is free for the next.
  sharp.cache(false);
  const options: SharpOptions = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true };
  return sharp(data, options).timeout({ seconds: MOST_SECONDS });
}

async function asPng(image: Sharp): Promise<Picture> {
  const { data, info } = await image.clone().png(PNG).toBuffer({ resolveWithObject: true });
  return { data, mediaType: 'image/png', width: info.width, height: info.height };
}

async function asJpeg(image: Sharp): Promise<Picture> {
  const { data, info } = await image.clone().jpeg(JPEG).toBuffer({ resolveWithObject: true });
  return { data, mediaType: 'image/jpeg', width: info.width, height: info.height };
}
