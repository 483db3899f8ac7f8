/** A diagram as `prepare` hands it over: what it shows, and the ways in which it could be arranged. */
import type { Placement } from './arrange/placement.ts';
import type { Graph, Sequence } from './model.ts';

export interface ArrangedGraph {
  readonly graph: Graph;
  /** The author's own direction first. */
  readonly placements: readonly Placement[];
}

/** A sequence is arranged where it is drawn: its order leaves no choice. */
export type ArrangedDiagram = ArrangedGraph | Sequence;
