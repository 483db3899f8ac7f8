/** The tables of Markdown files with what surrounds them, as the planner sees them. */
import type { Block, Section, Table } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';
import { plainText } from '../../src/report/text.ts';
import type { TableContext } from '../../src/visuals/decision.ts';

export interface FoundTable {
  readonly table: Table;
  readonly context: TableContext;
}

/** All tables of a Markdown text in the order of its lines. */
export function tablesIn(markdown: string, language = 'en'): readonly FoundTable[] {
  const { report } = readReport(markdown, { path: 'tables.md' });
  return report.sections.flatMap((section) => inSection(section, report.metadata.lang ?? language));
}

function inSection({ heading, blocks, sections }: Section, language: string): readonly FoundTable[] {
  const own = blocks.flatMap((block, index): FoundTable[] =>
    block.type === 'table'
      ? [
          {
            table: block,
            context: { heading: plainText(heading), nearby: before(blocks[index - 1]), language },
          },
        ]
      : [],
  );
  return [...own, ...sections.flatMap((section) => inSection(section, language))];
}

function before(block: Block | undefined): string {
  return block?.type === 'paragraph' ? plainText(block.runs) : '';
}
