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

/** The horizontal metrics table: read directly, since asking a glyph for its advance also reads its outline. */
interface HorizontalMetrics {
  readonly hmtx: {
    readonly metrics: { readonly length: number; get(index: number): { readonly advance: number } };
  };
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
  const { metrics } = (font as Font & HorizontalMetrics).hmtx;
  return encodeFace({
    unitsPerEm: font.unitsPerEm,
    codePoints: font.characterSet,
    // Glyphs past the table's end share its last advance.
    advanceOf: (code) => metrics.get(Math.min(font.glyphForCodePoint(code).id, metrics.length - 1)).advance,
  });
}

function styleOf({ head }: Header): FaceStyle {
  const { bold, italic } = head.macStyle;
  return bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular';
}
