/** The repairs of a text body, in their order; table cells and shapes share them. */
import type { Paragraph } from '../../../deck/model.ts';
import { lineBreaks } from './line-breaks.ts';
import { textLinks } from './links.ts';
import { paragraphEnds } from './paragraph-ends.ts';
import { paragraphProperties } from './paragraphs.ts';
import { inheritedProperties, runAttributes, runFonts, runScripts } from './runs.ts';
import type { ShapeSetting } from './setting.ts';

/** From the paragraphs as pptxgenjs wrote them to what they should be. */
export type TextRepair = (xml: string, paragraphs: readonly Paragraph[], setting: ShapeSetting) => string;

/** Fonts and inheritance pair runs by `a:rPr`, so they go before breaks get theirs. */
const REPAIRS: readonly TextRepair[] = [
  paragraphProperties,
  paragraphEnds,
  runAttributes,
  inheritedProperties,
  runFonts,
  runScripts,
  textLinks,
  lineBreaks,
];

export const repairText: TextRepair = (xml, paragraphs, setting) =>
  REPAIRS.reduce((repaired, repair) => repair(repaired, paragraphs, setting), xml);
