/**
 * The placeholders of a layout, with what they inherit: place, insets, anchor and text of the master's placeholder of
 * their kind, and of the master's text styles (ECMA-376 19.3.1.36, 21.1.2.4).
 */
import type { Box, Insets } from '../../deck/model.ts';
import type { Slot } from '../model.ts';
import type { Scheme } from './colour.ts';
import type { Ground } from './ground.ts';
import { type LevelText, levelText } from './levels.ts';
import { boxOf, EMU } from './place.ts';
import { child, descend, type Element, first, numberOf } from './xml.ts';

export interface Placeholder {
  /** `p:ph/@type`, `obj` where it has none. */
  readonly type: string;
  /** `p:ph/@idx`, 0 where it has none. */
  readonly index: number;
  readonly name: string;
  /** The whole frame, in points. */
  readonly frame: Box;
  readonly insets: Insets;
  readonly anchor: Slot['anchor'];
  /** What it stands on: six hex digits, undefined where that is not of one plain colour. */
  readonly ground: string | undefined;
  readonly text: PlaceholderText;
  /** Text runs from top to bottom, or in columns: nothing of ours could be measured in it. */
  readonly isOdd: boolean;
}

/** A placeholder's text: its outermost level, and those within. */
export interface PlaceholderText extends LevelText {
  /** From the outermost, which is `this` again. */
  readonly levels: () => readonly LevelText[];
}

/** PowerPoint's own insets, in points. */
const INSETS = { lIns: 7.2, tIns: 3.6, rIns: 7.2, bIns: 3.6 } as const;

/** The master's placeholder that one of a layout inherits from. */
const PARENTS: Readonly<Record<string, string>> = {
  ctrTitle: 'title',
  subTitle: 'body',
  obj: 'body',
  pic: 'body',
  chart: 'body',
  tbl: 'body',
};

/** Where the master keeps the text style of a placeholder's kind. */
function textStyleOf(master: Element, type: string): Element | undefined {
  const styles = child(master, 'p:txStyles');
  if (type === 'title' || type === 'ctrTitle') return child(styles, 'p:titleStyle');
  return child(styles, FURNITURE.has(type) ? 'p:otherStyle' : 'p:bodyStyle');
}

const FURNITURE: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum', 'hdr']);

/** The placeholders of a layout in reading order, those without a place left out. */
export function placeholdersOf(
  layout: Element,
  master: Element,
  { scheme, ground }: { readonly scheme: Scheme; readonly ground: Ground },
): readonly Placeholder[] {
  const inherited = placeholderShapes(master);
  return placeholderShapes(layout).flatMap(({ shape, type, index, name }): readonly Placeholder[] => {
    const parentType = PARENTS[type] ?? type;
    const parent = inherited.find((candidate) => candidate.type === parentType)?.shape;
    const shapes = [shape, ...(parent ? [parent] : [])];
    const frame = first(shapes, frameOf);
    if (frame === undefined || frame.width <= 0 || frame.height <= 0) return [];
    const bodies = shapes.map((each) => descend(each, 'p:txBody', 'a:bodyPr'));
    const body = (attribute: string) => first(bodies, (each) => each?.attributes[attribute]);
    const inset = (side: keyof typeof INSETS) => {
      const value = first(bodies, (each) => numberOf(each, side));
      return value === undefined ? INSETS[side] : value / EMU;
    };
    const lists = [
      ...shapes.map((each) => descend(each, 'p:txBody', 'a:lstStyle')),
      textStyleOf(master, type),
    ];
    const texts = shapes.map((each) => child(each, 'p:txBody'));
    return [
      {
        type,
        index,
        name,
        frame,
        insets: { left: inset('lIns'), top: inset('tIns'), right: inset('rIns'), bottom: inset('bIns') },
        anchor: anchorOf(body('anchor')),
        ground: ground.colourOf(frame),
        text: textOf(lists, texts, scheme),
        isOdd: (body('vert') ?? 'horz') !== 'horz' || Number(body('numCol') ?? 1) > 1 || isTurned(shapes),
      },
    ];
  });
}

/** The frame without what the placeholder keeps free around its text. */
export function insideOf({ frame, insets }: Placeholder): Box {
  return {
    x: frame.x + insets.left,
    y: frame.y + insets.top,
    width: Math.max(1, frame.width - insets.left - insets.right),
    height: Math.max(1, frame.height - insets.top - insets.bottom),
  };
}

interface PlaceholderShape {
  readonly shape: Element;
  readonly type: string;
  readonly index: number;
  readonly name: string;
}

function placeholderShapes(part: Element): readonly PlaceholderShape[] {
  const tree = descend(part, 'p:cSld', 'p:spTree');
  return (tree?.children ?? []).flatMap((shape): readonly PlaceholderShape[] => {
    const ph = shape.name === 'p:sp' ? descend(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph') : undefined;
    if (ph === undefined) return [];
    const name = descend(shape, 'p:nvSpPr', 'p:cNvPr')?.attributes.name ?? '';
    return [{ shape, type: ph.attributes.type ?? 'obj', index: numberOf(ph, 'idx') ?? 0, name }];
  });
}

function frameOf(shape: Element): Box | undefined {
  return boxOf(descend(shape, 'p:spPr', 'a:xfrm'));
}

function isTurned(shapes: readonly Element[]): boolean {
  return (first(shapes, (each) => numberOf(descend(each, 'p:spPr', 'a:xfrm'), 'rot')) ?? 0) !== 0;
}

function anchorOf(anchor: string | undefined): Slot['anchor'] {
  if (anchor === 'ctr') return 'middle';
  return anchor === 'b' ? 'bottom' : 'top';
}

/** How deep lists are that have a look of their own. */
const DEEPEST = 7;

function textOf(
  lists: readonly (Element | undefined)[],
  texts: readonly (Element | undefined)[],
  scheme: Scheme,
): PlaceholderText {
  const levelOf = (level: number) => levelText(level, lists, texts, scheme);
  return { ...levelOf(0), levels: () => Array.from({ length: DEEPEST }, (_, level) => levelOf(level)) };
}
