/**
 * Metrics in rows, moments or scenarios in columns: which column is the latest, which the one before, and whether
 * each row's printed change is true.
 */
import { fold } from '../lexicon/fold.ts';
import { isWord } from '../lexicon/index.ts';
import type { Cell } from './cell.ts';
import { type Change, type ChangeKind, changeKind, type Operand } from './changes.ts';
import type { Column } from './columns.ts';
import { isMonotonic } from './columns.ts';
import { type Head, readHead } from './head.ts';
import { isScore, unitIn } from './measure.ts';
import type { Quantity } from './quantity.ts';
import type { TableData } from './tableData.ts';
import { readTime } from './time.ts';
import { CONVERTIBLE } from './units.ts';
import { withoutShared } from './variants.ts';

export interface Metric {
  readonly row: number;
  /** The row's label, read for a unit: `Response Time (ms)`. */
  readonly head: Head;
  readonly after: Quantity | undefined;
  readonly before: Quantity | undefined;
  /** The printed or computed change; `kind` says how it was proved. */
  readonly change?: Change & { readonly printed: boolean };
}

export interface Scorecard {
  readonly latest: Column;
  readonly previous?: Column;
  /** Further columns of values, older than both. */
  readonly earlier: readonly Column[];
  readonly changes?: Column;
  readonly metrics: readonly Metric[];
}

/** Reads a table as metrics in rows; `undefined` where its columns are not moments or scenarios of the same things. */
export function scorecardOf(data: TableData): Scorecard | undefined {
  const label = data.labelColumns[0];
  if (label === undefined || data.labelColumns.length > 1) return undefined;
  const others = data.columns.filter(
    ({ index, role, head }) => index !== label.index && role !== 'blank' && !isWord('totals', head.name),
  );
  const changes = others.find(({ role, head }) => role === 'change' && head.title !== '');
  const told = others.filter((column) => column !== changes && !isTrend(column));
  const values = told.filter(isValues);
  if (values.length === 0 || values.length < told.length) return undefined;
  const aims = values.filter(({ head }) => values.length > 2 && isWord('planned', head.name));
  const ordered = inTime(values.filter((column) => !aims.includes(column)));
  if (ordered === undefined) return undefined;
  const latest = ordered.at(-1) as Column;
  const previous = ordered.at(-2);
  const metrics = data.rows.map((_, row) => metricOf(data, row, latest, previous, changes));
  return {
    latest,
    earlier: ordered.slice(0, -2),
    metrics,
    ...(previous === undefined ? {} : { previous }),
    ...(changes === undefined ? {} : { changes }),
  };
}

/** Arrows, or words in their place: they repeat what the values say. */
function isTrend({ texts }: Column): boolean {
  return texts.every(({ plain }) => TREND.test(plain));
}

const TREND = /^(?:[▲▼↑↓↗↘→⬆⬇➡📈📉\s]+|up|down|flat|stable|improving|declining|)$/iu;

/** A column whose cells are mostly values, of whatever units. */
function isValues({ cells, role }: Column): boolean {
  if (
    role === 'identifier' ||
    role === 'reference' ||
    role === 'note' ||
    role === 'status' ||
    role === 'time'
  )
    return false;
  const present = cells.filter(({ kind }) => kind !== 'missing');
  const values = present.filter(
    ({ kind }) => kind === 'number' || kind === 'range' || kind === 'ratio' || kind === 'sentinel',
  );
  return present.length > 0 && values.length * 10 >= present.length * 7;
}

/** Columns from the earliest to the latest by their heads; one column needs no order. */
function inTime(columns: readonly Column[]): readonly Column[] | undefined {
  if (columns.length === 1) return columns;
  const times = columns.map(({ head }) => momentOf(head.title));
  if (times.every((time) => time !== undefined)) {
    const sorted = columns
      .map((column, index) => ({ column, order: times[index] ?? 0 }))
      .sort((one, other) => one.order - other.order);
    return isMonotonic(sorted.map(({ order }) => order)) ? sorted.map(({ column }) => column) : undefined;
  }
  if (columns.length !== 2) return undefined;
  const [first, second] = columns as readonly [Column, Column];
  const [early, late] = withoutShared(fold(first.head.name), fold(second.head.name));
  const [one, other] = [sideOf(early ?? ''), sideOf(late ?? '')];
  if (one === 'after' && other !== 'after') return [second, first];
  if (other === 'after' || one === 'before') return [first, second];
  return other === 'before' ? [second, first] : undefined;
}

