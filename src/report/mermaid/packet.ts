/** Packets: a row a field, with the bits that it takes. */
import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { type Source, wordsOf } from '../../mermaid/source.ts';
import type { ContentRow, TableContent } from './content.ts';

const TITLE = /^title (.+)$/;
const FIELD = /^(?:(\d+)(?: ?- ?(\d+))?|\+ ?(\d+)) ?: ?"([^"]*)"$/;

export function readPacket({ header, lines }: Source): TableContent {
  let title = TITLE.exec(header)?.[1];
  if (header !== '' && title === undefined) throw notUnderstood({ text: header, line: 0 });
  let next = 0;
  const rows: ContentRow[] = [];
  for (const { text, line } of lines) {
    const words = wordsOf({ text });
    const [, start, end, count, name] = FIELD.exec(words) ?? [];
    if (TITLE.test(words)) title = TITLE.exec(words)?.[1];
    else if (name === undefined) throw notUnderstood({ text, line });
    else {
      const first = start === undefined ? next : Number(start);
      const last = count === undefined ? Number(end ?? first) : first + Number(count) - 1;
      if (first !== next) throw new Fault(line, `it starts at bit ${first}, where ${next} is the next`);
      if (last < first) throw new Fault(line, 'it ends before it starts');
      rows.push({ cells: [first === last ? `${first}` : `${first}–${last}`, name], line });
      next = last + 1;
    }
  }
  return { header: [['bits'], ['field']], rows, chart: 'table', ...(title !== undefined && { title }) };
}
