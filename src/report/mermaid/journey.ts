/** Journeys of users: a row a step, with how well it goes and who takes it. */
import { notUnderstood } from '../../mermaid/fault.ts';
import { type Source, wordsOf } from '../../mermaid/source.ts';
import { type CellContent, type ContentRow, type TableContent, withoutIdle } from './content.ts';

const TITLE = /^title\s+(.+)$/;
const SECTION = /^section\s+(.+)$/;
const STEP = /^([^:]+): ?(-?\d+(?:\.\d+)?) ?(?:: ?(.*))?$/;

export function readJourney({ header, lines }: Source): TableContent {
  if (header !== '') throw notUnderstood({ text: header, line: 0 });
  let title: string | undefined;
  let section = '';
  const rows: ContentRow[] = [];
  for (const { text, line } of lines) {
    const words = wordsOf({ text });
    const [, step, score, actors = ''] = STEP.exec(words) ?? [];
    if (TITLE.test(words)) title = TITLE.exec(words)?.[1];
    else if (SECTION.test(words)) section = SECTION.exec(words)?.[1] ?? '';
    else if (step === undefined || score === undefined) throw notUnderstood({ text, line });
    else rows.push({ cells: [section, step.trim(), score, actors.split(/ ?, ?/).join(', ')], line });
  }
  const head: readonly CellContent[] = [['section'], ['step'], ['score'], ['who']];
  // Bars would leave out who takes the steps.
  return withoutIdle({ header: head, rows, chart: 'table', ...(title !== undefined && { title }) });
}
