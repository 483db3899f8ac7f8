/**
 * Placeholders. pptxgenjs is told of none, because it numbers them from 100, marks prompts on slides and repeats
 * the layout's geometry; each shape in a slot becomes the slot's placeholder, whose place it inherits.
 */
import type { ImageShape, TableShape, TextShape } from '../../../deck/model.ts';
import { sameBox } from '../drawing.ts';
import { contentPlaceholderXml, isTitle, placeholderXml } from '../placeholder.ts';
import type { Repair } from './setting.ts';

export const textPlaceholder: Repair<TextShape> = (xml, shape, { slot }) => {
  if (!slot) return xml;
  // A title is one to readers also where the layout has no placeholder for it; other words stand in a text box there.
  if (slot.composed && !isTitle(slot)) return xml;
  const place = slot.composed || !sameBox(shape.box, slot.box) ? '' : /<a:xfrm[^>]*>[\s\S]*?<\/a:xfrm>/;
  const geometry =
    shape.geometry || slot.composed ? '' : /<a:prstGeom[^>]*>[\s\S]*?<\/a:prstGeom>(?:<a:noFill\/>)?/;
  return xml
    .replace(
      /<p:cNvSpPr[^>]*\/><p:nvPr><\/p:nvPr>/,
      `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml(slot)}</p:nvPr>`,
    )
    .replace(geometry, '')
    .replace(place, '');
};

/** Also takes out the id that the library gives to all tables alike. */
export const tablePlaceholder: Repair<TableShape> = (xml, _, { slot }) =>
  xml.replace(/<p:nvPr>[\s\S]*?<\/p:nvPr>/, `<p:nvPr>${contentPlaceholderXml(slot)}</p:nvPr>`);

export const imagePlaceholder: Repair<ImageShape> = (xml, _, { slot }) => {
  const placeholder = contentPlaceholderXml(slot);
  return xml
    .replace('<p:nvPr></p:nvPr>', `<p:nvPr>${placeholder}</p:nvPr>`)
    .replace('<a:picLocks', placeholder ? '<a:picLocks noGrp="1"' : '<a:picLocks');
};
