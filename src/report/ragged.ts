/** Finds rows of tables with more cells than their header: most often a stray `|` in the text. */
import type { Nodes, Table } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import { childrenOf, sourceOf } from './mdast.ts';

/** A message for each such row, in the order of the document. */
export function raggedRows(node: Nodes): readonly VFileMessage[] {
  return node.type === 'table' ? inTable(node) : childrenOf(node).flatMap(raggedRows);
}

function inTable({ children: [header, ...rows] }: Table): readonly VFileMessage[] {
  const columns = header?.children.length ?? 0;
  const long = rows.filter((row) => row.children.length > columns);
  return long.map((row) => message('table-ragged', sourceOf(row), { cells: row.children.length, columns }));
}
