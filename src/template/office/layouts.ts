/**
 * The slide layouts that decks are flowed into, each the one of a company's template that serves it best.
 *
 * What a template has no layout for is composed on its layout with a title alone, without its artwork's
 * places being known: in the area that its content layout leaves to content.
 */
import type { Box, Size } from '../../deck/model.ts';
import type { Content, Layout, Slot, TextStyle } from '../model.ts';
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
  titleOf,
  titleOnlyFit,
} from './fits.ts';
import {
  areaOf,
  below,
  composedSlot,
  composedTitle,
  furniture,
  type Kit,
  meet,
  slot,
  titleArea,
  type Wanted,
} from './slots.ts';
import { type Ladder, scaleOf } from './styles.ts';
import type { Scene } from './theme.ts';

/** Layouts with the styles of their slots. */
export interface Arranged {
  readonly layouts: readonly Layout[];
  readonly styles: Readonly<Record<string, TextStyle>>;
  readonly scene: Scene;
  /** The area for content that has no artwork across it, in square points. */
  readonly room: number;
  /** Whether titles stand where the master has its own. */
  readonly isLikeMaster: boolean;
}

/** What a slot alone on its slide takes, and a column. */
const ANYTHING: readonly Content[] = ['text', 'data', 'code', 'figure'];
const COLUMN: readonly Content[] = ['text', 'data', 'code', 'visual', 'figure'];

const TITLE: Wanted = { accepts: ['title'], style: 'title', most: 44, least: 18 };
const KICKER: Wanted = { accepts: ['kicker'], style: 'kicker', most: 16, least: 10 };
const COVER_TITLE: Wanted = { accepts: ['title'], style: 'cover-title', most: 60, least: 20 };
const SUBTITLE: Wanted = { accepts: ['subtitle'], style: 'cover-subtitle', most: 28, least: 12 };
const META: Wanted = { accepts: ['meta'], style: 'cover-meta', most: 18, least: 10 };
const DIVIDER_TITLE: Wanted = { accepts: ['title'], style: 'section-title', most: 48, least: 20 };
const PARTS: Wanted = { accepts: ['agenda'], style: 'section-parts', most: 20, least: 12, spacing: 0.3 };

/** What stands alone below a title, named as its layout. */
const AGENDA: Wanted = { accepts: ['agenda'], style: 'agenda', most: 28, least: 12, spacing: 0.6 };
const CONTENT: Wanted = { accepts: ANYTHING, style: 'content', most: 28, least: 16, spacing: 0.5 };
const STATEMENT: Wanted = { accepts: ['statement'], style: 'statement', most: 36, least: 24, spacing: 0.5 };
const QUOTE: Wanted = { accepts: ['quote'], style: 'quote', most: 32, least: 16, spacing: 0.5 };

/** Text in columns. */
const SIDE_BY_SIDE: Ladder = { most: 22, least: 16, spacing: 0.5 };

/** Between composed columns. */
const GAP = 24;

