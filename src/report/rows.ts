/** Rows of tables that only keep others apart, or head those below them. Knows no mdast. */
import type { Run, Source } from './model.ts';
import { plainText } from './text.ts';

export interface Row {
  readonly cells: readonly (readonly Run[])[];
  /** Where each cell stands. */
  readonly sources: readonly Source[];
}

/** What authors write where they have nothing to say. */
const FILLER = /^[\s\-–—―_.…]*$/u;

/** The rows without those that say nothing; all of them where none says anything, as in a form to be filled in. */
export function withoutFillers(rows: readonly Row[]): readonly Row[] {
  const telling = rows.filter(({ cells }) => !cells.every((runs) => FILLER.test(plainText(runs))));
  return telling.length > 0 ? telling : rows;
}

/**
 * The table's rows, its header first. Where rows head those below them, a header that looks like one of them names no
 * columns: it heads the first rows, and would be wrong above the others of a table that goes on. The header is empty then.
 */
export function headersApart([header, ...rows]: readonly Row[]): readonly Row[] {
  if (header === undefined || !isHead(header) || !rows.some(isHead)) return header ? [header, ...rows] : [];
  return [{ ...header, cells: header.cells.map(() => []) }, header, ...rows];
}

/** Only its first cell says something. */
function isHead({ cells: [first, ...others] }: Row): boolean {
  const says = (runs: readonly Run[]) => plainText(runs).trim() !== '';
  return first !== undefined && says(first) && others.length > 0 && !others.some(says);
}
