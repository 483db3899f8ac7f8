/** A line of cells (a column, or a row) as numbers of one unit, or the reason why it is none. */

import type { Unit } from '../decision.ts';
import { mentions } from '../lexicon/index.ts';
import type { Cell } from './cell.ts';
import { unitFormat } from './format.ts';
import type { Head } from './head.ts';
import type { Quantity } from './quantity.ts';
import type { CellText } from './text.ts';
import { CONVERTIBLE, type Dimension, type UnitOfMeasure } from './units.ts';

/** Why a line is not drawn. */
export type Veto =
  | 'NO_MEASURE'
  | 'TOO_FEW'
  | 'MIXED_UNITS'
  | 'MIXED_CONTENT'
  | 'AMBIGUOUS_SEPARATOR'
  | 'RANGES'
  | 'SPARSE'
  | 'CONSTANT'
  | 'UNCERTAIN'
  | 'STATS'
  | 'IDENTIFIER'
  | 'REFERENCE'
  | 'PROSE'
  | 'TOTAL'
  | 'DERIVED'
  | 'OTHER_UNIT'
  | 'LABEL'
  | 'TIME'
  | 'STATUS'
  | 'ORDINAL'
  | 'SETTING'
  | 'NOT_DRAWN';

/** The numbers of a column in one unit. */
export interface Measure {
  readonly dimension: Dimension;
  readonly unit: Unit;
  /** One a row, in the unit (shares as fractions); `null` where the cell has none. */
  readonly values: readonly (number | null)[];
  /** Half of the last printed digit of each value. */
  readonly slack: readonly number[];
  readonly texts: readonly string[];
  readonly approximate: readonly boolean[];
  /** Plus or minus, as far as cells give one: such values are never drawn without. */
  readonly errors?: readonly (number | null)[];
  readonly signed: boolean;
  readonly integers: boolean;
  readonly additivity: 'additive' | 'stock' | 'none';
}

/** Cells that stand together: a column, or a row. */
export interface Line {
  readonly head: Head;
  readonly cells: readonly Cell[];
  readonly texts: readonly CellText[];
}

/** Reads a line as a measure; a veto's code where it cannot be drawn. */
export function measureOf(line: Line): Measure | Veto {
  const present = line.cells.filter((cell) => cell.kind !== 'missing');
  const ratios = ratioCells(line);
  if (ratios !== undefined) return measureOf({ ...line, cells: ratios });
  const numbers = present.filter((cell) => cell.kind === 'number');
  const ranges = present.filter((cell) => cell.kind === 'range').length;
  const sentinels = present.filter((cell) => cell.kind === 'sentinel').length;
  if (numbers.length === 0) return ranges > 0 ? 'RANGES' : 'NO_MEASURE';
  if (ranges > 0 && ranges >= 0.3 * present.length) return 'RANGES';
  if (numbers.length + ranges + sentinels < present.length) return 'MIXED_CONTENT';
  const unit = commonUnit(
    numbers.map(({ quantity }) => quantity),
    line.head,
  );
  return unit === undefined ? 'MIXED_UNITS' : measureIn(line, unit);
}

/** `3/5` cells as shares, when all are parts of a whole. */
function ratioCells({ cells }: Line): readonly Cell[] | undefined {
  const ratios = cells.filter((cell) => cell.kind === 'ratio');
  if (ratios.length === 0 || cells.some((cell) => cell.kind !== 'ratio' && cell.kind !== 'missing'))
    return undefined;
  if (ratios.some(({ part, of }) => of === 0 || part > of)) return undefined;
  return cells.map((cell) =>
    cell.kind === 'ratio' ? { kind: 'number', quantity: percentage((100 * cell.part) / cell.of) } : cell,
  );
}

function percentage(amount: number): Quantity {
  const unit: UnitOfMeasure = { dimension: 'share', name: '%', factor: 0.01 };
  return {
    amount,
    unit,
    slack: 0,
    decimals: 0,
    scale: 1,
    signed: false,
    approximate: false,
    leading: false,
    digits: '',
  };
}

/** A quantity's own unit, or the head's for a bare number. */
export function unitIn(quantity: Quantity, head: Head): UnitOfMeasure {
  return quantity.unit.dimension === 'count' && quantity.unit.name === ''
    ? (head.unit ?? quantity.unit)
    : quantity.unit;
}

