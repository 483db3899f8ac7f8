/** A slide's shapes, drawn and mended, as the tree that stands in its part. */
import type { GroupShape, Shape, Slide } from '../../../deck/model.ts';
import { styleOf } from '../../../template/index.ts';
import { extents } from '../drawing.ts';
import { holds } from '../placeholder.ts';
import { emu } from '../units.ts';
import { identityXml } from './identity.ts';
import type { Anchor, ShapeSetting, SlideSetting } from './setting.ts';
import { repairShape } from './shapes.ts';

/** The children of the slide's shape tree. `drawn` is what pptxgenjs wrote of its leaves, in order. */
export function repairShapes(slide: Slide, drawn: readonly string[], setting: SlideSetting): string {
  const rest = drawn.values();
  const names = new Map<string, number>();
  const ids = idsOf(slide.shapes);
  const anchor = anchors(ids);
  const write = (shape: Shape): string => {
    const name = uniqueName(shape.name, names);
    const own = { ...settingOf(shape, setting), id: ids.get(shape) ?? 0, name, anchor };
    if (shape.type === 'group') return groupXml(shape, own, shape.shapes.map(write));
    return repairShape(rest.next().value ?? '', shape, own);
  };
  return slide.shapes.map(write).join('');
}

function settingOf(shape: Shape, setting: SlideSetting): SlideSetting & Pick<ShapeSetting, 'slot' | 'style'> {
  const own = setting.layout.slots.find((candidate) => candidate.name === shape.slot);
  const slot = own && holds(own, shape) ? own : undefined;
  // Where there is no placeholder, there is no style to inherit from.
  if (slot?.composed || slot?.unstyled) return { ...setting, slot };
  return { ...setting, ...(slot && { slot, style: styleOf(setting.template, slot.style) }) };
}

/** Ids of the shapes that are written, in reading order, before any is: a connector may stand before what it ties. */
function idsOf(shapes: readonly Shape[]): ReadonlyMap<Shape, number> {
  const all = (some: readonly Shape[]): readonly Shape[] =>
    some.flatMap((shape) => (shape.type === 'group' ? [shape, ...all(shape.shapes)] : [shape]));
  return new Map(all(shapes).map((shape, i) => [shape, i + 2]));
}

function anchors(ids: ReadonlyMap<Shape, number>): ShapeSetting['anchor'] {
  const byKey = new Map(
    [...ids].flatMap(([shape, id]): readonly (readonly [string, Anchor])[] => {
      const geometry = 'geometry' in shape ? (shape.geometry ?? 'rect') : 'rect';
      return shape.key === undefined ? [] : [[shape.key, { id, geometry }]];
    }),
  );
  return (key) => {
    const found = byKey.get(key);
    if (!found) throw new Error(`The slide has no shape “${key}” to tie a connector to`);
    return found;
  };
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
