/**
 * The shapes of a slide as PowerPoint's library can draw them: one after another, groups taken apart.
 * Drawing and repairing walk them in this one order.
 */
import type { GroupShape, Shape } from '../../deck/model.ts';

export type Leaf = Exclude<Shape, GroupShape>;

/** Shapes that are drawn, in reading order. */
export function leaves(shapes: readonly Shape[]): readonly Leaf[] {
  return shapes.flatMap((shape) => (shape.type === 'group' ? leaves(shape.shapes) : [shape]));
}
