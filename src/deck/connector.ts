/** Connectors: what they are tied to, and where they run. */
import type { Stroke } from './model.ts';

/** The side of a shape that a connector is tied to. */
export type Side = 'top' | 'left' | 'bottom' | 'right';

/** The middle of a side of the shape with that key, on the same slide. */
export interface Gluing {
  readonly shape: string;
  readonly side: Side;
}

/** A place on the slide. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a line ends. */
export type ArrowHead = 'triangle' | 'arrow' | 'diamond' | 'oval';

/** A line between two shapes, by their keys. */
export interface Connector {
  readonly from: Gluing;
  readonly to: Gluing;
  /**
   * Its two ends alone, or with three to six points an elbow: every stretch upright or level, at right angles to
   * the last.
   */
  readonly points: readonly Point[];
  readonly stroke: Stroke;
  readonly startHead?: ArrowHead;
  readonly endHead?: ArrowHead;
}
