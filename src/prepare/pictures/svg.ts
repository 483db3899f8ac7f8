/**
 * SVG: kept as vectors in a form that can do nothing but be drawn, with a copy in pixels for programs that draw none.
 */
import type { Size } from '../../deck/model.ts';
import type { Picture } from '../../flow/piece.ts';
import { drawSvg } from './convert.ts';
import { PictureFault } from './fault.ts';
import { readDrawing } from './svgTree.ts';
import { isTooIntricate } from './svgWeight.ts';
import { writeSvg } from './svgWrite.ts';

/** The longer side of the copy in pixels: a slide's width at 160 dpi. */
const COPY_PIXELS = 2000;

/** A drawing up to so many pixels is an icon, which is not meant to fill a slide. */
const ICON_PIXELS = 64;

/** Where an SVG tells no size (SVG 2, 7.2). */
const USUAL: Size = { width: 300, height: 150 };

/** Whether it is text that begins as XML does; no other kind of picture does. */
export function isSvg(data: Uint8Array): boolean {
  const start = new TextDecoder().decode(data.subarray(0, 200));
  return /^\s*</.test(start);
}

/** Rejects with a `PictureFault` what is no SVG, or one that would take too long to draw. */
export async function readSvg(data: Uint8Array): Promise<Picture> {
  const read = readDrawing(new TextDecoder().decode(data));
  if (!read) throw new PictureFault('is not a picture that can be read');
  if (isTooIntricate(read)) throw new PictureFault('is too intricate to be drawn; save it as PNG');
  const { width, height } = sizeOf(read.attributes);
  const drawing = { ...read, attributes: { viewBox: `0 0 ${width} ${height}`, ...read.attributes } };
  const scale = COPY_PIXELS / Math.max(width, height);
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  const svg = writeSvg(drawing, { width: side(width), height: side(height) });
  const copy = await drawSvg(svg);
  return { ...copy, ...(Math.max(width, height) <= ICON_PIXELS && { width, height }), svg };
}

/** In pixels: as told, or as the view box has it. */
function sizeOf(attributes: Readonly<Record<string, string>>): Size {
  const [, , boxWidth = 0, boxHeight = 0] = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const box = boxWidth > 0 && boxHeight > 0 ? { width: boxWidth, height: boxHeight } : undefined;
  const width = pixels(attributes.width);
  const height = pixels(attributes.height);
  if (width !== undefined && height !== undefined) return { width, height };
  if (!box) return { width: width ?? USUAL.width, height: height ?? USUAL.height };
  if (width !== undefined) return { width, height: (width * box.height) / box.width };
  return height === undefined ? box : { width: (height * box.width) / box.height, height };
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
  em: 16,
  ex: 8,
};

/** A length of CSS in pixels; undefined for a share of what is around it, and for none. */
function pixels(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*\+?(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length ?? '') ?? [];
  const value = Number(number) * (UNITS[unit.toLowerCase()] ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : undefined;
}
