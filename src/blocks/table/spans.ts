/** Cells that cover others: where they stand in a grid, how high they make its rows, and what a cut does to them. */
import type { CellSpan } from '../../report/model.ts';
import type { Cell, Grid } from './grid.ts';

type Rows = readonly (readonly Cell[])[];

/** The grid with cells that cover others, and with those marked that they cover. A head over several stands amid them. */
export function merged({ header, rows }: Grid, spans: readonly CellSpan[]): Grid {
  const grid = [header, ...rows].map((row) => [...row]);
  for (const { row, column, rows: height, columns: width } of spans) {
    grid.slice(row, row + height).forEach((line, below) => {
      line.slice(column, column + width).forEach((cell, right) => {
        const isOrigin = below === 0 && right === 0;
        const set = row === 0 && width > 1 ? centred(cell) : cell;
        line[column + right] = isOrigin
          ? { ...set, rows: height, columns: width }
          : { ...cell, covered: true };
      });
    });
  }
  const [head = [], ...body] = grid;
  return { header: head, rows: body };
}

function centred(cell: Cell): Cell {
  return { ...cell, paragraph: { ...cell.paragraph, align: 'center' } };
}

/** The grid with every cell by itself, for tables whose columns are told apart. */
export function unmerged({ header, rows }: Grid): Grid {
  const alone = ({ paragraph }: Cell): Cell => ({ paragraph });
  return { header: header.map(alone), rows: rows.map((row) => row.map(alone)) };
}

/** Whether any cell of the rows covers one below it. */
export function spansRows(rows: Rows): boolean {
  return rows.some((row) => row.some((cell) => (cell.rows ?? 1) > 1));
}

/** The rows from `from` to before `to`. A cell that is cut covers its rows on either side, and says its words on both. */
export function sliceRows(rows: Rows, from: number, to = rows.length): Rows {
  if (!spansRows(rows)) return rows.slice(from, to);
  return rows.slice(from, to).map((row, i) =>
    row.map((cell, column) => {
      const origin = i === 0 && cell.covered ? originAbove(rows, from, column) : undefined;
      const height = origin ? origin.height : (cell.rows ?? 1);
      const own = origin ? origin.cell : cell;
      return height > 1 || origin ? { ...own, rows: Math.min(height, to - from - i) } : own;
    }),
  );
}

/** The cell that covers a place from above, and how many rows from there on it covers. */
function originAbove(
  rows: Rows,
  row: number,
  column: number,
): { readonly cell: Cell; readonly height: number } | undefined {
  for (let above = row - 1; above >= 0; above -= 1) {
    const cell = rows[above]?.[column];
    const height = (cell?.rows ?? 1) - (row - above);
    if (cell && !cell.covered) return height > 0 ? { cell, height } : undefined;
  }
  return undefined;
}

/**
 * Heights of rows that are `natural` by themselves, grown so that every cell over several has room: what it lacks
 * goes to its last row.
 */
export function withRoom(
  rows: Rows,
  natural: readonly number[],
  heightOf: (cell: Cell, column: number) => number,
): readonly number[] {
  const heights = [...natural];
  rows.forEach((row, r) => {
    row.forEach((cell, column) => {
      const count = cell.rows ?? 1;
      if (count === 1) return;
      const have = heights.slice(r, r + count).reduce((sum, height) => sum + height, 0);
      const last = r + count - 1;
      heights[last] = (heights[last] ?? 0) + Math.max(0, heightOf(cell, column) - have);
    });
  });
  return heights;
}
