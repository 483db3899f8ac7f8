/**
 * A table as the checks see it: a grid of amounts in which every cell knows its place, with totals among their parts.
 * What cells mean is read by `visuals/data`; this only lays the readings out.
 */
import type { Source, Table } from '../report/model.ts';
import type { Cell } from '../visuals/data/cell.ts';
import type { Column } from '../visuals/data/columns.ts';
import { markEvidence } from '../visuals/data/digits.ts';
import { type Head, readHead, unitHead } from '../visuals/data/head.ts';
import { additivityOf, unitIn } from '../visuals/data/measure.ts';
import type { Quantity } from '../visuals/data/quantity.ts';
import { readTable, type TableData } from '../visuals/data/tableData.ts';
import type { CellText } from '../visuals/data/text.ts';
import { isTimeHead } from '../visuals/data/time.ts';
import { CONVERTIBLE, type UnitOfMeasure } from '../visuals/data/units.ts';
import { isWord } from '../visuals/lexicon/index.ts';
import type { TablePassage } from './passages.ts';
import { MEASURED } from './words.ts';

/** A number of a cell, comparable with the others of its kind. */
export interface Amount {
  /** In the base unit of its dimension: shares as fractions, durations in seconds. */
  readonly value: number;
  /** How far rounding may have moved the value. */
  readonly slack: number;
  readonly unit: UnitOfMeasure;
  /** Equal where two amounts may be added. */
  readonly kind: string;
  /** How much of the base unit a printed 1 is. */
  readonly factor: number;
  /** Whole things that were counted, not rounded. */
  readonly counted: boolean;
  readonly quantity: Quantity;
}

export interface Entry {
  readonly cell: Cell;
  /** As written. */
  readonly text: string;
  readonly struck: boolean;
  readonly place: Source;
  readonly amount?: Amount;
}

/** A row or a column of entries. */
export interface Line {
  readonly head: Head;
  /** 0-based among the source's columns, or rows without the header. */
  readonly index: number;
  readonly entries: readonly Entry[];
}

export interface Sheet {
  readonly data: TableData;
  /** Headings and the paragraph before the table. */
  readonly surroundings: string;
  readonly path: readonly string[];
  /** Columns that hold values. Their entries run along `rows`. */
  readonly columns: readonly Line[];
  /** Columns of names, times and remarks. Their entries run along `rows` too. */
  readonly descriptions: readonly Line[];
  /** Rows in the source's order, totals too. Their entries run along `columns`. */
  readonly rows: readonly Line[];
}

/** What a report is written in that does not say. */
export const DEFAULT_LANGUAGE = 'en-US';

const NO_VALUES: ReadonlySet<string> = new Set([
  'identifier',
  'note',
  'reference',
  'status',
  'time',
  'blank',
]);

/** Lays a table out. `language` is what the report says of it: it decides what separators mean that may mean either. */
export function sheetOf({ table, path, nearby }: TablePassage, language: string | undefined): Sheet {
  const context = { heading: path.at(-1) ?? '', nearby, language: language ?? DEFAULT_LANGUAGE };
  const data = readTable(table, context);
  const isOpen = language === undefined && !hasCertainMark(data);
  const isMeasured = MEASURED.test(context.heading);
  const isSummed = data.columns.some(({ head }) => MEASURED.test(head.title));
  const rows = rowsOf(data);
  const labels = new Set(data.labelColumns.map(({ index }) => index));
  const grid = rows.map((row) =>
    data.columns.map((column): Entry => {
      const entry = entryOf(row, column, placeOf(table, row.index, column.index));
      if (entry.amount === undefined || (isOpen && isGuessed(entry.amount.quantity)))
        return withoutAmount(entry);
      const { title } = column.head;
      const measured =
        isMeasured || MEASURED.test(`${title} ${row.head.title}`) || (isSummed && isWord('totals', title));
      return measured ? { ...entry, amount: { ...entry.amount, counted: false } } : entry;
    }),
  );
  const lines = data.columns.map(({ head, index }, at): Line & { readonly isValued: boolean } => ({
    head,
    index,
    entries: grid.flatMap((entries) => entries[at] ?? []),
    isValued: !labels.has(index) && !NO_VALUES.has(data.columns[at]?.role ?? ''),
  }));
  return {
    data,
    surroundings: [...path, nearby].join(' · '),
    path,
    columns: lines.filter(({ isValued }) => isValued),
    descriptions: lines.filter(({ isValued }) => !isValued),
    rows: rows.map(({ head, index }, at) => ({
      head,
      index,
      entries: grid[at]?.filter((_, column) => lines[column]?.isValued) ?? [],
    })),
  };
}

