/** The slide number as a field, which pptxgenjs knows on masters only: it follows when slides are moved. */
import type { TextShape } from '../../../deck/model.ts';
import { SLIDE_NUMBER_FIELD } from '../template/slots.ts';
import type { Repair } from './setting.ts';

export const slideNumberField: Repair<TextShape> = (xml, _, { slot }) => {
  if (slot?.placeholder !== 'slide-number') return xml;
  return xml.replace(
    /<a:r>((?:<a:rPr[^>]*\/>|<a:rPr[^>]*>[\s\S]*?<\/a:rPr>)<a:t>\d+<\/a:t>)<\/a:r>/,
    `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum">$1</a:fld>`,
  );
};
