/** What a diagram says in a table or a list, before it has runs and places: what each reader of this folder answers. */

import type { Wishes } from '../model.ts';
import type { TableWord } from '../tableWords.ts';

/** Words of the author's, in which line feeds break lines, or words of the program's own. */
export type CellContent = string | readonly TableWord[];

export interface TableContent {
  /** Said above it. */
  readonly title?: string;
  /** One entry a column. */
  readonly header: readonly CellContent[];
  readonly rows: readonly ContentRow[];
  /** What it is best drawn as; absent where its numbers and words are to decide. */
  readonly chart?: Wishes['chart'];
}

export interface ContentRow {
  /** As many as the header has. */
  readonly cells: readonly CellContent[];
  /** Of the diagram's source, from 0. */
  readonly line: number;
}

/** A diagram that is drawn where there is room, and else a list. */
export interface OutlineContent {
  readonly items: readonly { readonly text: string; readonly depth: number; readonly line: number }[];
}

/** The same without columns in which no row says anything. */
export function withoutIdle({ header, rows, ...rest }: TableContent): TableContent {
  const kept = header.map((_, column) => rows.some(({ cells }) => cells[column]?.length !== 0));
  const pick = (cells: readonly CellContent[]) => cells.filter((_, column) => kept[column]);
  return { ...rest, header: pick(header), rows: rows.map((row) => ({ ...row, cells: pick(row.cells) })) };
}
