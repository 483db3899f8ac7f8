/** Line breaks. pptxgenjs writes them without a size, so that PowerPoint makes the line 18 pt high. */
import type { BreakRun } from '../../../deck/model.ts';
import { inlinesOf } from '../draw/text.ts';
import { centipoints } from '../units.ts';
import { attributes } from '../xml.ts';
import { pairwise } from './pairwise.ts';
import type { TextRepair } from './text.ts';

export const lineBreaks: TextRepair = (xml, paragraphs, { language }) => {
  const breaks = paragraphs
    .flatMap(inlinesOf)
    .filter((inline): inline is BreakRun => inline.type === 'break');
  return pairwise(
    xml,
    /<a:br\/>/g,
    breaks,
    (_, { size }) => `<a:br><a:rPr${attributes({ lang: language, sz: centipoints(size) })}/></a:br>`,
  );
};
