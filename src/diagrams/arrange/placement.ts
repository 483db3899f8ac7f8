/** Where the parts of a diagram stand, before lines are drawn and before it is fitted into a slot. */
import type { Box, Point, Size } from '../../deck/model.ts';
import type { Direction } from '../model.ts';

export interface PlacedGroup {
  readonly id: string;
  readonly box: Box;
  /** The strip at its top that holds its name; its height is 0 where it has none. The name starts at its left. */
  readonly title: Box;
}

export interface PlacedEdge {
  /** Places between its nodes that are kept free for it, from its start on. */
  readonly stops: readonly Point[];
  /** The room that its label takes. */
  readonly label?: Size;
}

/** In points, from its own top left corner, with text of the size `em`. */
export interface Placement extends Size {
  readonly direction: Direction;
  readonly em: number;
  /** The edges of its boxes are aligned, so they are not moved apart to fill a box. */
  readonly rigid?: true;
  readonly nodes: ReadonlyMap<string, Box>;
  /** Every group after the one that it stands in. */
  readonly groups: readonly PlacedGroup[];
  /** One entry an edge of the diagram. */
  readonly edges: readonly PlacedEdge[];
}
