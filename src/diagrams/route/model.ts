/** The way of an edge, in the space of the flow. */
import type { Box, Point, Side } from '../../deck/model.ts';

/** What a stretch is tied to: the edge's own ends, or one of its joints by its index. */
export type Tie = 'from' | 'to' | number;

export interface Stretch {
  readonly from: { readonly tie: Tie; readonly side: Side };
  readonly to: { readonly tie: Tie; readonly side: Side };
  /** Corners, ends included. */
  readonly points: readonly Point[];
}

export interface Route {
  readonly stretches: readonly Stretch[];
  /** Shapes that stretches meet at; one of them may be the label. */
  readonly joints: readonly Box[];
  /** Where the label stands. */
  readonly label?: Box;
  /** What the way costs by itself: corners, joints, and leaving by an unusual side. */
  readonly effort: number;
}
