/** The table style of every table: PowerPoint's *No Style, No Grid*, since cells say what they look like. */
import { DECLARATION } from '../xml.ts';

export const TABLE_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

const TEXT =
  '<a:tcTxStyle><a:fontRef idx="minor"><a:scrgbClr r="0" g="0" b="0"/></a:fontRef><a:schemeClr val="tx1"/></a:tcTxStyle>';

/** Lines in the order of the schema. */
const NO_LINES = ['left', 'right', 'top', 'bottom', 'insideH', 'insideV']
  .map((side) => `<a:${side}><a:ln><a:noFill/></a:ln></a:${side}>`)
  .join('');

export function tableStylesXml(): string {
  return (
    `${DECLARATION}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${TABLE_STYLE}">` +
    `<a:tblStyle styleId="${TABLE_STYLE}" styleName="No Style, No Grid"><a:wholeTbl>${TEXT}` +
    `<a:tcStyle><a:tcBdr>${NO_LINES}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl></a:tblStyle></a:tblStyleLst>`
  );
}
