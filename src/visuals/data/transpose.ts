/** A table with its rows as columns, so that what is known of columns holds for rows as well. */
import type { Run } from '../../report/model.ts';
import type { TableCells } from './grid.ts';

/** A table of one row with a column of heads and one of values. */
export function pivot(table: TableCells): TableCells {
  const [row = []] = table.rows;
  return {
    header: [[], []],
    rows: table.header.map((head, column) => [head, row[column] ?? []]),
  };
}

/** Turns a table; its corner stays. */
export function transpose(table: TableCells): TableCells {
  const grid = [table.header, ...table.rows];
  const turned = table.header.map((_, column) => grid.map((row): readonly Run[] => row[column] ?? []));
  const [header = [], ...rows] = turned;
  return { header, rows };
}
