/** A diagram as `prepare` hands it over: what it shows, and the ways in which it could be arranged. */
import type { Placement } from './arrange/placement.ts';
import type { Graph } from './model.ts';

export interface ArrangedDiagram {
  readonly graph: Graph;
  /** The author's own direction first. */
  readonly placements: readonly Placement[];
}
