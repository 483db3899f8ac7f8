/** A slot as the empty placeholder that layouts and the master show. */
import { styleOf } from '../../../template/index.ts';
import type { Slot, Template } from '../../../template/model.ts';
import { ANCHOR, extents } from '../drawing.ts';
import { guid } from '../guid.ts';
import { placeholderXml } from '../placeholder.ts';
import { escapeXml } from '../xml.ts';
import { listLevels } from './text-style.ts';

/** `a:fld/@id` of slide numbers: any GUID, the same everywhere. */
export const SLIDE_NUMBER_FIELD = guid('slide number');

const NAMES: Readonly<Record<Slot['placeholder'], string>> = {
  title: 'Title',
  'centered-title': 'Title',
  subtitle: 'Subtitle',
  body: 'Text Placeholder',
  object: 'Content Placeholder',
  picture: 'Picture Placeholder',
  chart: 'Chart Placeholder',
  table: 'Table Placeholder',
  date: 'Date Placeholder',
  footer: 'Footer Placeholder',
  'slide-number': 'Slide Number Placeholder',
};

const FURNITURE: readonly Slot['placeholder'][] = ['date', 'footer', 'slide-number'];

/** The levels that a layout sets where lists may stand; what is deeper comes from the master. */
const OUTLINE_LEVELS = 5;

/** Whether text in the slot starts as a bulleted list. */
export function isBulleted(slot: Slot): boolean {
  return slot.bullets ?? (slot.placeholder === 'object' && slot.accepts.includes('text'));
}

/** The placeholder with its place, text style and prompt. */
export function slotXml(slot: Slot, id: number, template: Template): string {
  const bullets = isBulleted(slot);
  // A level that a placeholder does not set is read by LibreOffice from another one of the layout.
  const count = slot.accepts.includes('text') ? OUTLINE_LEVELS : 1;
  const levels = listLevels(styleOf(template, slot.style), template, bullets, count);
  const custom = !FURNITURE.includes(slot.placeholder);
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${NAMES[slot.placeholder]} ${id - 1}"/>` +
    `<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${placeholderXml(slot, { prompt: custom })}</p:nvPr></p:nvSpPr>` +
    `<p:spPr><a:xfrm>${extents(slot.box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" ` +
    `anchor="${ANCHOR[slot.anchor]}"><a:normAutofit/></a:bodyPr>` +
    `<a:lstStyle>${levels}</a:lstStyle>` +
    `<a:p>${promptXml(slot)}</a:p></p:txBody></p:sp>`
  );
}

function promptXml({ placeholder, prompt }: Slot): string {
  if (placeholder === 'slide-number') {
    return `<a:fld id="${SLIDE_NUMBER_FIELD}" type="slidenum"><a:rPr lang="en-US"/><a:t>‹#›</a:t></a:fld>`;
  }
  if (FURNITURE.includes(placeholder)) return '<a:endParaRPr lang="en-US"/>';
  return `<a:r><a:rPr lang="en-US"/><a:t>${escapeXml(prompt)}</a:t></a:r>`;
}
