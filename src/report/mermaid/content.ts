/** What a diagram that is a table says, before it has runs and places: what each reader of this folder answers. */
import type { Wishes } from '../model.ts';

export interface TableContent {
  /** Said above it. */
  readonly title?: string;
  /** One entry a column; as in the cells, line feeds break lines. */
  readonly header: readonly string[];
  readonly rows: readonly ContentRow[];
  /** What it is best drawn as; absent where its numbers and words are to decide. */
  readonly chart?: Wishes['chart'];
}

export interface ContentRow {
  /** As many as the header has. */
  readonly cells: readonly string[];
  /** Of the diagram's source, from 0. */
  readonly line: number;
}

/** The same without columns in which no row says anything. */
export function withoutIdle({ header, rows, ...rest }: TableContent): TableContent {
  const kept = header.map((_, column) => rows.some(({ cells }) => cells[column] !== ''));
  const pick = (cells: readonly string[]) => cells.filter((_, column) => kept[column]);
  return { ...rest, header: pick(header), rows: rows.map((row) => ({ ...row, cells: pick(row.cells) })) };
}
