/** A table with its rows as columns, so that what is known of columns holds for rows as well. */
import type { Run, Table } from '../../report/model.ts';

/** A table of one row with a column of heads and one of values. */
export function pivot(table: Table): Table {
  const [row = []] = table.rows;
  return {
    ...table,
    align: [null, null],
    header: [[], []],
    rows: table.header.map((head, column) => [head, row[column] ?? []]),
  };
}

/** Turns a table; its corner stays. */
export function transpose(table: Table): Table {
  const grid = [table.header, ...table.rows];
  const turned = table.header.map((_, column) => grid.map((row): readonly Run[] => row[column] ?? []));
  const [header = [], ...rows] = turned;
  return { ...table, align: header.map(() => null), header, rows };
}
