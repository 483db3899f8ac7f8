/** Slots of a company's template: its placeholders, and what is composed where it has none. */
import type { Box, Colour, Insets, Size } from '../../deck/model.ts';
import { contrastOf } from '../contrast.ts';
import type { PlaceholderType, Slot, TextStyle } from '../model.ts';
import type { Scheme } from './colour.ts';
import { contentsOf, FURNITURE, type OfficeLayout, titleOf } from './fits.ts';
import type { Ground } from './ground.ts';
import { KINDS, type Wanted } from './kinds.ts';
import { insideOf, type Placeholder, type PlaceholderText } from './placeholders.ts';
import { meet } from './room.ts';
import { type HouseFonts, type Ladder, placeholderStyle, type ThemeFonts } from './styles.ts';

/** What is collected while layouts are made. */
export interface Kit {
  readonly size: Size;
  readonly scale: number;
  readonly scheme: Scheme;
  readonly fonts: ThemeFonts;
  readonly house: HouseFonts;
  readonly styles: Record<string, TextStyle>;
}

const MARGIN = 36;

/** Capitals are at most about so much wider than what is measured. */
const CAPITALS = 1.35;

const PLACEHOLDERS: Readonly<Record<string, PlaceholderType>> = {
  title: 'title',
  ctrTitle: 'centered-title',
  subTitle: 'subtitle',
  body: 'body',
  obj: 'object',
  pic: 'picture',
  chart: 'chart',
  tbl: 'table',
  dt: 'date',
  ftr: 'footer',
  sldNum: 'slide-number',
};

/** Placeholders for one thing alone that is no text. */
const HOLDING: ReadonlySet<string> = new Set(['pic', 'chart', 'tbl']);
const NONE: Insets = { left: 0, top: 0, right: 0, bottom: 0 };

export function slot(name: string, placeholder: Placeholder, wanted: Wanted, kit: Kit): Slot {
  const { type, index, anchor, text } = placeholder;
  // What holds no words keeps nothing free around them.
  const insets = HOLDING.has(type) ? NONE : placeholder.insets;
  const inside = insideOf({ ...placeholder, insets });
  const ink = inkOf(placeholder, kit.scheme);
  return {
    name,
    placeholder: PLACEHOLDERS[type] ?? 'object',
    index,
    // Who measures does not know of capitals: a narrower box leaves them room.
    box: text.capitals ? { ...inside, width: inside.width / CAPITALS } : inside,
    insets,
    bullets: text.bullets,
    ...(text.family !== undefined && { family: text.family }),
    ...(ink !== undefined && { ink }),
    ...(ink === undefined && text.colour !== undefined && { shown: { hex: text.colour } }),
    ...(text.isShown && { unstyled: true }),
    style: style(placeholder, wanted, kit),
    anchor,
    accepts: wanted.accepts,
    required: name === 'title',
    prompt: placeholder.name,
  };
}

/** Large text can be read at this contrast (WCAG 2, 1.4.3). */
const TITLE_CONTRAST = 3;

/** What text has to be said to look like, where the placeholder does not say it, or says what cannot be read on its ground. */
function inkOf({ text, ground }: Placeholder, scheme: Scheme): Colour | undefined {
  const [ink, paper] = [scheme('tx1') ?? '000000', scheme('bg1') ?? 'FFFFFF'];
  const own = text.colour ?? ink;
  const isLegible = (hex: string) => ground === undefined || contrastOf(hex, ground) >= TITLE_CONTRAST;
  if (isLegible(own)) return text.isShown ? { hex: own } : undefined;
  if (isLegible(ink)) return { role: 'ink' };
  return isLegible(paper) ? { role: 'paper' } : { hex: isLegible('000000') ? '000000' : 'FFFFFF' };
}

/** The name of a style, made for a placeholder if there is none yet. */
function style({ text, frame }: Placeholder, wanted: Wanted, { styles, scale, fonts }: Kit): string {
  const key = `${wanted.style} ${Math.round(frame.x)} ${Math.round(frame.y)} ${Math.round(frame.width)}`;
  styles[key] ??= placeholderStyle(text, scaled(wanted, scale), fonts, takesLists(wanted));
  return key;
}

