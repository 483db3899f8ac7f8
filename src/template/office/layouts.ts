/**
 * The slide layouts that decks are flowed into, each the one of a company's template that serves it best.
 *
 * What a template has no layout for is composed on its layout with a title alone, in the room that its content
 * layout leaves to content and artwork leaves free.
 */
import type { Box, Size } from '../../deck/model.ts';
import type { Layout, Slot, TextStyle } from '../model.ts';
import type { Scheme } from './colour.ts';
import {
  best,
  columnsFit,
  contentFit,
  contentsOf,
  coverFit,
  dividerFit,
  emptyFit,
  kickerOf,
  metaOf,
  type OfficeLayout,
  pictureFit,
  picturesOf,
  titleOf,
  titleOnlyFit,
} from './fits.ts';
import { isContent, KINDS, type Kind, type Wanted } from './kinds.ts';
import { meet } from './room.ts';
import {
  areaOf,
  below,
  clearedAlike,
  clearedOf,
  composedSlot,
  composedTitle,
  furniture,
  type Kit,
  slot,
  titleArea,
} from './slots.ts';
import { fontOf, type HouseFonts, scaleOf, type ThemeFonts } from './styles.ts';
import type { Scene } from './theme.ts';

/** Layouts with the styles of their slots. */
export interface Arranged {
  readonly layouts: readonly Layout[];
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly scene: Scene;
  readonly house: HouseFonts;
  /** The area for content that has no artwork across it, in square points. */
  readonly room: number;
  /** Whether titles stand where the master has its own. */
  readonly isLikeMaster: boolean;
}

/** Between composed columns. */
const GAP = 24;

/** Where a template's slides are drawn. */
export interface Sheet {
  readonly size: Size;
  readonly scheme: Scheme;
  readonly fonts: ThemeFonts;
  /** Where the master has its title and its content. */
  readonly masterTitle: Box | undefined;
  readonly masterBody: Box | undefined;
}

/**
 * The layouts for decks, in the order in which they are preferred; undefined where no layout has a title above one place
 * for content, a title alone, or nothing at all.
 */
export function arrangeLayouts(
  offered: readonly OfficeLayout[],
  { size, scheme, fonts, masterTitle, masterBody }: Sheet,
): Arranged | undefined {
  const content = best(offered, (layout) => contentFit(layout, size));
  const paper = scheme('bg1') ?? 'FFFFFF';
  const bare =
    best(offered, (layout) => titleOnlyFit(layout, size)) ??
    best(offered, (layout) => emptyFit(layout, size, paper));
  const base = content ?? bare;
  if (base === undefined) return undefined;
  const plain = bare ?? base;
  const twin = best(offered, (layout) => columnsFit(layout, size));
  const cover = best(offered, coverFit);
  const divider = best(offered, dividerFit);
  const area = areaOf(base, size, masterBody);
  const house = houseFonts(base, size, fonts);
  const kit: Kit = { size, scale: scaleOf(size), scheme, fonts, house, styles: {} };
  const layouts = [
    coverLayout(cover ?? plain, kit),
    ...(divider ? [dividerLayout(divider, kit)] : []),
    one('agenda', base, area, kit),
    ...pictureLayout(offered, area, kit),
    one('content', base, area, kit),
    ...(twin ? [pair('content-text', twin, kit), pair('text-content', twin, kit)] : []),
    twin ? pair('two-columns', twin, kit) : composed('two-columns', plain, area, kit),
    composed('three-columns', plain, area, kit),
    one('statement', base, area, kit),
    one('quote', base, area, kit),
  ];
  return {
    layouts,
    styles: kit.styles,
    scene: sceneOf(base, area, size),
    house,
    room: area.width * area.height * base.ground.clearOf(area),
    isLikeMaster: masterTitle !== undefined && isLike(titleOf(base)?.frame, masterTitle),
  };
}

/** Places of up to so many points' difference are one. */
const SAME = 6;

function isLike(one: Box | undefined, other: Box): boolean {
  return one !== undefined && Math.abs(one.x - other.x) <= SAME && Math.abs(one.y - other.y) <= SAME;
}

/** What content stands on, and how text looks there. */
function sceneOf(layout: OfficeLayout, area: Box, size: Size): Scene {
  const [body] = contentsOf(layout, size);
  return { ground: layout.ground.colourOf(area), text: body?.text.colour };
}

function houseFonts(layout: OfficeLayout, size: Size, fonts: ThemeFonts): HouseFonts {
  const title = titleOf(layout)?.text;
  const [body] = contentsOf(layout, size);
  return {
    heading: title ? fontOf(title, fonts) : 'heading',
    body: body ? fontOf(body.text, fonts) : 'body',
  };
}

function coverLayout(layout: OfficeLayout, kit: Kit): Layout {
  const subtitle = layout.placeholders.find(({ type, isOdd }) => type === 'subTitle' && !isOdd);
  const [title, meta] = [titleOf(layout), metaOf(layout, kit.size)];
  const wanted = KINDS.title;
  const words = [
    title
      ? slot('title', title, wanted.title, kit)
      : composedTitle({ ...titleArea(kit.size), y: kit.size.height * 0.3 }, kit),
    subtitle
      ? slot('subtitle', subtitle, wanted.subtitle, kit)
      : composedSlot('subtitle', below(title, kit.size), { ...wanted.subtitle, most: 24 }, kit),
    ...(meta ? [slot('meta', meta, wanted.meta, kit)] : []),
  ];
  return {
    ...frameOf('title', layout),
    slots: [
      ...words.map((each) => clearedOf(layout.ground, each, kit)),
      ...furniture(layout, kit).filter(({ accepts }) => accepts.includes('footer')),
    ],
  };
}

