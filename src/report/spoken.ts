/** What a report says in lines of plain words, as speaker notes have what a slide leaves out. */
import type { Block, ListItem, Run, Section, Table } from './model.ts';
import { plainText } from './text.ts';

/** The text, with the addresses that its links lead to and what its footnotes say. */
export function spoken(runs: readonly Run[]): string {
  return runs
    .map((run, i) => {
      const text = plainText([run]);
      if (run.type === 'text' && run.footnote) return ` [${spoken(run.footnote.runs)}]`;
      if (run.type !== 'text' || run.link === undefined || run.link.startsWith('#')) return text;
      const next = runs[i + 1];
      const goesOn = next?.type === 'text' && next.link === run.link;
      return goesOn || run.link.includes(text.trim()) ? text : `${text} (${run.link})`;
    })
    .join('');
}

const INDENT = '  ';

/** The item with its bullet or number, or with whether it is done. */
export function spokenItem({ depth, marker, number, done, runs }: ListItem): string {
  const mark = {
    bullet: '• ',
    number: `${number ?? 1}. `,
    task: done ? '☑ ' : '☐ ',
    none: '',
  }[marker];
  return `${INDENT.repeat(depth)}${mark}${spoken(runs)}`;
}

/** The head of the first column, a line a row, and heads with links or notes; the heads alone where there are no rows. */
export function spokenTable(table: Table): readonly string[] {
  if (table.rows.length === 0) return table.header.map(spoken).filter((head) => head !== '');
  const corner = plainText(table.header[0] ?? []).trim();
  // Rows repeat the words of heads, but not what these point to.
  const more = table.header.filter((head) => spoken(head) !== plainText(head)).map(spoken);
  return [...(corner === '' ? [] : [corner]), ...spokenRows(table, table.rows), ...more];
}

/** A line a row: `Auth API: P50 12ms; P99 45ms`. */
export function spokenRows({ header }: Table, rows: Table['rows']): readonly string[] {
  const [, ...names] = header.map(plainText);
  return rows.map((row) => {
    const [label = '', ...values] = row.map(spoken);
    return `${label}: ${values.map((value, i) => `${names[i] ?? ''} ${value}`.trim()).join('; ')}`;
  });
}

/** A section with those below it. */
export function spokenSection({ heading, blocks, sections }: Section): readonly string[] {
  return [plainText(heading), ...blocks.flatMap(spokenBlock), ...sections.flatMap(spokenSection)].filter(
    (line) => line !== '',
  );
}

/** A paragraph of the notes for each line; none for what shows nothing. */
export function spokenBlock(block: Block): readonly string[] {
  return [...wordsOf(block), ...(block.notes ?? [])].filter((line) => line !== '');
}

function wordsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
      return [spoken(block.runs)];
    case 'list':
      return block.items.flatMap((item) => [spokenItem(item), ...(item.notes ?? [])]);
    case 'quote':
      return [spoken(block.title ?? []), ...block.blocks.flatMap(spokenBlock)];
    case 'table':
      return spokenTable(block);
    case 'code':
    case 'diagram':
      return block.text.split('\n');
    case 'equation':
      return [block.text];
    case 'custom':
      return block.lines;
    case 'image':
      return [block.alt];
    case 'picture-grid':
      return block.pictures.map(({ caption }) => spoken(caption));
  }
}
