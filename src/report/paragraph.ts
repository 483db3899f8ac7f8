/** Paragraphs. Images in one become blocks of their own, before or after its words. */
import type { Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import { imagesIn, readImage } from './image.ts';
import { sourceOf } from './mdast.ts';
import type { Block } from './model.ts';
import { readRuns } from './runs.ts';

/** Images that stand before the first word come first, so that a caption stays below its picture. */
export function readParagraph(node: ParagraphNode): readonly Block[] {
  const { children } = node;
  const runs = readRuns(children, { images: 'elsewhere' });
  const images = imagesIn(children);
  if (runs.length === 0) return images.map(readImage);
  const leading = images.length === 0 ? 0 : imagesIn(children.slice(0, children.findIndex(hasWords))).length;
  return [
    ...images.slice(0, leading).map(readImage),
    { type: 'paragraph', runs, source: sourceOf(node) },
    ...images.slice(leading).map(readImage),
  ];
}

function hasWords(node: PhrasingContent): boolean {
  return readRuns([node], { images: 'elsewhere' }).length > 0;
}