/** Where a template's slides are drawn. */
export interface Sheet {
  readonly size: Size;
  readonly scheme: Scheme;
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
  { size, scheme, masterTitle, masterBody }: Sheet,
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
  const kit: Kit = { size, scale: scaleOf(size), scheme, styles: {} };
  const layouts = [
    coverLayout(cover ?? plain, kit),
    ...(divider ? [dividerLayout(divider, kit)] : []),
    one(base, AGENDA, area, kit),
    one(base, CONTENT, area, kit),
    ...(twin
      ? [
          pair('content-text', twin, [['visual', 'figure'], ['text']], kit),
          pair('text-content', twin, [['text'], ['visual', 'figure']], kit),
        ]
      : []),
    twin ? pair('two-columns', twin, [COLUMN, COLUMN], kit) : composed('two-columns', plain, 2, area, kit),
    composed('three-columns', plain, 3, area, kit),
    one(base, STATEMENT, area, kit),
    one(base, QUOTE, area, kit),
  ];
  return {
    layouts,
    styles: kit.styles,
    scene: sceneOf(base, area, size),
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

function coverLayout(layout: OfficeLayout, kit: Kit): Layout {
  const subtitle = layout.placeholders.find(({ type, isOdd }) => type === 'subTitle' && !isOdd);
  const [title, meta] = [titleOf(layout), metaOf(layout, kit.size)];
  return {
    ...frameOf('title', 'title', layout),
    slots: [
      title
        ? slot('title', title, COVER_TITLE, kit)
        : composedTitle({ ...titleArea(kit.size), y: kit.size.height * 0.3 }, kit),
      subtitle
        ? slot('subtitle', subtitle, SUBTITLE, kit)
        : composedSlot('subtitle', below(title, kit.size), { ...SUBTITLE, most: 24 }, kit),
      ...(meta ? [slot('meta', meta, META, kit)] : []),
      ...furniture(layout, kit).filter(({ accepts }) => accepts.includes('footer')),
    ],
  };
}

function dividerLayout(layout: OfficeLayout, kit: Kit): Layout {
  const title = titleOf(layout);
  const [parts] = contentsOf(layout, kit.size);
  return {
    ...frameOf('section', 'secHead', layout),
    slots: [
      ...(title ? [slot('title', title, DIVIDER_TITLE, kit)] : []),
      ...(parts ? [slot('parts', parts, PARTS, kit)] : []),
    ],
  };
}

/** A title above one slot; where the layout has no placeholder for it, in the area for content. */
function one(layout: OfficeLayout, wanted: Wanted, area: Box, kit: Kit): Layout {
  const { style: name, accepts } = wanted;
  const [only, ...others] = contentsOf(layout, kit.size);
  const anchor = accepts.includes('statement') || accepts.includes('quote') ? 'middle' : 'top';
  const body =
    only && others.length === 0 ? slot('body', only, wanted, kit) : composedSlot('body', area, wanted, kit);
  return sheet(name, layout, [{ ...body, anchor, required: true }], kit);
}

function pair(
  name: string,
  layout: OfficeLayout,
  accepts: readonly (readonly Content[])[],
  kit: Kit,
): Layout {
  const slots = contentsOf(layout, kit.size).map((placeholder, i): Slot => {
    const side = i === 0 ? 'left' : 'right';
    const wanted = { ...SIDE_BY_SIDE, accepts: accepts[i] ?? [], style: `${name}-${side}` };
    return { ...slot(side, placeholder, wanted, kit), anchor: 'top', required: true };
  });
  return sheet(name, layout, slots, kit);
}

/** Columns in the area for content, below the layout's title. */
function composed(name: string, layout: OfficeLayout, count: number, area: Box, kit: Kit): Layout {
  const width = (area.width - GAP * (count - 1)) / count;
  const slots = Array.from({ length: count }, (_, i): Slot => {
    const box = { ...area, x: area.x + i * (width + GAP), width };
    const wanted = { ...SIDE_BY_SIDE, accepts: COLUMN, style: name };
    return { ...composedSlot(`column-${i + 1}`, box, wanted, kit), required: true };
  });
  return sheet(name, layout, slots, kit);
}

/** Title and content, which ends above what stands at the slide's foot, and that. */
function sheet(name: string, layout: OfficeLayout, content: readonly Slot[], kit: Kit): Layout {
  const feet = furniture(layout, kit);
  return {
    ...frameOf(name, name === 'content' ? 'obj' : 'cust', layout),
    slots: [
      ...heading(layout, kit),
      ...content.map((slot) => ({ ...slot, box: endedAbove(feet, slot.box) })),
      ...feet,
    ],
  };
}

/** Only what stands in the lower part of a place is a foot that it may end above. */
const LOWER = 0.6;

function endedAbove(feet: readonly Slot[], box: Box): Box {
  const tops = feet.flatMap(({ box: foot }) =>
    meet(foot, box) && foot.y >= box.y + box.height * LOWER ? [foot.y] : [],
  );
  return { ...box, height: Math.min(box.y + box.height, ...tops) - box.y };
}

function frameOf(name: string, type: string, { part, title }: OfficeLayout): Omit<Layout, 'slots'> {
  return { name, title, type, part, background: 'paper', decorations: [] };
}

function heading(layout: OfficeLayout, kit: Kit): readonly Slot[] {
  const title = titleOf(layout);
  if (title === undefined) return [composedTitle(titleArea(kit.size), kit)];
  const kicker = kickerOf(layout, kit.size);
  return [...(kicker ? [slot('kicker', kicker, KICKER, kit)] : []), slot('title', title, TITLE, kit)];
}
