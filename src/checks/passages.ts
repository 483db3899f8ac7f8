/**
 * The tables and the sentences of a report in the order of its lines, each with the heading it stands under. It knows
 * nothing of what is checked.
 */
import type { Block, Report, Run, Section, Source, Table } from '../report/model.ts';
import { plainText } from '../report/text.ts';

/** A paragraph, or a line of a list. */
export interface Passage {
  readonly text: string;
  /** Headings from the outermost in. */
  readonly path: readonly string[];
  readonly source: Source;
}

export interface TablePassage {
  readonly table: Table;
  readonly path: readonly string[];
  /** The paragraph before it; '' where there is none. */
  readonly nearby: string;
}

/** All tables. */
export function tablesOf(report: Report): readonly TablePassage[] {
  return sectionsOf(report).flatMap(({ section, path }) =>
    section.blocks.flatMap((block, index) =>
      block.type === 'table' ? [{ table: block, path, nearby: wordsOf(section.blocks[index - 1]) }] : [],
    ),
  );
}

/** All paragraphs and lines of lists, without what is struck out. */
export function passagesOf(report: Report): readonly Passage[] {
  return sectionsOf(report).flatMap(({ section, path }) => passagesIn(section, path));
}

/** Those of a section without the sections in it. */
export function passagesIn({ blocks }: Section, path: readonly string[] = []): readonly Passage[] {
  return blocks
    .flatMap((block): readonly Block[] => (block.type === 'quote' ? block.blocks : [block]))
    .flatMap((block) => linesOf(block).map(({ runs, source }) => ({ text: saidIn(runs), path, source })));
}

interface Place {
  readonly section: Section;
  readonly path: readonly string[];
}

function sectionsOf({ sections }: Pick<Report, 'sections'>, above: readonly string[] = []): readonly Place[] {
  return sections.flatMap((section) => {
    const path = [...above, plainText(section.heading)];
    return [{ section, path }, ...sectionsOf(section, path)];
  });
}

function linesOf(block: Block): readonly { readonly runs: readonly Run[]; readonly source: Source }[] {
  if (block.type === 'paragraph') return [block];
  return block.type === 'list' ? block.items : [];
}

function wordsOf(block: Block | undefined): string {
  return block?.type === 'paragraph' ? plainText(block.runs) : '';
}

/** Code stands as a sign that is no number, so that nobody calculates with it. */
function saidIn(runs: readonly Run[]): string {
  const said = runs.filter((run) => run.type === 'break' || !run.strike);
  return plainText(said.map((run) => (run.type === 'text' && run.code ? { ...run, text: '`' } : run)));
}
