/** Pictures for tests, drawn by code: small ones of any kind, and ones that mean harm. */
import sharp, { type Sharp } from 'sharp';

type Kind = 'png' | 'jpeg' | 'gif' | 'webp' | 'avif' | 'tiff';

export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** Any colour of CSS. */
  readonly colour?: string;
  /** 0 to 1, 1 where absent. */
  readonly opacity?: number;
}

/** A picture with a bar along its left edge, so that it can be told how it stands. */
export function drawn({ width, height, colour = '#3366aa', opacity = 1 }: Drawn): Sharp {
  const bar = {
    create: { width: Math.ceil(width / 10), height, channels: 4 as const, background: '#000000' },
  };
  const base = sharp({ create: { width, height, channels: 4, background: colour } }).ensureAlpha(opacity);
  return opacity < 1 ? base : base.composite([{ input: bar, left: 0, top: 0 }]).removeAlpha();
}

export async function picture(kind: Kind, size: Drawn): Promise<Uint8Array> {
  return new Uint8Array(await drawn(size).toFormat(kind).toBuffer());
}

/** A PNG of a few bytes that says it has so many pixels. */
export async function boastingPng(width: number, height: number): Promise<Uint8Array> {
  const bytes = await picture('png', { width: 4, height: 4 });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

/** A GIF that repeats its one frame. */
export async function longGif(size: Drawn, frames: number): Promise<Uint8Array> {
  const bytes = Buffer.from(await picture('gif', size));
  const frame = bytes.subarray(bytes.indexOf(Buffer.from([0x2c, 0, 0, 0, 0])), bytes.length - 1);
  return new Uint8Array(
    Buffer.concat([bytes.subarray(0, bytes.length - 1), ...Array(frames).fill(frame), Buffer.from([0x3b])]),
  );
}

export function svg(inside: string, attributes = 'width="400" height="200"'): Uint8Array {
  return new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
}