function takesLists({ accepts }: Wanted): boolean {
  return accepts.some((content) => content === 'text' || content === 'quote' || content === 'statement');
}

function scaled({ most, least, ...more }: Ladder, scale: number): Ladder {
  return { ...more, most: most * scale, least: least * scale };
}

/** Text in no placeholder. */
const PLAIN: PlaceholderText = {
  bold: false,
  italic: false,
  align: 'left',
  heading: false,
  capitals: false,
  bullets: false,
  isShown: false,
  levels: () => [],
};

export function composedSlot(
  name: string,
  box: Box,
  wanted: Wanted,
  { styles, scale, fonts, house }: Kit,
): Slot {
  const key = `${wanted.style} composed`;
  const font = name === 'title' ? house.heading : house.body;
  styles[key] ??= { ...placeholderStyle(PLAIN, scaled(wanted, scale), fonts), font };
  return {
    name,
    placeholder: 'object',
    index: 0,
    box,
    style: key,
    anchor: 'top',
    accepts: wanted.accepts,
    required: false,
    prompt: '',
    composed: true,
  };
}

export function composedTitle(box: Box, kit: Kit): Slot {
  const wanted: Wanted = { ...KINDS.content.title, most: 30 };
  return {
    ...composedSlot('title', box, wanted, kit),
    placeholder: 'title',
    anchor: 'middle',
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
  const title = titleOf(layout)?.frame ?? titleArea(size);
  if (masterBody && !meet(masterBody, title)) return masterBody;
  const feet = layout.placeholders.filter(
    ({ type, frame }) => FURNITURE.has(type) && frame.y > size.height / 2,
  );
  const bottom = Math.min(size.height - MARGIN, ...feet.map(({ frame }) => frame.y - 8));
  const top = title.y + title.height + 12;
  const x = Math.max(MARGIN, Math.min(title.x, size.width / 4));
  return { x, y: top, width: size.width - 2 * x, height: Math.max(size.height * 0.3, bottom - top) };
}

/** The slot where no artwork stands across it. What stands in no placeholder has its room from who makes it. */
export function clearedOf(ground: Ground, slot: Slot, { styles }: Kit): Slot {
  const isCentred = styles[slot.style]?.align === 'center';
  return slot.composed ? slot : within(slot, ground.clearPartOf(slot.box, isCentred));
}

/** Slots side by side, each where no artwork stands across it, and as high as the lowest of them. */
export function clearedAlike(ground: Ground, slots: readonly Slot[], kit: Kit): readonly Slot[] {
  const cleared = slots.map((slot) => clearedOf(ground, slot, kit));
  const top = Math.max(...cleared.map(({ box }) => box.y));
  const bottom = Math.min(...cleared.map(({ box }) => box.y + box.height));
  return cleared.map((slot) => within(slot, { ...slot.box, y: top, height: bottom - top }));
}

/** A placeholder keeps its place, with more of it left free around its text. */
function within(slot: Slot, part: Box): Slot {
  const { box, insets } = slot;
  if (insets === undefined || (Object.keys(box) as (keyof Box)[]).every((key) => box[key] === part[key]))
    return slot;
  const around = {
    left: insets.left + part.x - box.x,
    top: insets.top + part.y - box.y,
    right: insets.right + box.x + box.width - part.x - part.width,
    bottom: insets.bottom + box.y + box.height - part.y - part.height,
  };
  return { ...slot, box: part, insets: around, cleared: true };
}

const FEET = [
  ['ftr', 'footer'],
  ['dt', 'date'],
  ['sldNum', 'number'],
] as const;

/** What stands at the foot of slides; dates and numbers are left out where the template has words of its own for them. */
export function furniture({ placeholders, ground }: OfficeLayout, kit: Kit): readonly Slot[] {
  return FEET.flatMap(([type, content]) => {
    const placeholder = placeholders.find((candidate) => candidate.type === type && !candidate.isOdd);
    if (placeholder === undefined) return [];
    if (content !== 'footer' && ground.hasWordsIn(placeholder.frame)) return [];
    return [slot(content, placeholder, KINDS.content[content], kit)];
  });
}
