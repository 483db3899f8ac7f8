/** Words of the program's own in tables, once all of the report is read and its language is known. */
import { languageOf } from './language.ts';
import type { Block, Report, Run, Section, Table } from './model.ts';
import { tableWords } from './tableWords.ts';

/** The report with these words in its language. */
export function withOwnWords(report: Report): Report {
  if (!report.sections.some(hasOwnWords)) return report;
  const words = tableWords(languageOf(report));
  const said = (run: Run): Run => {
    if (run.type !== 'text' || run.own === undefined) return run;
    const { own, ...span } = run;
    return { ...span, text: words.get(own) ?? span.text };
  };
  const translated = (block: Block): Block => {
    if (block.type !== 'table' || !isOwn(block)) return block;
    const cells = (row: Table['header']) => row.map((runs) => runs.map(said));
    return { ...block, header: cells(block.header), rows: block.rows.map(cells) };
  };
  const within = (section: Section): Section => ({
    ...section,
    blocks: section.blocks.map(translated),
    sections: section.sections.map(within),
  });
  return { ...report, sections: report.sections.map(within) };
}

function hasOwnWords({ blocks, sections }: Section): boolean {
  return blocks.some((block) => block.type === 'table' && isOwn(block)) || sections.some(hasOwnWords);
}

/** Rows have words of the program's own only below heads of it. */
function isOwn({ header }: Table): boolean {
  return header.some((runs) => runs.some((run) => run.type === 'text' && run.own !== undefined));
}
