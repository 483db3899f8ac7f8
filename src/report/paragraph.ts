/** Paragraphs. Images in one become blocks of their own, before or after its words. */
import type { Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import { equationIn } from './equation.ts';
import { readImages } from './image.ts';
import { sourceOf } from './mdast.ts';
import type { Block } from './model.ts';
import { readRuns } from './runs.ts';

/** Images that stand before the first word come first, so that a caption stays below its picture. */
export function readParagraph(node: ParagraphNode): readonly Block[] {
  const { children } = node;
  const equation = equationIn(node);
  if (equation) return [equation];
  const runs = readRuns(children, { images: 'elsewhere' });
  if (runs.length === 0) return readImages(children);
  const first = children.findIndex(hasWords);
  return [
    ...readImages(children.slice(0, first)),
    { type: 'paragraph', runs, source: sourceOf(node) },
    ...readImages(children.slice(first)),
  ];
}

function hasWords(node: PhrasingContent): boolean {
  return readRuns([node], { images: 'elsewhere' }).length > 0;
}
