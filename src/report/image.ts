/** Images: the ones that stand in running text, what is kept of each, and what several of them make. */
import type { Image as ImageNode, Nodes } from 'mdast';
import { linkTo } from './link.ts';
import { childrenOf, sourceOf } from './mdast.ts';
import type { Block, Image, PictureGrid, Run } from './model.ts';
import { silent } from './notes.ts';
import { isBadge, isTracker } from './ornaments.ts';

/** An image with where a click on it leads. */
export interface FoundImage {
  readonly node: ImageNode;
  readonly link?: string;
}

/** A web page's text is about so many pixels wide; sizes in a report are meant for one. */
const PAGE_PIXELS = 880;

/** An address that a template would have completed: `{{ '/a.png' | url }}`. */
const TEMPLATE_TAG = /^\{\{-?\s*['"]([^'"]+)['"][^}]*\}\}$/;

/** So many stand side by side at most. */
const MOST_COLUMNS = 4;

/** The images in phrasing content, however deep, in order. */
export function imagesIn(nodes: readonly Nodes[], link?: string): readonly FoundImage[] {
  return nodes.flatMap((node) => {
    if (node.type === 'image') return [{ node, ...(link !== undefined && { link }) }];
    return imagesIn(childrenOf(node), node.type === 'link' ? linkTo(node.url) : link);
  });
}

/** The images that show something, and those that do not: badges, and pixels that count visitors. */
export function sortImages(nodes: readonly Nodes[]): {
  readonly pictures: readonly FoundImage[];
  readonly ornaments: readonly FoundImage[];
} {
  const images = imagesIn(nodes);
  const isOrnament = (image: FoundImage) => isTracker(image.node) || isBadge(image, images);
  return {
    pictures: images.filter((image) => !isOrnament(image)),
    ornaments: images.filter(isOrnament),
  };
}

export function readImage({ node, link }: FoundImage): Image {
  const { alt, title, data } = node;
  const url = TEMPLATE_TAG.exec(node.url)?.[1] ?? node.url;
  const width = shareOfPage(data?.width);
  return {
    type: 'image',
    url,
    alt: alt ?? '',
    ...(title ? { title } : {}),
    ...(link !== undefined && { link }),
    ...(width !== undefined && { width }),
    source: sourceOf(node),
  };
}

/** What the images of one paragraph make: one a block, several a grid. What badges say is for the notes. */
export function readImages(nodes: readonly Nodes[]): readonly Block[] {
  const { pictures, ornaments } = sortImages(nodes);
  const said = ornaments.flatMap(({ node }) => node.alt || []);
  const [first] = ornaments;
  const notes = first && said.length > 0 ? [silent(said, sourceOf(first.node))] : [];
  return [...blocksOf(pictures.map(readImage)), ...notes];
}

function blocksOf(images: readonly Image[]): readonly Block[] {
  const [first, second] = images;
  if (!first || !second) return images;
  const pictures = images.map((image) => ({ image, caption: wordsOf(image) }));
  const notes = images.flatMap(({ alt, title }) => (title && alt && alt !== title ? [alt] : []));
  const columns = columnsFor(images.length);
  const grid: PictureGrid = { type: 'picture-grid', columns, pictures, source: first.source };
  return [notes.length > 0 ? { ...grid, notes } : grid];
}

/** What an image says of itself. */
export function wordsOf({ title, alt }: Image): readonly Run[] {
  const text = title ?? alt;
  return text === '' ? [] : [{ type: 'text', text }];
}

/** How many of so many pictures stand side by side, so that their rows are about as long. */
export function columnsFor(count: number): number {
  const rows = Math.ceil(count / MOST_COLUMNS);
  return count === MOST_COLUMNS ? 2 : Math.ceil(count / rows);
}

/** A width as HTML and CSS write it, as a share of the page; undefined where it tells none. */
function shareOfPage(width: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*(\d+(?:\.\d+)?)\s*(px|em|rem|%)?\s*$/i.exec(width ?? '') ?? [];
  const value = Number(number);
  if (!(value > 0)) return undefined;
  const pixels = /em/i.test(unit) ? value * 16 : value;
  return Math.min(1, unit === '%' ? value / 100 : pixels / PAGE_PIXELS);
}
