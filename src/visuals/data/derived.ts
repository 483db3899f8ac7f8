/**
 * Columns that say again what another one says: multiples, complements, changes, means and spreads. They may label
 * or explain, but beside their source they would count the same fact twice.
 */

import { fold } from '../lexicon/fold.ts';
import { isWord, mentions } from '../lexicon/index.ts';
import { isChangeOf } from './changeColumns.ts';
import type { Measure, Veto } from './measure.ts';
import { pairs, present, sum } from './numbers.ts';
import { factorsAmong } from './products.ts';
import { fits, pointsOf, saysTheSame } from './sameness.ts';
import type { MeasureColumn } from './tableData.ts';
import { areVariants } from './variants.ts';

/** Why measures are not to be drawn beside the others, by column. */
export function redundantMeasures(
  measures: readonly MeasureColumn[],
  heads: readonly string[],
): ReadonlyMap<number, Veto> {
  const vetoes = new Map<number, Veto>();
  for (const column of measures) {
    const veto = ownVeto(column, measures, heads);
    if (veto !== undefined) vetoes.set(column.index, veto);
  }
  const kept = measures.filter(({ index }) => !vetoes.has(index));
  // Among likes (answers, periods) a value that never changes is a result; alone it is a remark.
  const constant = areLikes(kept) ? [] : kept.filter(({ measure }) => isConstant(measure));
  for (const { index } of constant) vetoes.set(index, 'CONSTANT');
  for (const column of kept)
    if (isMeanOf(column, kept) || isChangeOf(column, without(kept, column)))
      vetoes.set(column.index, 'DERIVED');
  for (const [first, second] of pairs(kept.filter(({ index }) => !vetoes.has(index)))) {
    if (vetoes.has(first.index) || vetoes.has(second.index)) continue;
    if (areVariants(first.head.name, second.head.name) || !saysTheSame(first.measure, second.measure))
      continue;
    vetoes.set(preferred(first, second) === first ? second.index : first.index, 'DERIVED');
  }
  for (const index of factorsAmong(kept.filter(({ index }) => !vetoes.has(index))))
    vetoes.set(index, 'DERIVED');
  return vetoes;
}

function isConstant({ values }: Measure): boolean {
  const known = present(values);
  return known.length >= 2 && known.every((value) => value === known[0]);
}

function areLikes(columns: readonly MeasureColumn[]): boolean {
  const [first] = columns;
  return (
    columns.length > 2 &&
    columns.every(
      ({ measure }) =>
        measure.unit.name === first?.measure.unit.name && measure.dimension === first.measure.dimension,
    )
  );
}

/** Totals, spreads around a mean, shares of a named column, and settings beside results. */
function ownVeto(
  column: MeasureColumn,
  all: readonly MeasureColumn[],
  heads: readonly string[],
): Veto | undefined {
  const { head, measure } = column;
  const others = all.filter((other) => other !== column);
  // Bare numbers may have the unit that only their total names.
  const alike = others.filter(
    (other) => other.measure.dimension === measure.dimension || other.measure.unit.name === '',
  );
  if (alike.length > 0 && (isWord('totals', head.name) || isTotalOf(column, alike))) return 'TOTAL';
  if (PART.test(head.title) && others.some((other) => fits(pointsOf(other.measure, measure), false)))
    return 'DERIVED';
  if (SPREAD.test(head.name) && heads.some((other) => CENTRE.test(other))) return 'UNCERTAIN';
  if (measure.dimension === 'share' && others.some((other) => isShareOf(column, other))) return 'DERIVED';
  const isChosen = isSettingHead(head.name) && (measure.integers || FRACTIONAL_SETTING.test(head.name));
  return isChosen && heads.length > 2 ? 'SETTING' : undefined;
}

/** `Total cost` beside two measures of the unit or more, none of which is ever larger. */
function isTotalOf({ head, measure }: MeasureColumn, others: readonly MeasureColumn[]): boolean {
  const parts = others.filter((other) => other.measure.unit.name === measure.unit.name);
  if (parts.length < 2 || !mentions('totals', head.name)) return false;
  if (parts.some((part) => mentions('totals', part.head.name))) return false;
  return measure.values.every((value, row) =>
    parts.every((part) => (part.measure.values[row] ?? 0) <= (value ?? Infinity)),
  );
}

/** `60%` above numbers means: of another column. */
const PART = /^\d+(?:\.\d+)?\s?%$/;
const SPREAD = /\b(?:min(?:imum)?|max(?:imum)?|std\.?(?:dev)?|stddev|error|sd|iqr)\b/i;
const CENTRE = /\b(?:mean|avg|average|median)\b/i;

const SHARE_HEAD =
  /^(?:%|% ?of .*|percent(?:age)?(?: of .*)?|pct\.?|(?:market )?share(?: of .*)?|proportion|anteil|part|quote)$/i;

/**
 * A share by its head (`%`, `% Contributions` beside `Contributions`) repeats the amounts it is of, unless it is of
 * a whole that is not in the table: then it says more than they do.
 */
function isShareOf({ head, measure }: MeasureColumn, other: MeasureColumn): boolean {
  if (other.measure.additivity === 'none') return false;
  const named = fold(head.title)
    .replace(/%|percent(?:age)?|share|of|total|\s+/g, ' ')
    .trim();
  if (!SHARE_HEAD.test(head.title.trim()) && (named === '' || named !== fold(other.head.name))) return false;
  return sum(measure.values) >= 0.97 || !saysTheSame(other.measure, measure);
}

/** Settings that are fractions. */
const FRACTIONAL_SETTING =
  /^(?:learning rate|lr|dropout|momentum|weight decay|alpha|beta|gamma|lambda|epsilon|top[ -]?p)$/i;

/** What was chosen, not measured: the whole head is a setting's name, or `# Threads`, `Number of nodes`. */
export function isSettingHead(name: string): boolean {
  return isWord('settings', name.replace(/^(?:#|number of|num|no\.? of)\s*/i, ''));
}

function without(columns: readonly MeasureColumn[], column: MeasureColumn): readonly MeasureColumn[] {
  return columns.filter((other) => other !== column);
}

/** Of two that say the same: money first, shares last unless their whole lies outside the table, then the first. */
function preferred(first: MeasureColumn, second: MeasureColumn): MeasureColumn {
  const rank = ({ measure }: MeasureColumn): number => {
    if (measure.dimension === 'money') return 0;
    if (measure.dimension !== 'share') return 1;
    const sum = measure.values.reduce((total: number, value) => total + (value ?? 0), 0);
    return sum < 0.97 ? 0 : 2;
  };
  return rank(second) < rank(first) ? second : first;
}

function isMeanOf(column: MeasureColumn, all: readonly MeasureColumn[]): boolean {
  const parts = all.filter(
    (other) => other !== column && other.measure.unit.name === column.measure.unit.name,
  );
  if (parts.length < 2 || !/\b(?:avg|average|mean|overall)\b/i.test(column.head.name)) return false;
  return column.measure.values.every((value, row) => {
    const values = parts.map(({ measure }) => measure.values[row] ?? null);
    if (value === null || values.some((part) => part === null)) return true;
    const mean = values.reduce((sum: number, part) => sum + (part ?? 0), 0) / values.length;
    return Math.abs(mean - value) <= 2 * (column.measure.slack[row] ?? 0) + 1e-9;
  });
}
