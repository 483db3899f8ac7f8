/** Whether a picture's file goes to its end, told from its frame without decoding anything. Knows no text and no sizes. */

const PNG_HEAD = 8;
const PNG_CHUNK = 12;

const GIF_EXTENSION = 0x21;
const GIF_IMAGE = 0x2c;
const GIF_END = 0x3b;

/** Whether the end of a file of that kind is there; true for kinds whose end has no mark. */
export function isWhole(data: Uint8Array, kind: string): boolean {
  if (kind === 'png') return hasPngEnd(data);
  if (kind === 'jpg')
    return Buffer.from(data.buffer, data.byteOffset, data.length).lastIndexOf('ffd9', undefined, 'hex') > 0;
  return kind !== 'gif' || countFrames(data) > 0;
}

/** Chunks follow one another by their lengths up to `IEND` (PNG 1.2, 3.2). */
function hasPngEnd(data: Uint8Array): boolean {
  const view = new DataView(data.buffer, data.byteOffset, data.length);
  for (let at = PNG_HEAD; at + PNG_CHUNK <= data.length; at += PNG_CHUNK + view.getUint32(at)) {
    if (String.fromCharCode(...data.subarray(at + 4, at + 8)) === 'IEND') return true;
  }
  return false;
}

/** How many images a GIF shows one after another (GIF89a, 18 to 23); 0 where not one is there whole. */
export function countFrames(data: Uint8Array): number {
  let frames = 0;
  let at = 13 + colours(data[10] ?? 0);
  while (at < data.length && data[at] !== GIF_END) {
    const kind = data[at];
    if (kind !== GIF_EXTENSION && kind !== GIF_IMAGE) return frames;
    at += kind === GIF_EXTENSION ? 2 : 11 + colours(data[at + 9] ?? 0);
    while ((data[at] ?? 0) > 0) at += 1 + (data[at] ?? 0);
    if (at >= data.length) return frames;
    at += 1;
    if (kind === GIF_IMAGE) frames += 1;
  }
  return frames;
}

/** Bytes of the colour table that the flags tell of. */
function colours(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}
