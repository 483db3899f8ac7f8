/** Slots of a company's template: its placeholders, and what is composed where it has none. */
import type { Box, Size } from '../../deck/model.ts';
import type { Content, PlaceholderType, Slot, TextStyle } from '../model.ts';
import { contentsOf, FURNITURE, type OfficeLayout, titleOf } from './fits.ts';
import { insideOf, type Placeholder, type PlaceholderText } from './placeholders.ts';
import { type Ladder, placeholderStyle } from './styles.ts';

/** What is collected while layouts are made. */
export interface Kit {
  readonly size: Size;
  readonly scale: number;
  readonly styles: Record<string, TextStyle>;
}

const MARGIN = 36;

/** Capitals are at most about so much wider than what is measured. */
const CAPITALS = 1.35;

const KINDS: Readonly<Record<string, PlaceholderType>> = {
  title: 'title',
  ctrTitle: 'centered-title',
  subTitle: 'subtitle',
  body: 'body',
  obj: 'object',
  dt: 'date',
  ftr: 'footer',
  sldNum: 'slide-number',
};

export function slot(
  name: string,
  placeholder: Placeholder,
  accepts: readonly Content[],
  styleName: string,
): Slot {
  const { insets, type, index, anchor, text } = placeholder;
  const inside = insideOf(placeholder);
  return {
    name,
    placeholder: KINDS[type] ?? 'object',
    index,
    // Who measures does not know of capitals: a narrower box leaves them room.
    box: text.capitals ? { ...inside, width: inside.width / CAPITALS } : inside,
    insets,
    bullets: text.bullets,
    ...(text.family !== undefined && { family: text.family }),
    style: styleName,
    anchor,
    accepts,
    required: name === 'title',
    prompt: placeholder.name,
  };
}

/** The name of a style, made for a placeholder if there is none yet. */
export function style(
  name: string,
  { text, frame }: Placeholder,
  ladder: Ladder,
  { styles, scale }: Kit,
): string {
  const key = `${name} ${Math.round(frame.x)} ${Math.round(frame.y)} ${Math.round(frame.width)}`;
  styles[key] ??= placeholderStyle(text, scaled(ladder, scale));
  return key;
}

function scaled({ most, least, ...more }: Ladder, scale: number): Ladder {
  return { ...more, most: most * scale, least: least * scale };
}

/** Text in no placeholder. */
const PLAIN: PlaceholderText = {
  bold: false,
  align: 'left',
  heading: false,
  capitals: false,
  bullets: false,
};

export function composedSlot(
  name: string,
  box: Box,
  accepts: readonly Content[],
  styleName: string,
  ladder: Ladder,
  { styles, scale }: Kit,
): Slot {
  const key = `${styleName} composed`;
  styles[key] ??= placeholderStyle(PLAIN, scaled(ladder, scale));
  return {
    name,
    placeholder: 'object',
    index: 0,
    box,
    style: key,
    anchor: 'top',
    accepts,
    required: false,
    prompt: '',
    composed: true,
  };
}

export function composedTitle(box: Box, kit: Kit): Slot {
  return {
    ...composedSlot('title', box, ['title'], 'title', { most: 30, least: 18 }, kit),
    placeholder: 'title',
    required: true,
  };
}

export function titleArea({ width, height }: Size): Box {
  return { x: MARGIN, y: MARGIN * 0.7, width: width - 2 * MARGIN, height: height * 0.13 };
}

export function below(title: Placeholder | undefined, size: Size): Box {
  const box = title?.frame ?? { ...titleArea(size), y: size.height * 0.3 };
  const y = Math.min(box.y + box.height + 8, size.height - 80);
  return { x: box.x, y, width: box.width, height: Math.min(72, size.height - MARGIN - y) };
}

/** Where content stands: in the layout's own placeholder for it, where the master has it, or between title and footers. */
export function areaOf(layout: OfficeLayout, size: Size, masterBody: Box | undefined): Box {
  const [only, ...others] = contentsOf(layout, size);
  if (only && others.length === 0) return insideOf(only);
  if (masterBody) return masterBody;
  const title = titleOf(layout)?.frame ?? titleArea(size);
  const feet = layout.placeholders.filter(
    ({ type, frame }) => FURNITURE.has(type) && frame.y > size.height / 2,
  );
  const bottom = Math.min(size.height - MARGIN, ...feet.map(({ frame }) => frame.y - 8));
  const top = title.y + title.height + 12;
  const x = Math.max(MARGIN, Math.min(title.x, size.width / 4));
  return { x, y: top, width: size.width - 2 * x, height: Math.max(size.height * 0.3, bottom - top) };
}

const FEET: readonly (readonly [string, Content])[] = [
  ['ftr', 'footer'],
  ['dt', 'date'],
  ['sldNum', 'number'],
];

export function furniture({ placeholders }: OfficeLayout, kit: Kit): readonly Slot[] {
  return FEET.flatMap(([type, content]) => {
    const placeholder = placeholders.find((candidate) => candidate.type === type && !candidate.isOdd);
    if (placeholder === undefined) return [];
    const look = style(content, placeholder, { most: 14, least: 10 }, kit);
    return [slot(content, placeholder, [content], look)];
  });
}
