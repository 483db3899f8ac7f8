/** What is drawn on layouts and masters: where logos, lines, forms and words stand. What they look like is not known here. */
import type { Box } from '../../deck/model.ts';
import { colourOf, type Scheme } from './colour.ts';
import { boxOf } from './place.ts';
import { child, childrenOf, descend, type Element, numberOf } from './xml.ts';

/** A thing that is drawn: a logo, a line, a form, words. */
export interface Mark {
  readonly box: Box;
  /** Six hex digits of what it is filled with; absent for pictures, gradients and what is seen through. */
  readonly colour?: string;
  readonly words: boolean;
}

/** Each thing that is drawn, those in groups one by one. */
export function marksIn(tree: Element | undefined, scheme: Scheme): readonly Mark[] {
  return (tree?.children ?? []).flatMap((element): readonly Mark[] => {
    if (element.name === 'p:grpSp') {
      const place = placing(element);
      return marksIn(element, scheme).map((mark) => ({ ...mark, box: place(mark.box) }));
    }
    const box = boxOf(child(element, 'p:xfrm') ?? descend(element, 'p:spPr', 'a:xfrm'));
    if (box === undefined || !isDrawn(element)) return [];
    const colour = colourOf(descend(element, 'p:spPr', 'a:solidFill'), scheme);
    const words = hasWords(element);
    return [{ box: turned(box, element), words, ...(colour !== undefined && { colour }) }];
  });
}

function isDrawn(element: Element): boolean {
  const named = element.children.find(({ name }) => /^p:nv\w+Pr$/.test(name));
  if (descend(named, 'p:nvPr', 'p:ph') || child(named, 'p:cNvPr')?.attributes.hidden === '1') return false;
  if (element.name !== 'p:sp') return true;
  const [properties, style] = [child(element, 'p:spPr'), child(element, 'p:style')];
  const has = (own: Element | undefined, reference: string) =>
    own ? own.name !== 'a:noFill' : (numberOf(child(style, reference), 'idx') ?? 0) > 0;
  const fill = properties?.children.find(({ name }) => /^a:\w+Fill$/.test(name));
  const line = child(properties, 'a:ln')?.children.find(({ name }) => /^a:\w+Fill$/.test(name));
  return has(fill, 'a:fillRef') || has(line, 'a:lnRef') || hasWords(element);
}

function hasWords(shape: Element): boolean {
  return childrenOf(child(shape, 'p:txBody'), 'a:p').some((paragraph) =>
    paragraph.children.some(({ name }) => name === 'a:r' || name === 'a:fld'),
  );
}

/** From places in a group to those on the slide (ECMA-376 20.1.7.5). */
function placing(group: Element): (box: Box) => Box {
  const place = descend(group, 'p:grpSpPr', 'a:xfrm');
  const outer = boxOf(place);
  const [from, extent] = [child(place, 'a:chOff'), child(place, 'a:chExt')];
  if (outer === undefined || from === undefined || extent === undefined) return (box) => box;
  const inner = boxOf({
    ...(place as Element),
    children: [
      { ...from, name: 'a:off' },
      { ...extent, name: 'a:ext' },
    ],
  });
  if (inner === undefined || inner.width <= 0 || inner.height <= 0) return () => outer;
  const [x, y] = [outer.width / inner.width, outer.height / inner.height];
  return (box) => ({
    x: outer.x + (box.x - inner.x) * x,
    y: outer.y + (box.y - inner.y) * y,
    width: box.width * x,
    height: box.height * y,
  });
}

/** What stands on its side takes up its place turned. */
function turned(box: Box, element: Element): Box {
  const degrees = ((numberOf(descend(element, 'p:spPr', 'a:xfrm'), 'rot') ?? 0) / 60_000) % 180;
  if (Math.abs(Math.abs(degrees) - 90) > 45) return box;
  const { x, y, width, height } = box;
  return { x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width };
}
