/**
 * How well a layout of a company's template serves a purpose: 0 is not at all. Told by placeholders and their places
 * first, by `p:sldLayout/@type` second, and never by names, which are in any language.
 */
import type { Box, Size } from '../../deck/model.ts';
import type { Ground } from './ground.ts';
import type { Placeholder } from './placeholders.ts';

/** A layout of the file. */
export interface OfficeLayout {
  readonly part: string;
  readonly title: string;
  /** `p:sldLayout/@type`, where it has one. */
  readonly type: string;
  readonly placeholders: readonly Placeholder[];
  readonly ground: Ground;
}

/** Placeholders of a title, and of what stands at the foot of slides. */
const TITLES: ReadonlySet<string> = new Set(['title', 'ctrTitle']);
export const FURNITURE: ReadonlySet<string> = new Set(['dt', 'ftr', 'sldNum']);

/** What takes anything; `body` takes text, and leaves its place to a drawing. */
const CONTENTS: ReadonlySet<string> = new Set(['obj', 'body']);

/** Content of less than this share of the slide is a caption. */
const LEAST_CONTENT = 0.2;

/** What is lower than this share of the slide is a line of words beside the content. */
const LEAST_HEIGHT = 0.2;

/** Columns are equal up to this. */
const LIKE = 0.85;

export function best(
  layouts: readonly OfficeLayout[],
  scoreOf: (layout: OfficeLayout) => number,
): OfficeLayout | undefined {
  const scored = layouts
    .map((layout) => ({ layout, score: scoreOf(layout) }))
    .filter(({ score }) => score > 0);
  return scored.reduce<(typeof scored)[number] | undefined>(
    (most, each) => (most === undefined || each.score > most.score ? each : most),
    undefined,
  )?.layout;
}

export function titleOf({ placeholders }: OfficeLayout): Placeholder | undefined {
  return placeholders.find(({ type, isOdd }) => TITLES.has(type) && !isOdd);
}

/** Large placeholders for content, which can be told from all others of the layout by their index. */
export function contentsOf({ placeholders }: OfficeLayout, { height }: Size): readonly Placeholder[] {
  return tellable(placeholders).filter(({ frame }) => isLarge(frame, { height }));
}

/** Whether a place is high enough for content. */
export function isLarge({ height }: Box, slide: Pick<Size, 'height'>): boolean {
  return height >= slide.height * LEAST_HEIGHT;
}

/** A low placeholder for text that stands above or beside the title: where the way to a slide can be shown. */
export function kickerOf(layout: OfficeLayout, { height }: Size): Placeholder | undefined {
  const title = titleOf(layout);
  if (title === undefined) return undefined;
  const foot = title.frame.y + title.frame.height;
  return tellable(layout.placeholders).find(
    ({ type, frame }) => type === 'body' && !isLarge(frame, { height }) && frame.y + frame.height <= foot,
  );
}

/** A low placeholder for text below a cover's title: for author and date. */
export function metaOf(layout: OfficeLayout, { height }: Size): Placeholder | undefined {
  const below = titleOf(layout)?.frame.y ?? 0;
  return tellable(layout.placeholders).find(
    ({ type, frame }) => type === 'body' && !isLarge(frame, { height }) && frame.y > below,
  );
}

function tellable(placeholders: readonly Placeholder[]): readonly Placeholder[] {
  const contents = placeholders.filter(({ type }) => CONTENTS.has(type));
  return contents.filter(
    ({ index, isOdd }) => !isOdd && contents.filter((other) => other.index === index).length === 1,
  );
}

function share({ frame }: Placeholder, size: Size): number {
  return (frame.width * frame.height) / (size.width * size.height);
}

/** A title above one large placeholder. */
export function contentFit(layout: OfficeLayout, size: Size): number {
  const [only, ...others] = contentsOf(layout, size);
  const pictures = layout.placeholders.filter(({ type }) => ['pic', 'chart', 'tbl', 'media'].includes(type));
  if (!titleOf(layout) || !only || others.length + pictures.length > 0) return 0;
  if (layout.type === 'secHead' || share(only, size) < LEAST_CONTENT) return 0;
  return share(only, size) + (only.type === 'obj' ? 1 : 0) + (layout.type === 'obj' ? 1 : 0);
}

/** A title and one large place for a picture, with no other for content beside it. */
export function pictureFit(layout: OfficeLayout, size: Size): number {
  const [only, ...others] = picturesOf(layout, size);
  if (!titleOf(layout) || !only || others.length + contentsOf(layout, size).length > 0) return 0;
  return share(only, size);
}

/** Large placeholders for pictures, which can be told from one another. */
export function picturesOf({ placeholders }: OfficeLayout, size: Size): readonly Placeholder[] {
  const pictures = placeholders.filter(({ type, isOdd }) => type === 'pic' && !isOdd);
  return pictures.filter(
    ({ frame, index }) =>
      isLarge(frame, size) && pictures.filter((other) => other.index === index).length === 1,
  );
}

/** A title alone, or with a line of words. */
export function titleOnlyFit(layout: OfficeLayout, size: Size): number {
  const others = layout.placeholders.filter(({ type }) => !TITLES.has(type) && !FURNITURE.has(type));
  const low = tellable(layout.placeholders).filter(({ frame }) => !isLarge(frame, size));
  if (!titleOf(layout) || others.length > low.length || layout.type === 'title') return 0;
  return (layout.type === 'titleOnly' ? 2 : 1) + (others.length === 0 ? 1 : 0);
}

/** Nothing but furniture; on the plainest ground. */
export function emptyFit(
  { placeholders, ground }: OfficeLayout,
  { width, height }: Size,
  paper: string,
): number {
  if (!placeholders.every(({ type }) => FURNITURE.has(type))) return 0;
  const slide = { x: 0, y: 0, width, height };
  return 1 + ground.clearOf(slide) + (ground.colourOf(slide) === paper ? 1 : 0);
}

/** Two placeholders of one size, side by side. */
export function columnsFit(layout: OfficeLayout, size: Size): number {
  const [left, right, ...others] = contentsOf(layout, size);
  if (!titleOf(layout) || !left || !right || others.length > 0) return 0;
  const beside =
    Math.abs(left.frame.y - right.frame.y) < 8 && left.frame.x + left.frame.width <= right.frame.x + 1;
  const alike = (a: number, b: number) => Math.min(a, b) / Math.max(a, b) >= LIKE;
  const equal = alike(left.frame.width, right.frame.width) && alike(left.frame.height, right.frame.height);
  if (!beside || !equal || share(left, size) + share(right, size) < LEAST_CONTENT) return 0;
  return 1 + (layout.type === 'twoObj' ? 1 : 0);
}

/** A title in the middle of things, and a subtitle. */
export function coverFit(layout: OfficeLayout): number {
  if (!titleOf(layout)) return 0;
  const centred = layout.placeholders.some(({ type }) => type === 'ctrTitle') ? 1 : 0;
  const subtitled = layout.placeholders.some(({ type }) => type === 'subTitle') ? 1 : 0;
  const named = layout.type === 'title' ? 2 : 0;
  return centred + subtitled + named;
}

export function dividerFit(layout: OfficeLayout): number {
  return titleOf(layout) && layout.type === 'secHead' ? 1 : 0;
}
