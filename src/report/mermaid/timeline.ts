/** Timelines: a row a period, with what happened in it. */
import { notUnderstood } from '../../mermaid/fault.ts';
import { type Source, wordsOf } from '../../mermaid/source.ts';
import { type ContentRow, type TableContent, withoutIdle } from './content.ts';

const TITLE = /^title\s+(.+)$/;
const SECTION = /^section\s+(.+)$/;

/** Colons within times, addresses and words set nothing apart. */
const BETWEEN = / ?: | :(?: |$)/;

export function readTimeline({ header, lines }: Source): TableContent {
  if (header !== '' && !/^(?:LR|TD)$/.test(header)) throw notUnderstood({ text: header, line: 0 });
  let title: string | undefined;
  let section = '';
  const periods: {
    readonly section: string;
    readonly name: string;
    readonly events: string[];
    readonly line: number;
  }[] = [];
  for (const { text, line } of lines) {
    const words = wordsOf({ text });
    const [first = '', ...events] = words.split(BETWEEN);
    if (TITLE.test(words)) title = TITLE.exec(words)?.[1];
    else if (SECTION.test(words)) section = SECTION.exec(words)?.[1] ?? '';
    else if (first !== '') periods.push({ section, name: first, events, line });
    else if (periods.length > 0) periods.at(-1)?.events.push(...events);
    else throw notUnderstood({ text, line });
  }
  const rows = periods.map(({ section: within, name, events, line }): ContentRow => {
    return { cells: [within, name, events.filter((event) => event !== '').join(' · ')], line };
  });
  return withoutIdle({
    header: ['', '', ''],
    rows,
    chart: 'timeline',
    ...(title !== undefined && { title }),
  });
}
