/**
 * `a:bodyPr`: insets, anchor, and a bare `a:normAutofit`, so that PowerPoint keeps text fitting when a person edits
 * it. pptxgenjs mixes up the order of the insets.
 */
import type { Insets, TextShape } from '../../../deck/model.ts';
import { ANCHOR, sameBox } from '../drawing.ts';
import { emu } from '../units.ts';
import { attributes } from '../xml.ts';
import type { Repair } from './setting.ts';

export const textBody: Repair<TextShape> = (xml, { box, insets, anchor }, { slot }) => {
  const own = slot?.insets;
  // A company's placeholder is the slot and what it keeps free around it; elsewhere nothing is kept free.
  const whole = slot !== undefined && !slot.composed && sameBox(box, slot.box);
  if (whole && own !== undefined && !slot.cleared && isNone(insets)) {
    return withBody(xml, attributes({ anchor: ANCHOR[anchor] }));
  }
  // Placeholders of our layouts have no insets.
  const inherited = own === undefined && !slot?.composed && slot?.anchor === anchor && isNone(insets);
  const around = whole && own !== undefined ? own : NONE;
  const said = attributes({
    wrap: 'square',
    lIns: emu(insets.left + around.left),
    tIns: emu(insets.top + around.top),
    rIns: emu(insets.right + around.right),
    bIns: emu(insets.bottom + around.bottom),
    rtlCol: 0,
    anchor: ANCHOR[anchor],
  });
  return withBody(xml, inherited ? '' : said);
};

function withBody(xml: string, said: string): string {
  return xml.replace(/<a:bodyPr[^>]*>[\s\S]*?<\/a:bodyPr>/, `<a:bodyPr${said}><a:normAutofit/></a:bodyPr>`);
}

const NONE: Insets = { left: 0, right: 0, top: 0, bottom: 0 };

function isNone({ left, right, top, bottom }: Insets): boolean {
  return left === 0 && right === 0 && top === 0 && bottom === 0;
}
