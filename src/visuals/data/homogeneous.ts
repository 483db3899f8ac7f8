/** Whether the rows of columns measure one thing. */
import type { Column } from './columns.ts';
import { readHead } from './head.ts';
import { unitIn } from './measure.ts';
import type { TableData } from './tableData.ts';

/** Whether all quantities of the columns, with the units that row labels give them, are of one dimension. */
export function areHomogeneous(data: TableData, columns: readonly Column[]): boolean {
  const units = new Set<string>();
  data.labels.forEach((label, row) => {
    const head = readHead(label);
    for (const { cells } of columns) {
      const cell = cells[row];
      if (cell?.kind === 'number')
        units.add(kindOf(cell.quantity.unit.name === '' ? unitIn(cell.quantity, head) : cell.quantity.unit));
      if (cell?.kind === 'ratio') units.add('ratio');
    }
  });
  return units.size <= 1;
}

function kindOf({ dimension, name }: { dimension: string; name: string }): string {
  return dimension === 'count' || dimension === 'other' || dimension === 'rate'
    ? `${dimension} ${name}`
    : dimension;
}