interface Row {
  readonly head: Head;
  readonly index: number;
  readonly texts: readonly CellText[];
  readonly cells: readonly (Cell | undefined)[];
}

/** Body and totals in the source's order. */
function rowsOf({ rows, labels, labelName, columns, summaries, summaryCells }: TableData): readonly Row[] {
  const corner = isTimeHead(labelName) ? undefined : unitHead(labelName);
  const body = rows.map((row, at): Row => {
    const own = readHead(labels[at] ?? '');
    const head = own.unit === undefined && corner !== undefined ? { ...own, ...corner } : own;
    return { ...row, head, cells: columns.map(({ cells }) => cells[at]) };
  });
  const totals = summaries.map((row, at): Row => {
    const label = row.texts.find(({ plain }) => /\p{L}|[Σ∑]/u.test(plain))?.display ?? '';
    return { ...row, head: { ...readHead(label), ...corner }, cells: summaryCells[at] ?? [] };
  });
  return [...body, ...totals].sort((one, other) => one.index - other.index);
}

function entryOf(row: Row, { index, head }: Column, place: Source): Entry {
  const cell = row.cells[index] ?? { kind: 'missing' };
  const text = row.texts[index];
  const amount = amountOf(cell, head.unit === undefined ? row.head : head);
  const entry = { cell, text: text?.display ?? '', struck: text?.strike ?? false, place };
  return amount === undefined ? entry : { ...entry, amount };
}

function withoutAmount({ amount: _, ...entry }: Entry): Entry {
  return entry;
}

/** Some number of the table tells which mark is the decimal one. */
function hasCertainMark({ columns }: TableData): boolean {
  return columns.some(({ cells }) =>
    cells.some((cell) => cell.kind === 'number' && /^[.,]$/.test(markEvidence(cell.quantity.digits))),
  );
}

/** `1.234`, taken for little more than one only because nothing says that it is a thousand. */
function isGuessed({ digits, decimals }: Quantity): boolean {
  return decimals === 3 && markEvidence(digits) === '.?';
}

/** Where a cell of the body stands; -1 is the header's row. */
function placeOf(table: Table, row: number, column: number): Source {
  return table.cellSources[row + 1]?.[column] ?? table.source;
}

function amountOf(cell: Cell, head: Head): Amount | undefined {
  return cell.kind === 'number' && cell.error === undefined ? amountIn(cell.quantity, head) : undefined;
}

/** A quantity under a head that may give it a unit and a scale. */
export function amountIn(quantity: Quantity, head: Head): Amount {
  const unit = unitIn(quantity, head);
  const factor = unit.factor * (unit === quantity.unit ? 1 : head.scale);
  const { dimension, name } = unit;
  return {
    value: quantity.amount * factor,
    slack: quantity.slack * factor,
    unit,
    kind: CONVERTIBLE.has(dimension) ? dimension : `${dimension} ${name.replace(/s$/, '')}`,
    factor,
    counted:
      dimension === 'count' && quantity.decimals === 0 && quantity.slack <= 0.5 && !quantity.approximate,
    quantity,
  };
}

/** The numbers of entries, as written. */
export function quantitiesOf(entries: readonly Entry[]): readonly Quantity[] {
  return entries.flatMap(({ amount }) => amount?.quantity ?? []);
}

/** Whether amounts of the head's kind add up to something. */
export function isAdditive(head: Head, { unit }: Amount): boolean {
  return additivityOf(head, unit.dimension) !== 'none';
}
