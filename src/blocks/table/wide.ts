/** Tables with more columns than a slide is wide: cut into parts that each repeat the first column. */
import type { Lowering } from '../../flow/piece.ts';
import { columnWidths } from './columns.ts';
import type { Cell, Grid } from './grid.ts';
import { unmerged } from './spans.ts';

export interface WidePart extends Grid {
  readonly widths: readonly number[];
}

/**
 * As few parts as can be set without breaking words, with about as many columns each; every part starts with the
 * table's first column.
 */
export function splitWide(grid: Grid, { width, measurer }: Lowering): readonly WidePart[] {
  const plain = unmerged(grid);
  const others = grid.header.length - 1;
  for (let count = 2; count <= others; count++) {
    const parts = evenParts(plain, others, count).map((part) => ({
      part,
      columns: columnWidths(part, width, measurer),
    }));
    if (parts.every(({ columns }) => columns.comfortable)) {
      return parts.map(({ part, columns }) => ({ ...part, widths: columns.widths }));
    }
  }
  return [{ ...grid, widths: columnWidths(grid, width, measurer).widths }];
}

function evenParts(grid: Grid, others: number, count: number): readonly Grid[] {
  const start = (part: number) => 1 + Math.round((part * others) / count);
  return Array.from({ length: count }, (_, part) => withColumns(grid, start(part), start(part + 1)));
}

function withColumns({ header, rows }: Grid, from: number, to: number): Grid {
  const pick = (row: readonly Cell[]) => [...row.slice(0, 1), ...row.slice(from, to)];
  return { header: pick(header), rows: rows.map(pick) };
}