function dividerLayout(layout: OfficeLayout, kit: Kit): Layout {
  const title = titleOf(layout);
  const [parts] = contentsOf(layout, kit.size);
  return {
    ...frameOf('section', layout),
    slots: [
      ...(title ? [slot('title', title, KINDS.section.title, kit)] : []),
      ...(parts ? [slot('parts', parts, KINDS.section.parts, kit)] : []),
    ],
  };
}

/** A title above one slot; where the layout has no placeholder for it, in the area for content. */
function one(
  kind: 'agenda' | 'content' | 'statement' | 'quote',
  layout: OfficeLayout,
  area: Box,
  kit: Kit,
): Layout {
  const wanted = KINDS[kind].body;
  const [only, ...others] = contentsOf(layout, kit.size);
  const body =
    only && others.length === 0
      ? clearedOf(layout.ground, slot('body', only, wanted, kit), kit)
      : composedSlot('body', layout.ground.clearPartOf(area), wanted, kit);
  return sheet(kind, layout, [body], kit);
}

/** A place for pictures that is smaller than this share of that for content shows them smaller than need be. */
const LEAST_PICTURE = 0.7;

function pictureLayout(offered: readonly OfficeLayout[], area: Box, kit: Kit): readonly Layout[] {
  const layout = best(offered, (each) => pictureFit(each, kit.size));
  const [picture] = layout ? picturesOf(layout, kit.size) : [];
  if (layout === undefined || picture === undefined) return [];
  const { width, height } = picture.frame;
  if (width * height < area.width * area.height * LEAST_PICTURE) return [];
  return [sheet('picture', layout, [slot('picture', picture, KINDS.picture.picture, kit)], kit)];
}

function pair(kind: 'content-text' | 'text-content' | 'two-columns', layout: OfficeLayout, kit: Kit): Layout {
  const slots = contentsOf(layout, kit.size).map((placeholder, i): Slot => {
    const side = i === 0 ? 'left' : 'right';
    return slot(side, placeholder, KINDS[kind][side], kit);
  });
  return sheet(kind, layout, clearedAlike(layout.ground, slots, kit), kit);
}

/** Columns in the area for content, below the layout's title. */
function composed(kind: 'two-columns' | 'three-columns', layout: OfficeLayout, area: Box, kit: Kit): Layout {
  const room = layout.ground.clearPartOf(area);
  const columns = Object.entries<Wanted>(KINDS[kind]).filter(([, wanted]) => isContent(wanted));
  const width = (room.width - GAP * (columns.length - 1)) / columns.length;
  const slots = columns.map(([name, wanted], i) =>
    composedSlot(name, { ...room, x: room.x + i * (width + GAP), width }, wanted, kit),
  );
  return sheet(kind, layout, slots, kit);
}

/** Title and content, which ends above what stands at the slide's foot, and that. */
function sheet(kind: Kind, layout: OfficeLayout, content: readonly Slot[], kit: Kit): Layout {
  const feet = furniture(layout, kit);
  const head = heading(layout, kit).map((slot) => clearedOf(layout.ground, slot, kit));
  const slots = [...head, ...content, ...feet];
  return { ...frameOf(kind, layout), slots: settled(kind, slots) };
}

/** Where text of a kind of slide starts in its slot. */
const MIDDLE: ReadonlySet<Kind> = new Set(['statement', 'quote']);

/** Content has to be there, starts where its kind of slide wants it, and ends above what stands at the slide's foot. */
export function settled(kind: Kind, slots: readonly Slot[]): readonly Slot[] {
  const feet = slots.filter((slot) => !isContent(slot));
  const anchor = MIDDLE.has(kind) ? 'middle' : 'top';
  return slots.map((slot) =>
    isContent(slot) && kind !== 'section'
      ? { ...slot, anchor, required: true, box: endedAbove(feet, slot.box) }
      : slot,
  );
}

/** Only what stands in the lower part of a place is a foot that it may end above. */
const LOWER = 0.6;

function endedAbove(feet: readonly Slot[], box: Box): Box {
  const tops = feet.flatMap(({ box: foot }) =>
    meet(foot, box) && foot.y >= box.y + box.height * LOWER ? [foot.y] : [],
  );
  return { ...box, height: Math.min(box.y + box.height, ...tops) - box.y };
}

/** `p:sldLayout/@type` by the kind of slide, where it is not a custom one. */
const TYPES: Readonly<Partial<Record<Kind, string>>> = { title: 'title', section: 'secHead', content: 'obj' };

export function frameOf(kind: Kind, { part, title }: OfficeLayout): Omit<Layout, 'slots'> {
  return {
    name: kind,
    title,
    type: TYPES[kind] ?? 'cust',
    part,
    background: 'paper',
    decorations: [],
  };
}

function heading(layout: OfficeLayout, kit: Kit): readonly Slot[] {
  const title = titleOf(layout);
  if (title === undefined) return [composedTitle(titleArea(kit.size), kit)];
  const kicker = kickerOf(layout, kit.size);
  const wanted = KINDS.content;
  return [
    ...(kicker ? [slot('kicker', kicker, wanted.kicker, kit)] : []),
    slot('title', title, wanted.title, kit),
  ];
}
