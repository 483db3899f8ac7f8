/** Long tables by their first rows; the others are counted on the slide and told in the notes. */
import type { Table } from '../report/model.ts';
import { spokenRows } from '../report/spoken.ts';
import { countWords, plainText } from '../report/text.ts';

/** What about three slides hold: a table of more is folded. */
const MOST_ROWS = 40;
const MOST_WORDS = 500;

/** What is shown of one that is folded: a slide. */
const SHOWN_ROWS = 10;
const SHOWN_WORDS = 160;

/** Leaving out fewer rows than this hides more than it helps. */
const LEAST_FOLDED = 4;

/** The table, folded where it is too long. It is for tables that stay tables: drawings have bounds of their own. */
export function foldTable(table: Table): Table {
  const counts = table.rows.map((row) => row.reduce((sum, cell) => sum + countWords(plainText(cell)), 0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (table.rows.length <= MOST_ROWS && total <= MOST_WORDS) return table;
  let used = 0;
  const end = counts.findIndex((count, i) => {
    used += count;
    return i > 0 && (i >= SHOWN_ROWS || used > SHOWN_WORDS);
  });
  const folded = end < 0 ? [] : table.rows.slice(end);
  if (folded.length < LEAST_FOLDED) return table;
  return {
    ...table,
    rows: table.rows.slice(0, end),
    cellSources: table.cellSources.slice(0, end + 1),
    folded: folded.length,
    notes: [...(table.notes ?? []), ...spokenRows(table, folded)],
  };
}
