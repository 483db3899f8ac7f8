/** A slide's shapes, drawn and mended, as the tree that stands in its part. */
import type { GroupShape, Shape, Slide } from '../../../deck/model.ts';
import { styleOf } from '../../../template/index.ts';
import { extents } from '../drawing.ts';
import { emu } from '../units.ts';
import { identityXml } from './identity.ts';
import type { ShapeSetting, SlideSetting } from './setting.ts';
import { repairShape } from './shapes.ts';

/** The children of the slide's shape tree. `drawn` is what pptxgenjs wrote of its leaves, in order. */
export function repairShapes(slide: Slide, drawn: readonly string[], setting: SlideSetting): string {
  const rest = drawn.values();
  const names = new Map<string, number>();
  let id = 1;
  const write = (shape: Shape): string => {
    const own = settingOf(shape, ++id, uniqueName(shape.name, names), setting);
    if (shape.type === 'group') return groupXml(shape, own, shape.shapes.map(write));
    return repairShape(rest.next().value ?? '', shape, own);
  };
  return slide.shapes.map(write).join('');
}

function settingOf(shape: Shape, id: number, name: string, setting: SlideSetting): ShapeSetting {
  const slot = setting.layout.slots.find((candidate) => candidate.name === shape.slot);
  return { ...setting, id, name, ...(slot && { slot, style: styleOf(setting.template, slot.style) }) };
}

/** PowerPoint tolerates equal names, but animations and the selection pane are lost with them. */
function uniqueName(name: string, names: Map<string, number>): string {
  const count = (names.get(name) ?? 0) + 1;
  names.set(name, count);
  return count === 1 ? name : `${name} ${count}`;
}

/** The boxes inside a group are the slide's, so the group's own space is the slide's too. */
function groupXml({ box, alt }: GroupShape, { id, name }: ShapeSetting, shapes: readonly string[]): string {
  const [x, y, cx, cy] = [box.x, box.y, box.width, box.height].map(emu);
  const space = `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${cx}" cy="${cy}"/>`;
  return (
    `<p:grpSp><p:nvGrpSpPr>${identityXml(id, name, alt)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${extents(box)}${space}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`
  );
}
