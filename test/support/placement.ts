/** Where a shape stands on its slide: placeholders inherit their place, groups move and scale it. */
import { attribute, type Document, descendants, type Element, first, number, path } from './xml.ts';

export const EMU_PER_POINT = 12_700;

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Placeholder {
  /** As PowerPoint reads it: `ctrTitle` is a `title`, none told is `obj`. */
  readonly type: string;
  readonly index: string;
}

export function placeholderOf(shape: Element): Placeholder | undefined {
  const mark = path(shape, `nv${capital(shape.localName ?? '')}Pr`, 'nvPr', 'ph');
  if (!mark) return undefined;
  const type = attribute(mark, 'type') ?? 'obj';
  return { type: type === 'ctrTitle' ? 'title' : type, index: attribute(mark, 'idx') ?? '0' };
}

/** The placeholder of the layout that a slide's own takes after: that of its index, the title by its type. */
export function counterpart(placeholder: Placeholder, layout: Document): Element | undefined {
  return descendants(layout, 'sp').find((shape) => {
    const candidate = placeholderOf(shape);
    if (placeholder.type === 'title') return candidate?.type === 'title';
    return candidate?.index === placeholder.index;
  });
}

/** Bounds on the slide in points; undefined when neither the shape nor what it takes after has a place. */
export function boundsOf(
  shape: Element,
  layout: Document | undefined,
  master: Document | undefined,
): Bounds | undefined {
  const placeholder = placeholderOf(shape);
  const model = placeholder && layout && counterpart(placeholder, layout);
  const own = ownBounds(shape) ?? ownBounds(model) ?? ownBounds(placeholder && ofMaster(placeholder, master));
  return own && inGroups(own, shape);
}

/** Masters have one placeholder a type; whatever holds content takes after the body. */
function ofMaster({ type }: Placeholder, master: Document | undefined): Element | undefined {
  const wanted = /^(title|dt|ftr|sldNum)$/.test(type) ? type : 'body';
  return descendants(master, 'sp').find((shape) => placeholderOf(shape)?.type === wanted);
}

function ownBounds(shape: Element | undefined): Bounds | undefined {
  const transform = path(shape, 'spPr', 'xfrm') ?? path(shape, 'xfrm');
  return transform && turned(rectangle(transform, 'off', 'ext'), number(transform, 'rot'));
}

/** What is turned by a quarter is as high as its own box is wide. */
function turned(bounds: Bounds, sixtyThousandths: number): Bounds {
  if ((sixtyThousandths / 60_000) % 180 !== 90) return bounds;
  const [x, y] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
  const [across, down] = [(bounds.bottom - bounds.top) / 2, (bounds.right - bounds.left) / 2];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}

function rectangle(transform: Element, offset: string, extent: string): Bounds {
  const [off, ext] = [first(transform, offset), first(transform, extent)];
  const [left, top] = [number(off, 'x') / EMU_PER_POINT, number(off, 'y') / EMU_PER_POINT];
  return {
    left,
    top,
    right: left + number(ext, 'cx') / EMU_PER_POINT,
    bottom: top + number(ext, 'cy') / EMU_PER_POINT,
  };
}

/** Maps bounds from the coordinates inside of each group around a shape to those outside of it. */
function inGroups(bounds: Bounds, shape: Element): Bounds {
  const group = shape.parentNode as Element | null;
  if (group?.localName !== 'grpSp') return bounds;
  const transform = path(group, 'grpSpPr', 'xfrm');
  if (!transform) return inGroups(bounds, group);
  const outside = rectangle(transform, 'off', 'ext');
  const inside = rectangle(transform, 'chOff', 'chExt');
  const across = scale(inside.left, inside.right, outside.left, outside.right);
  const down = scale(inside.top, inside.bottom, outside.top, outside.bottom);
  const mapped = {
    left: across(bounds.left),
    right: across(bounds.right),
    top: down(bounds.top),
    bottom: down(bounds.bottom),
  };
  return inGroups(mapped, group);
}

function scale(
  fromStart: number,
  fromEnd: number,
  toStart: number,
  toEnd: number,
): (value: number) => number {
  const factor = (toEnd - toStart) / (fromEnd - fromStart || 1);
  return (value) => toStart + (value - fromStart) * factor;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
