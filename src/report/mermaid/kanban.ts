/** Boards of cards: as on the wall, a column a state, with its cards below one another. */
import { Fault, notUnderstood } from '../../mermaid/fault.ts';
import { type Source, type SourceLine, wordsOf } from '../../mermaid/source.ts';
import type { TableContent } from './content.ts';

const CARD = /^[^[\]]*\[(.+)\]$/;
const PLAIN = /^[^[\]{}]+$/;
const VALUE = /[\w-]+ ?: ?(?:'([^']*)'|"([^"]*)"|([^,]+))/g;

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
  const [card = '', data = ''] = wordsOf({ text }).split('@{');
  const words = card.trim();
  const label = CARD.exec(words)?.[1] ?? PLAIN.exec(words)?.[0];
  if (label === undefined || (data !== '' && !data.endsWith('}'))) throw notUnderstood({ text, line });
  const values = [...data.slice(0, -1).matchAll(VALUE)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
  const told = values.map((value) => value.trim()).join(' · ');
  return told === '' ? label : `${label}\n${told}`;
}
