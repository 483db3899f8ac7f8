/** Images: the ones that stand in running text, and what is kept of each. */
import type { Image as ImageNode, Nodes } from 'mdast';
import { childrenOf, sourceOf } from './mdast.ts';
import type { Image } from './model.ts';

export function readImage(node: ImageNode): Image {
  const { url, alt, title } = node;
  return { type: 'image', url, alt: alt ?? '', ...(title ? { title } : {}), source: sourceOf(node) };
}

/** The images in phrasing content, however deep, in order. */
export function imagesIn(nodes: readonly Nodes[]): readonly ImageNode[] {
  return nodes.flatMap((node) => (node.type === 'image' ? [node] : imagesIn(childrenOf(node))));
}
