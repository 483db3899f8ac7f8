/**
 * `a:endParaRPr`, which sizes an empty line and what is typed next. pptxgenjs gives every paragraph of a shape the
 * size of the shape's first run.
 */

import { centipoints } from '../units.ts';
import { attributes } from '../xml.ts';
import { pairwise } from './pairwise.ts';
import type { TextRepair } from './text.ts';

export const paragraphEnds: TextRepair = (xml, paragraphs, { language }) =>
  pairwise(xml, /<a:endParaRPr[^>]*\/>/g, paragraphs, (_, { runs }) => {
    const size = runs.at(-1)?.size;
    return `<a:endParaRPr${attributes({ lang: language, sz: size === undefined ? undefined : centipoints(size) })}/>`;
  });
