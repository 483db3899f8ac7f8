/** Pipe tables: cells as runs, every row as wide as the widest. */
import type { PhrasingContent, Table as TableNode, TableRow } from 'mdast';
import { sourceOf } from './mdast.ts';
import type { Block, Run } from './model.ts';
import { readRuns } from './runs.ts';

/** Images in a cell leave their alternative text there. */
export function readTable(node: TableNode): readonly Block[] {
  const width = columnCount(node);
  const [header = [], ...rows] = node.children.map((row) => readRow(row, width));
  if (header.length === 0) return [];
  const align = Array.from({ length: width }, (_, column) => node.align?.[column] ?? null);
  return [{ type: 'table', align, header, rows, source: sourceOf(node) }];
}

/** As many as the longest row has cells: none may be lost. */
export function columnCount(node: TableNode): number {
  return node.children.reduce((most, row) => Math.max(most, row.children.length), 0);
}

function readRow(row: TableRow, width: number): readonly (readonly Run[])[] {
  const cells = row.children.map((cell) => readRuns(cell.children as PhrasingContent[]));
  return [...cells, ...Array.from({ length: width - cells.length }, () => [])];
}
