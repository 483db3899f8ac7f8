/**
 * The shapes of a slide as PowerPoint's library can draw them: one after another, groups taken apart.
 * Drawing and repairing walk them in this one order.
 */
import type { GroupShape, Shape } from '../../deck/model.ts';

export type Leaf = Exclude<Shape, GroupShape>;

/** Whether the format can hold the shape. An SVG needs a raster twin beside it, which a deck does not carry. */
export function isWritable(shape: Shape): boolean {
  return shape.type !== 'image' || shape.mediaType !== 'image/svg+xml';
}

/** Shapes that are drawn, in reading order. */
export function leaves(shapes: readonly Shape[]): readonly Leaf[] {
  return shapes
    .filter(isWritable)
    .flatMap((shape) => (shape.type === 'group' ? leaves(shape.shapes) : [shape]));
}
