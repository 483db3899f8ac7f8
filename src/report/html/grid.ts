/** Rows of `<td>` and `<th>` -> a grid, in which each cell knows the place it has and what it covers. */
import type { Child, Element } from './tree.ts';

/** No honest table spans more columns. */
const WIDEST_SPAN = 50;

export interface GridCell {
  readonly children: readonly Child[];
  /** How many columns and rows it covers, itself among them. */
  readonly columns: number;
  readonly rows: number;
  /** The cell that covers this place, where it is another's. */
  readonly coveredBy?: GridCell;
}

export type GridRow = readonly GridCell[];

const NONE: GridCell = { children: [], columns: 1, rows: 1 };

export function cellsOf(row: Element): readonly Element[] {
  return row.children.filter((child) => child.type === 'element').filter(({ name }) => /^t[dh]$/.test(name));
}

/** Rows of equal meaning by column, all as wide as the last column in which a cell starts. */
export function gridOf(rows: readonly Element[]): readonly GridRow[] {
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    const line = grid[top] ?? [];
    let column = 0;
    for (const { attributes, children } of cellsOf(row)) {
      while (line[column] !== undefined) column += 1;
      const columns = span(attributes.colspan, WIDEST_SPAN);
      const cell = { children, columns, rows: span(attributes.rowspan, rows.length - top) };
      for (const below of grid.slice(top, top + cell.rows)) {
        for (let i = 0; i < columns; i += 1) below[column + i] = { ...NONE, coveredBy: cell };
      }
      line[column] = cell;
      column += columns;
    }
  });
  const width = grid.reduce((most, line) => Math.max(most, line.findLastIndex(startsHere) + 1), 0);
  return grid.map((line) => Array.from({ length: width }, (_, c) => narrowed(line[c] ?? NONE, width - c)));
}

function startsHere(cell: GridCell | undefined): boolean {
  return cell !== undefined && cell.coveredBy === undefined;
}

function narrowed(cell: GridCell, room: number): GridCell {
  return cell.columns > room ? { ...cell, columns: room } : cell;
}

function span(value: string | undefined, most: number): number {
  const wanted = Number.parseInt(value ?? '1', 10);
  return Math.min(Math.max(Number.isNaN(wanted) ? 1 : wanted, 1), most);
}

/** Several rows of heads as one: what stands above a column, from the top, joined. */
export function oneHead(heads: readonly GridRow[]): GridRow {
  const dash: Child = { type: 'text', value: ' – ' };
  return (heads[0] ?? []).map((_, c) => {
    const above = heads.map((row) => row[c] ?? NONE).map((cell) => cell.coveredBy ?? cell);
    const parts = [...new Set(above)].filter(({ children }) => children.length > 0);
    return {
      ...NONE,
      children: parts.flatMap(({ children }, i) => (i === 0 ? children : [dash, ...children])),
    };
  });
}
