/**
 * `a:bodyPr`: insets, anchor, and a bare `a:normAutofit`, so that PowerPoint keeps text fitting when a person edits
 * it. pptxgenjs mixes up the order of the insets.
 */
import type { Insets, TextShape } from '../../../deck/model.ts';
import { ANCHOR } from '../drawing.ts';
import { emu } from '../units.ts';
import { attributes } from '../xml.ts';
import type { Repair } from './setting.ts';

export const textBody: Repair<TextShape> = (xml, { insets, anchor }, { slot }) => {
  const inherited = slot?.anchor === anchor && isNone(insets);
  const own = attributes({
    wrap: 'square',
    lIns: emu(insets.left),
    tIns: emu(insets.top),
    rIns: emu(insets.right),
    bIns: emu(insets.bottom),
    rtlCol: 0,
    anchor: ANCHOR[anchor],
  });
  return xml.replace(
    /<a:bodyPr[^>]*>[\s\S]*?<\/a:bodyPr>/,
    `<a:bodyPr${inherited ? '' : own}><a:normAutofit/></a:bodyPr>`,
  );
};

/** Placeholders of our layouts have no insets. */
function isNone({ left, right, top, bottom }: Insets): boolean {
  return left === 0 && right === 0 && top === 0 && bottom === 0;
}
