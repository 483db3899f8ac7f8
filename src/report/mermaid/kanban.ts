/** Boards of cards: as on the wall, a column a state, with its cards below one another. */
import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import type { Source, SourceLine } from '../../mermaid/source.ts';
import type { TableContent } from './content.ts';

const ENTRY = /^([^[\]{}@]*?)(?:\[(.+)\])?\s*(?:@\{(.*)\})?\s*$/;
const VALUE = /[\w-]+\s*:\s*(?:'([^']*)'|"([^"]*)"|([^,]+))/g;

interface BoardColumn {
  readonly name: string;
  readonly cards: { readonly text: string; readonly line: number }[];
}

export function readKanban({ header, lines }: Source): TableContent {
  if (header !== '') throw notUnderstood({ text: header, line: 0 });
  const outermost = indentOf(lines[0]);
  const columns: BoardColumn[] = [];
  for (const line of lines) {
    const text = textOf(line);
    if (indentOf(line) <= outermost) columns.push({ name: text, cards: [] });
    else columns.at(-1)?.cards.push({ text, line: line.line });
  }
  const most = Math.max(0, ...columns.map(({ cards }) => cards.length));
  if (most === 0) throw new Fault(0, 'there are no cards on it');
  return {
    header: columns.map(({ name }) => name),
    rows: Array.from({ length: most }, (_, i) => ({
      cells: columns.map(({ cards }) => cards[i]?.text ?? ''),
      line: columns.find(({ cards }) => cards[i])?.cards[i]?.line ?? 0,
    })),
    chart: 'table',
  };
}

function indentOf(line: SourceLine | undefined): number {
  return /^\s*/.exec(line?.text ?? '')?.[0].length ?? 0;
}

/** The card's words, and below them what else is told of it: its ticket, who does it. */
function textOf({ text, line }: SourceLine): string {
  const [, id, label = id, data = ''] = ENTRY.exec(text.trim()) ?? [];
  if (label === undefined || label === '') throw notUnderstood({ text, line });
  const values = [...data.matchAll(VALUE)].map(([, single, double, bare]) => single ?? double ?? bare ?? '');
  const told = values.map((value) => value.trim()).join(' · ');
  return told === '' ? label : `${label}\n${told}`;
}
