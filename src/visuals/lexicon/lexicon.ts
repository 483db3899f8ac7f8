/**
 * The form of a language's words about tables: which mean a total, a missing value, a level, a change.
 *
 * A translator fills in what a language has and leaves the rest out. Words are compared folded (see `fold.ts`), so
 * that case, accents and plurals need no entries of their own. Each list is one string with commas between phrases.
 */
export interface Lexicon {
  /** Twelve names, alternatives with `|`. */
  readonly months?: string;
  /** A value that cannot exist, is not known, or is still to come. */
  readonly missing?: string;
  /** What stands under a heading that there is nothing to say about, beside `missing`. */
  readonly nothing?: string;
  /** Results that are no number but not a gap either: `OOM`, `failed`. */
  readonly sentinels?: string;
  readonly approximately?: string;
  readonly atLeast?: string;
  readonly atMost?: string;
  /** Between n and N: `90 of 100`. */
  readonly outOf?: string;
  /** Labels of rows and columns that sum up others. */
  readonly totals?: string;
  /** Labels of what remains: `Other`. */
  readonly rest?: string;
  /** Heads of a column that counts periods: `Year`. */
  readonly timeHeads?: string;
  /** Words before a number that counts periods: `Week 12`. */
  readonly periods?: string;
  /** Ordinal scales, each from least to worst or most; alternatives of a level with `|`. */
  readonly scales?: readonly string[];
  readonly likelihood?: string;
  readonly impact?: string;
  /** Heads of a column that holds a change. */
  readonly change?: string;
  /** Words after an amount that make it a rise or a fall: `25% increase`. */
  readonly rise?: string;
  readonly fall?: string;
  /** Words after an amount that compare without a sign: `66% faster`. */
  readonly comparatives?: string;
  /** Heads of what was chosen for an experiment, not measured by it: `Threads`. */
  readonly settings?: string;
  /** Heads of names of things on offer, of which a table tells what they hold: `Plan`. */
  readonly offers?: string;
  /** Heads of the earlier and of the later side of a comparison, and of what was intended. */
  readonly before?: string;
  readonly after?: string;
  readonly planned?: string;
  readonly actual?: string;
  /** Heads of a label column whose rows are measures: `Metric`, `KPI`. */
  readonly metricHeads?: string;
  /** Heads of a column that says nothing but that its cells are values: `Value`. */
  readonly valueHeads?: string;
  /** Heads of identifiers, of reference matter and of remarks. */
  readonly identifiers?: string;
  readonly references?: string;
  readonly notes?: string;
  readonly statusHeads?: string;
  readonly states?: {
    readonly good?: string;
    readonly warning?: string;
    readonly bad?: string;
    readonly neutral?: string;
  };
  /** Measures of which less, more, or neither is better. */
  readonly lowerIsBetter?: string;
  readonly higherIsBetter?: string;
  readonly neither?: string;
  /** Words of a measure that must not be added up: `average`. */
  readonly nonAdditive?: string;
  /** Words of which each thing counted is one, each group with `|`: `passed|failed`. */
  readonly partitions?: readonly string[];
  /** Words that stand side by side, each group with `|`: `opened|closed`. */
  readonly counterparts?: readonly string[];
  /** Words of what is counted: they tell what a bare number is. */
  readonly counts?: string;
  /** Measures of a state at a moment, added up across things but never across time. */
  readonly stocks?: string;
}
