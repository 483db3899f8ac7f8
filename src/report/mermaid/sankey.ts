/** Flows between things: a row a flow, as Mermaid writes them too. */
import { notUnderstood } from '../../mermaid/fault.ts';
import { type Source, wordsOf } from '../../mermaid/source.ts';
import type { ContentRow, TableContent } from './content.ts';

const CELL = '("(?:[^"]|"")*" ?|[^",]+)';
const FLOW = new RegExp(String.raw`^${CELL}, ?${CELL}, ?(\d+(?:\.\d+)?)$`);

export function readSankey({ header, lines }: Source): TableContent {
  if (header !== '') throw notUnderstood({ text: header, line: 0 });
  const rows = lines.map(({ text, line }): ContentRow => {
    const [, from, to, value] = FLOW.exec(wordsOf({ text })) ?? [];
    if (from === undefined || to === undefined || value === undefined) throw notUnderstood({ text, line });
    return { cells: [unquoted(from), unquoted(to), value], line };
  });
  // Bars would set flows into a thing beside those out of it.
  return { header: [['from'], ['to'], ['amount']], rows, chart: 'table' };
}

/** As in a file of values between commas, a mark within marks is written twice. */
function unquoted(cell: string): string {
  return cell.startsWith('"') ? cell.trim().slice(1, -1).replaceAll('""', '"').trim() : cell.trim();
}
