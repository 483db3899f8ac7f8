/** Tables with more columns than a slide is wide: cut into parts that each repeat the first column. */
import type { Lowering } from '../../flow/piece.ts';
import { columnWidths } from './columns.ts';
import type { Cell, Grid } from './grid.ts';

export interface WidePart extends Grid {
  readonly widths: readonly number[];
}

/** Parts of as many columns as fit without breaking words; every part starts with the table's first column. */
export function splitWide(grid: Grid, { width, measurer }: Lowering): readonly WidePart[] {
  const count = grid.header.length;
  const parts: WidePart[] = [];
  for (let from = 1; from < count; ) {
    let part = withColumns(grid, from, from + 1);
    let columns = columnWidths(part, width, measurer);
    let to = from + 1;
    while (to < count) {
      const wider = withColumns(grid, from, to + 1);
      const fit = columnWidths(wider, width, measurer);
      if (!fit.comfortable) break;
      part = wider;
      columns = fit;
      to++;
    }
    parts.push({ ...part, widths: columns.widths });
    from = to;
  }
  return parts.length > 0 ? parts : [{ ...grid, widths: columnWidths(grid, width, measurer).widths }];
}

function withColumns({ header, rows }: Grid, from: number, to: number): Grid {
  const pick = (row: readonly Cell[]) => [...row.slice(0, 1), ...row.slice(from, to)];
  return { header: pick(header), rows: rows.map(pick) };
}
