/**
 * The slide layouts that decks are flowed into, each the one of a company's template that serves it best.
 *
 * What a template has no layout for is composed on its layout with a title alone, without its artwork's
 * places being known: in the area that its content layout leaves to content.
 */
import type { Box, Size } from '../../deck/model.ts';
import type { Content, Layout, Slot, TextStyle } from '../model.ts';
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
  slot,
  style,
  titleArea,
} from './slots.ts';
import { type Ladder, scaleOf } from './styles.ts';

/** Layouts with the styles of their slots. */
export interface Arranged {
  readonly layouts: readonly Layout[];
  readonly styles: Readonly<Record<string, TextStyle>>;
}

/** What a slot alone on its slide takes, and a column. */
const ANYTHING: readonly Content[] = ['text', 'data', 'code', 'figure'];
const COLUMN: readonly Content[] = ['text', 'data', 'code', 'visual', 'figure'];

/** Text in columns. */
const SIDE_BY_SIDE: Ladder = { most: 22, least: 16, spacing: 0.5 };

/** Between composed columns. */
const GAP = 24;

/**
 * The layouts for decks, in the order in which they are preferred; undefined where no layout has a title above one place
 * for content, a title alone, or nothing at all. `masterBody` is where the master has its content.
 */
export function arrangeLayouts(
  offered: readonly OfficeLayout[],
  size: Size,
  masterBody: Box | undefined,
): Arranged | undefined {
  const content = best(offered, (layout) => contentFit(layout, size));
  const bare = best(offered, (layout) => titleOnlyFit(layout, size)) ?? best(offered, emptyFit);
  const base = content ?? bare;
  if (base === undefined) return undefined;
  const plain = bare ?? base;
  const twin = best(offered, (layout) => columnsFit(layout, size));
  const cover = best(offered, coverFit);
  const divider = best(offered, dividerFit);
  const scale = scaleOf(size);
  const area = areaOf(base, size, masterBody);
  const kit: Kit = { size, scale, styles: {} };
  const layouts = [
    coverLayout(cover ?? plain, kit),
    ...(divider ? [dividerLayout(divider, kit)] : []),
    one('agenda', base, { accepts: ['agenda'], most: 28, least: 12, spacing: 0.6 }, area, kit),
    one('content', base, { accepts: ANYTHING, most: 28, least: 16, spacing: 0.5 }, area, kit),
    ...(twin
      ? [
          pair('content-text', twin, [['visual', 'figure'], ['text']], kit),
          pair('text-content', twin, [['text'], ['visual', 'figure']], kit),
        ]
      : []),
    twin ? pair('two-columns', twin, [COLUMN, COLUMN], kit) : composed('two-columns', plain, 2, area, kit),
    composed('three-columns', plain, 3, area, kit),
    one('statement', base, { accepts: ['statement'], most: 36, least: 24, spacing: 0.5 }, area, kit),
    one('quote', base, { accepts: ['quote'], most: 32, least: 16, spacing: 0.5 }, area, kit),
  ];
  return { layouts, styles: kit.styles };
}

function coverLayout(layout: OfficeLayout, kit: Kit): Layout {
  const subtitle = layout.placeholders.find(({ type, isOdd }) => type === 'subTitle' && !isOdd);
  const title = titleOf(layout);
  const meta = metaOf(layout, kit.size);
  return {
    ...frameOf('title', 'title', layout),
    slots: [
      title
        ? slot('title', title, ['title'], style('cover-title', title, { most: 60, least: 20 }, kit))
        : composedTitle({ ...titleArea(kit.size), y: kit.size.height * 0.3 }, kit),
      ...(subtitle
        ? [
            slot(
              'subtitle',
              subtitle,
              ['subtitle'],
              style('cover-subtitle', subtitle, { most: 28, least: 12 }, kit),
            ),
          ]
        : [
            composedSlot(
              'subtitle',
              below(title, kit.size),
              ['subtitle'],
              'cover-subtitle',
              { most: 24, least: 12 },
              kit,
            ),
          ]),
      ...(meta
        ? [slot('meta', meta, ['meta'], style('cover-meta', meta, { most: 18, least: 10 }, kit))]
        : []),
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
      ...(title
        ? [slot('title', title, ['title'], style('section-title', title, { most: 48, least: 20 }, kit))]
        : []),
      ...(parts
        ? [
            slot(
              'parts',
              parts,
              ['agenda'],
              style('section-parts', parts, { most: 20, least: 12, spacing: 0.3 }, kit),
            ),
          ]
        : []),
    ],
  };
}

interface Wanted extends Ladder {
  readonly accepts: readonly Content[];
}

/** A title above one slot; where the layout has no placeholder for it, in the area for content. */
function one(name: string, layout: OfficeLayout, wanted: Wanted, area: Box, kit: Kit): Layout {
  const [only, ...others] = contentsOf(layout, kit.size);
  const anchor = wanted.accepts.includes('statement') || wanted.accepts.includes('quote') ? 'middle' : 'top';
  const body =
    only && others.length === 0
      ? slot('body', only, wanted.accepts, style(name, only, wanted, kit))
      : composedSlot('body', area, wanted.accepts, name, wanted, kit);
  return {
    ...frameOf(name, name === 'content' ? 'obj' : 'cust', layout),
    slots: [...heading(layout, kit), { ...body, anchor, required: true }, ...furniture(layout, kit)],
  };
}

function pair(
  name: string,
  layout: OfficeLayout,
  accepts: readonly (readonly Content[])[],
  kit: Kit,
): Layout {
  const slots = contentsOf(layout, kit.size).map((placeholder, i): Slot => {
    const side = i === 0 ? 'left' : 'right';
    const look = style(`${name}-${side}`, placeholder, SIDE_BY_SIDE, kit);
    return { ...slot(side, placeholder, accepts[i] ?? [], look), anchor: 'top', required: true };
  });
  return {
    ...frameOf(name, 'cust', layout),
    slots: [...heading(layout, kit), ...slots, ...furniture(layout, kit)],
  };
}

/** Columns in the area for content, below the layout's title. */
function composed(name: string, layout: OfficeLayout, count: number, area: Box, kit: Kit): Layout {
  const width = (area.width - GAP * (count - 1)) / count;
  const slots = Array.from({ length: count }, (_, i): Slot => {
    const box = { ...area, x: area.x + i * (width + GAP), width };
    return { ...composedSlot(`column-${i + 1}`, box, COLUMN, name, SIDE_BY_SIDE, kit), required: true };
  });
  return {
    ...frameOf(name, 'cust', layout),
    slots: [...heading(layout, kit), ...slots, ...furniture(layout, kit)],
  };
}

function frameOf(name: string, type: string, { part, title }: OfficeLayout): Omit<Layout, 'slots'> {
  return { name, title, type, part, background: 'paper', decorations: [] };
}

function heading(layout: OfficeLayout, kit: Kit): readonly Slot[] {
  const title = titleOf(layout);
  if (title === undefined) return [composedTitle(titleArea(kit.size), kit)];
  const kicker = kickerOf(layout, kit.size);
  return [
    ...(kicker
      ? [slot('kicker', kicker, ['kicker'], style('kicker', kicker, { most: 16, least: 10 }, kit))]
      : []),
    slot('title', title, ['title'], style('title', title, { most: 44, least: 18 }, kit)),
  ];
}
