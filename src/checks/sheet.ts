/**
 * A table as the checks see it: a grid of amounts in which every cell knows its place, with totals among their parts.
 * What cells mean is read by `visuals/data`; this only lays the readings out.
 */
import { DEFAULT_LANGUAGE } from '../report/language.ts';
import type { Source, Table } from '../report/model.ts';
import type { Cell } from '../visuals/data/cell.ts';
import { type Head, readHead, unitHead } from '../visuals/data/head.ts';
import type { Quantity } from '../visuals/data/quantity.ts';
import { readTable, type TableData } from '../visuals/data/tableData.ts';
import type { CellText } from '../visuals/data/text.ts';
import { isTimeHead } from '../visuals/data/time.ts';
import { type Amount, amountReader } from './amount.ts';
import type { TablePassage } from './passages.ts';

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
  /** Headings from the outermost in. */
  readonly path: readonly string[];
  /** The headings and the paragraph before the table. */
  readonly surroundings: string;
  /** Columns that hold values. Their entries run along `rows`. */
  readonly columns: readonly Line[];
  /** Columns of names, times and remarks. Their entries run along `rows` too. */
  readonly descriptions: readonly Line[];
  /** Rows in the source's order, totals too. Their entries run along `columns`. */
  readonly rows: readonly Line[];
}

/** Roles of columns that hold no values. */
const DESCRIBING: ReadonlySet<string> = new Set('identifier note reference status time blank'.split(' '));

/** Lays a table out. `language` is what the report says of it: it decides what separators mean that may mean either. */
export function sheetOf({ table, path, nearby }: TablePassage, language: string | undefined): Sheet {
  const context = { heading: path.at(-1) ?? '', nearby, language: language ?? DEFAULT_LANGUAGE };
  const data = readTable(table, context);
  const readAmount = amountReader(data, language);
  const labels = new Set(data.labelColumns.map(({ index }) => index));
  const isValued = data.columns.map(({ index, role }) => !labels.has(index) && !DESCRIBING.has(role));
  const rows = rowsOf(data);
  const grid = rows.map((row) =>
    data.columns.map(({ head, index }): Entry => {
      const cell = row.cells[index] ?? { kind: 'missing' };
      const [text, amount] = [row.texts[index], readAmount(cell, head, row.head)];
      const place = placeOf(table, row.index, index);
      const entry = { cell, text: text?.display ?? '', struck: text?.strike ?? false, place };
      return amount === undefined ? entry : { ...entry, amount };
    }),
  );
  const lines = data.columns.map(
    ({ head, index }, at): Line => ({ head, index, entries: grid.flatMap((entries) => entries[at] ?? []) }),
  );
  return {
    data,
    path,
    surroundings: [...path, nearby].join(' · '),
    columns: lines.filter((_, at) => isValued[at]),
    descriptions: lines.filter((_, at) => !isValued[at]),
    rows: rows.map(({ head, index }, at) => ({
      head,
      index,
      entries: grid[at]?.filter((_, column) => isValued[column]) ?? [],
    })),
  };
}

/** The numbers of entries, as written. */
export function quantitiesOf(entries: readonly Entry[]): readonly Quantity[] {
  return entries.flatMap(({ amount }) => amount?.quantity ?? []);
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
  const headOf = (label: string): Head => {
    const own = readHead(label);
    return own.unit === undefined && corner !== undefined ? { ...own, ...corner } : own;
  };
  const body = rows.map(
    (row, at): Row => ({
      ...row,
      head: headOf(labels[at] ?? ''),
      cells: columns.map(({ cells }) => cells[at]),
    }),
  );
  const totals = summaries.map((row, at): Row => {
    const label = row.texts.find(({ plain }) => /\p{L}|[Σ∑]/u.test(plain))?.display ?? '';
    return { ...row, head: headOf(label), cells: summaryCells[at] ?? [] };
  });
  return [...body, ...totals].sort((one, other) => one.index - other.index);
}

/** Where a cell of the body stands; -1 is the header's row. */
function placeOf(table: Table, row: number, column: number): Source {
  return table.cellSources[row + 1]?.[column] ?? table.source;
}