/** The unit that all share or convert into: the commonest, and of equals the first. */
function commonUnit(quantities: readonly Quantity[], head: Head): UnitOfMeasure | undefined {
  const written = quantities.map((quantity) => unitIn(quantity, head));
  // A bare zero has no unit to miss.
  const named = written.filter((unit, index) => unit.name !== '' || quantities[index]?.amount !== 0);
  const first = named[0] ?? written[0];
  if (first === undefined) return undefined;
  const agree = named.every((unit) =>
    CONVERTIBLE.has(first.dimension)
      ? unit.dimension === first.dimension
      : unit.dimension === first.dimension && sameNoun(unit.name, first.name),
  );
  if (!agree) return undefined;
  const counts = new Map<string, number>();
  for (const { name } of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return named.reduce(
    (best, unit) => ((counts.get(unit.name) ?? 0) > (counts.get(best.name) ?? 0) ? unit : best),
    first,
  );
}

function sameNoun(one: string, other: string): boolean {
  return one === other || one.replace(/s$/, '') === other.replace(/s$/, '');
}

/** The line's numbers in a unit of their dimension. */
export function measureIn({ head, cells, texts }: Line, unit: UnitOfMeasure): Measure {
  const factor = unit.dimension === 'share' ? 1 : unit.factor;
  const base = (quantity: Quantity, amount: number): number => {
    const own = unitIn(quantity, head);
    const scale = own === quantity.unit ? 1 : head.scale;
    const ratio = own.factor / factor;
    // Dividing by a whole number keeps 91% at 0.91 where multiplying would not.
    return ratio < 1 ? (amount * scale) / (1 / ratio) : amount * scale * ratio;
  };
  const quantities = cells.map((cell) => (cell.kind === 'number' ? cell.quantity : undefined));
  const present = quantities.filter((quantity) => quantity !== undefined);
  const values = quantities.map((quantity) =>
    quantity === undefined ? null : base(quantity, quantity.amount),
  );
  const errors = cells.map((cell) =>
    cell.kind === 'number' && cell.error !== undefined ? base(cell.quantity, cell.error) : null,
  );
  const scaleIn = (quantity: Quantity) =>
    unitIn(quantity, head) === quantity.unit ? quantity.scale : quantity.scale * head.scale;
  const scale = commonScale(present.map(scaleIn));
  const signed = present.some((quantity) => quantity.signed && quantity.amount > 0);
  const shownDecimals = present.map((quantity) =>
    decimalsShown(quantity, (scaleIn(quantity) / scale) * (unitIn(quantity, head).factor / unit.factor)),
  );
  const printed = {
    decimals: Math.max(0, ...shownDecimals),
    largest: Math.max(0, ...values.map((value) => Math.abs(value ?? 0))),
    scale,
    leading: present.some(({ leading }) => leading),
    signed,
    inHead: head.scale > 1 && scale === head.scale,
  };
  return {
    dimension: unit.dimension === 'count' && isScore(head) ? 'score' : unit.dimension,
    unit: unitFormat(unit, printed),
    values,
    slack: quantities.map((quantity) => (quantity === undefined ? 0 : base(quantity, quantity.slack))),
    texts: texts.map(({ display }) => display),
    approximate: quantities.map((quantity) => quantity?.approximate ?? false),
    ...(errors.some((error) => error !== null) && { errors }),
    signed,
    integers: values.every((value) => value === null || Number.isInteger(value)),
    additivity: additivityOf(head, unit.dimension),
  };
}

/** Digits after the mark once the value is shown in a common unit and scale that are so many times smaller than its own. */
function decimalsShown({ decimals }: Quantity, shift: number): number {
  return Math.max(0, decimals - Math.round(Math.log10(shift)));
}

/** The scale that most cells have by their own word or the head's; 1 unless most have one. */
function commonScale(scales: readonly number[]): number {
  const scaled = scales.filter((scale) => scale > 1);
  if (scaled.length * 2 <= scales.length) return 1;
  const sorted = scaled.sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 1;
}

/** Whether the head names a score: its zero is nobody's nothing, so that it has differences but no percentages. */
export function isScore(head: Head): boolean {
  return /\b(?:score|rating|index|nps|enps|csat|grade|points|quality|temperature)\b/i.test(head.name);
}

/** Whether values of the measure may be added up; a share, an average or a price never. */
export function additivityOf(head: Head, dimension: Dimension): Measure['additivity'] {
  if (!['count', 'money', 'bytes', 'binary-bytes', 'duration', 'other', 'mass'].includes(dimension))
    return 'none';
  if (mentions('nonAdditive', head.title) || isScore(head)) return 'none';
  return mentions('stocks', head.title) ? 'stock' : 'additive';
}

/** Heads of how far values spread around another column's mean. */
export function isSpread(title: string): boolean {
  return /^(?:±|error|std\.?(?: ?dev\w*\.?| ?err\w*\.?)?|stddev|standard (?:deviation|error)|s\.?d\.?|s\.?e\.?m?\.?|margin of error|σ)\s*(?:[[(].*)?$/i.test(
    title.trim(),
  );
}

/** Heads of what describes the spread of another measure, or tests it. */
export function isStatistic(title: string): boolean {
  return /^(?:p[- ]?(?:value|wert|val)|[ztFχ](?:[- ](?:value|stat\w*|score))?|z|χ²|σ|±|std\.?(?: ?dev\w*\.?| ?err\w*\.?)?|stddev|standard (?:deviation|error)|s\.?d\.?|s\.?e\.?m?\.?|confidence(?: interval)?|ci|95 ?% ci|error|ratio ?sd|margin of error|iqr|median abs.*|r²|r2|skew\w*|kurtosis)\b\s*(?:[[(].*)?$/i.test(
    title,
  );
}