/** The order of a head that is a time, alone or in brackets. */
function momentOf(title: string): number | undefined {
  const time = readTime(title, false) ?? readTime(/[([](.+)[)\]]$/.exec(title)?.[1] ?? '', false);
  return time === undefined ? undefined : (time.day ?? time.order);
}

function sideOf(name: string): 'before' | 'after' | undefined {
  const bare = name.replace(/\s*[([].*$/, '');
  if (isWord('before', bare) || isWord('planned', bare)) return 'before';
  return isWord('after', bare) || isWord('actual', bare) ? 'after' : undefined;
}

function metricOf(
  data: TableData,
  row: number,
  latest: Column,
  previous: Column | undefined,
  changes: Column | undefined,
): Metric {
  const head = readHead(data.labels[row] ?? '');
  const after = quantityOf(latest.cells[row]);
  const before = quantityOf(previous?.cells[row]);
  const base = { row, head, after, before };
  const operands = operandsOf(before, after, head);
  const printed = quantityOf(changes?.cells[row]);
  if (changes !== undefined) {
    const text = changes.texts[row]?.display ?? '';
    if (printed === undefined) return base;
    const sided = printed.unsigned && operands !== undefined ? towards(printed, ...operands) : printed;
    const kind = operands === undefined ? undefined : changeKind(sided, ...operands);
    return {
      ...base,
      change: {
        text,
        amount: amountOf(sided, kind),
        printed: true,
        ...(kind === undefined ? {} : { kind }),
      },
    };
  }
  return operands === undefined
    ? base
    : { ...base, change: { ...computed(head, ...operands), printed: false } };
}

/** A change without a sign, with that of the values' difference. */
function towards(printed: Quantity, before: Operand, after: Operand): Quantity {
  return { ...printed, amount: Math.abs(printed.amount) * Math.sign(after.value - before.value) };
}

function quantityOf(cell: Cell | undefined): Quantity | undefined {
  return cell?.kind === 'number' && cell.error === undefined ? cell.quantity : undefined;
}

/** Both values in one unit; nothing where they are approximate or of different units. */
function operandsOf(
  before: Quantity | undefined,
  after: Quantity | undefined,
  head: Head,
): readonly [Operand, Operand] | undefined {
  if (before === undefined || after === undefined || before.approximate || after.approximate)
    return undefined;
  const [early, late] = [unitIn(before, head), unitIn(after, head)];
  if (early.dimension !== late.dimension) return undefined;
  if (!CONVERTIBLE.has(early.dimension) && early.name !== late.name) return undefined;
  const operand = (quantity: Quantity, factor: number): Operand => ({
    value: quantity.amount * factor,
    slack: quantity.slack * factor,
    share: early.dimension === 'share',
  });
  return [operand(before, early.factor), operand(after, late.factor)];
}

function amountOf(printed: Quantity, kind: ChangeKind | undefined): number {
  const isShare = printed.unit.dimension === 'share' || printed.unit.dimension === 'points';
  return isShare && kind !== 'difference' ? printed.amount * printed.unit.factor : printed.amount;
}

/** The change of two values, where none is printed: in points for shares, relative to a positive base else. */
function computed(head: Head, before: Operand, after: Operand): Change {
  const difference = after.value - before.value;
  if (before.share) return { text: '', amount: difference, kind: 'points' };
  if (before.value > 0 && after.value >= 0)
    return { text: '', amount: difference / before.value, kind: 'relative' };
  return { text: '', amount: difference, kind: 'difference' };
}
