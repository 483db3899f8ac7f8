/** Drawn forms: what pptxgenjs leaves out of shapes without text, and lines as the connectors they are. */
import type { FormShape, LineShape, TextShape } from '../../../deck/model.ts';
import type { Repair } from './setting.ts';

const EMPTY_OUTLINE = '<a:ln></a:ln>';

/** An outline that says nothing would be drawn by some readers; text boxes need none. */
export const textOutline: Repair<TextShape> = (xml) => xml.replace(EMPTY_OUTLINE, '');

export const formOutline: Repair<FormShape> = (xml) => xml.replace(EMPTY_OUTLINE, '<a:ln><a:noFill/></a:ln>');

/** PowerPoint expects a text body in every form. */
export const emptyTextBody: Repair<FormShape> = (xml, _, { language }) =>
  xml.replace(
    '</p:spPr></p:sp>',
    `</p:spPr><p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="${language}"/></a:p></p:txBody></p:sp>`,
  );

/** The library writes a line as a shape of text; as a connector it can be glued to others. */
export const connector: Repair<LineShape> = (xml) =>
  xml
    .replace('<p:sp><p:nvSpPr>', '<p:cxnSp><p:nvCxnSpPr>')
    .replace('<p:cNvSpPr/>', '<p:cNvCxnSpPr/>')
    .replace('</p:nvSpPr>', '</p:nvCxnSpPr>')
    .replace('<a:noFill/><a:ln ', '<a:ln ')
    .replace('</p:sp>', '</p:cxnSp>');

/** Elements that pptxgenjs leaves empty, and the white space that it leaves between them. */
export const tidy: Repair<unknown> = (xml) =>
  xml
    .replace(/(<a:t>[^<]*)|>\s+(?=<)/g, (_, text: string | undefined) => text ?? '>')
    .replace(/<(p:nvPr|p:spPr|a:avLst)><\/\1>/g, '<$1/>')
    .replace(/<(a:rPr[^>]*)><\/a:rPr>/g, '<$1/>');
