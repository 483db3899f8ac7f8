/**
 * Fonts that a presentation carries: Embedded OpenType, a header before the bytes of the font.
 * https://www.w3.org/submissions/EOT
 */

/** Bits of the header's flags. */
const COMPRESSED = 0x4;
const ENCRYPTED = 0x1000_0000;

/** What encrypted bytes are encrypted with. */
const KEY = 0x50;

const HEADER = 36;
const MAGIC = 0x504c;

/** The font; undefined for one that is compressed, as there is no free reader of that, and for what is none. */
export function embeddedFont(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < HEADER) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [whole, font, flags] = [view.getUint32(0, true), view.getUint32(4, true), view.getUint32(12, true)];
  if (view.getUint16(34, true) !== MAGIC || (flags & COMPRESSED) !== 0) return undefined;
  if (whole > bytes.length || font > whole - HEADER) return undefined;
  const data = bytes.slice(whole - font, whole);
  return (flags & ENCRYPTED) === 0 ? data : data.map((byte) => byte ^ KEY);
}
