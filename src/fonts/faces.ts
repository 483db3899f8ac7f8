/** The faces in the bytes of font files, with their advances. Loaded only for fonts that the program does not know. */
import { create, type Font } from 'fontkit';
import { encodeFace } from '../text/coded.ts';
import type { FaceStyle } from '../text/faces.ts';

export interface NamedFace {
  /** As PowerPoint lists it: "Calibri Light". */
  readonly family: string;
  readonly style: FaceStyle;
  /** See `text/coded.ts`. */
  readonly coded: string;
}

/** The horizontal metrics table: read as bytes, as a font has thousands of advances, and asking a glyph for its own reads its outline too. */
interface HorizontalMetrics {
  readonly stream: { readonly buffer: Uint8Array };
  readonly directory: { readonly tables: { readonly hmtx: { readonly offset: number } } };
  readonly hhea: { readonly numberOfMetrics: number };
}

/** `head.macStyle`: the style that a family of four has the face under. */
interface Header {
  readonly head: { readonly macStyle: { readonly bold: boolean; readonly italic: boolean } };
}

/** None for bytes that are no font. */
export function facesIn(bytes: Uint8Array): readonly NamedFace[] {
  try {
    const opened = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const fonts = 'fonts' in opened ? opened.fonts : [opened];
    return fonts.map((font) => ({
      family: font.familyName,
      style: styleOf(font as Font & Header),
      coded: codedFace(font),
    }));
  } catch {
    return [];
  }
}

export function codedFace(font: Font): string {
  const { stream, directory, hhea } = font as Font & HorizontalMetrics;
  const { buffer, byteOffset } = stream.buffer;
  const advances = new DataView(buffer, byteOffset + directory.tables.hmtx.offset);
  return encodeFace({
    unitsPerEm: font.unitsPerEm,
    codePoints: font.characterSet,
    // Glyphs past the table's end share its last advance. Beside each advance stands a bearing, both of two bytes.
    advanceOf: (code) =>
      advances.getUint16(Math.min(font.glyphForCodePoint(code).id, hhea.numberOfMetrics - 1) * 4),
  });
}

function styleOf({ head }: Header): FaceStyle {
  const { bold, italic } = head.macStyle;
  return bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
}
