/** Pie charts: their slices are the rows. */
import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { type Source, wordsOf } from '../../mermaid/source.ts';
import type { ContentRow, TableContent } from './content.ts';

const HEADER = /^(?:showData\b)?\s*(?:title\s+(.+))?$/;
const TITLE = /^title (.+)$/;
const SLICE = /^"([^"]+)" ?: ?(\d+(?:\.\d+)?)$/;

export function readPie({ header, lines }: Source): TableContent {
  const head = HEADER.exec(header);
  if (!head) throw notUnderstood({ text: header, line: 0 });
  const titled = lines.find(({ text }) => TITLE.test(wordsOf({ text })));
  const rows = lines
    .filter((line) => line !== titled && line.text.trim() !== 'showData')
    .map((line): ContentRow => {
      const [, name, value] = SLICE.exec(wordsOf(line)) ?? [];
      if (name === undefined || value === undefined) throw notUnderstood(line);
      return { cells: [name, value], line: line.line };
    });
  if (rows.length === 0) throw new Fault(0, 'it has no slices');
  const title = head[1] ?? TITLE.exec(wordsOf(titled ?? { text: '' }))?.[1];
  return { header: ['', ''], rows, chart: 'doughnut', ...(title !== undefined && { title }) };
}
