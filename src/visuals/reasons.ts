/** Why a column is not drawn, in words. */
import type { Veto } from './data/measure.ts';

/** The end of a sentence that begins with the column's name; '' where there is nothing more to say. */
export const REASONS: Readonly<Record<Veto, string>> = {
  NO_MEASURE: 'holds words',
  TOO_FEW: 'holds too few numbers',
  MIXED_UNITS: 'mixes units that are not of one kind',
  MIXED_CONTENT: 'mixes numbers and words',
  AMBIGUOUS_SEPARATOR: 'may be read in two ways: 1.234 is a thousand or a fraction',
  RANGES: 'holds ranges or bounds, which are no points',
  SPARSE: 'is mostly empty',
  CONSTANT: 'is the same in every row',
  UNCERTAIN: 'holds estimates with errors',
  STATS: 'holds test statistics',
  IDENTIFIER: 'holds identifiers, not amounts',
  REFERENCE: 'holds links',
  PROSE: 'holds sentences',
  TOTAL: 'is the total of what is drawn',
  DERIVED: 'follows from other columns, or tells how they changed',
  OTHER_UNIT: 'has another unit',
  LABEL: 'names the rows',
  TIME: 'holds dates',
  STATUS: 'holds states',
  ORDINAL: 'holds levels of a scale',
  SETTING: 'holds settings, not results',
  NOT_DRAWN: 'is not part of the picture',
};
