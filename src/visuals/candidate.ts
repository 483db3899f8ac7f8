/** What a visual's rule answers: the decision it would make of a table, and how well that would serve. */

import type { TableData } from './data/tableData.ts';
import type { Decision } from './decision.ts';

export interface Candidate {
  readonly decision: Decision;
  /** 0 to 100, by the weights of `scoreOf`. */
  readonly score: number;
  /** Made of words (states, levels, dates) and not of amounts. */
  readonly ofWords?: true;
}

/** A visual's rule; `undefined` where the visual would not be true or not be readable. */
export type Propose = (data: TableData) => Candidate | undefined;

/** The rules of all visuals, by their names: each is asked of every table. */
export type Rules = ReadonlyMap<string, Propose>;

/** What there is to say for a visual. */
export interface Merits {
  /** Share of the measures worth drawing that are drawn. */
  readonly coverage: number;
  /** How exactly a reader decodes the marks: position 1, length 0.9, stack 0.6, angle 0.4, colour 0.3. */
  readonly encoding: number;
  /** How well words around the table ask for it. */
  readonly cue: number;
  /** How well labels and marks fit. */
  readonly space: number;
  readonly simplicity: number;
  readonly penalty?: number;
}

/** Weighs merits; each is 0 to 1 but the penalty, which is in points. */
export function scoreOf({ coverage, encoding, cue, space, simplicity, penalty = 0 }: Merits): number {
  return 40 * coverage + 20 * encoding + 15 * cue + 15 * space + 10 * simplicity - penalty;
}
