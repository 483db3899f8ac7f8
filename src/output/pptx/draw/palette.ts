/**
 * Colours for pptxgenjs, which knows neither tints nor the link colour: each is handed over as a number that
 * looks like a fixed colour, and found again in what it wrote.
 */
import type { Colour } from '../../../deck/model.ts';
import { colourXml } from '../colour.ts';

export interface Palette {
  /** Six hex digits that stand for the colour. */
  token(colour: Colour): string;
  /** The XML with every token as the colour that it stands for. */
  resolve(xml: string): string;
}

export function createPalette(): Palette {
  const tokens = new Map<string, string>();
  const colours = new Map<string, string>();
  return {
    token(colour) {
      const xml = colourXml(colour);
      const known = tokens.get(xml);
      if (known) return known;
      const token = tokens.size.toString(16).toUpperCase().padStart(6, '0');
      tokens.set(xml, token);
      colours.set(token, xml);
      return token;
    },
    resolve: (xml) =>
      xml.replace(
        /<a:srgbClr val="([0-9A-F]{6})"\/>/g,
        (match, token: string) => colours.get(token) ?? match,
      ),
  };
}
