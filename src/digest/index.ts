/**
 * Report -> a report that a room can take in: prose in its key sentences, long lists, tables and rows of sections by
 * their first few. What is left out goes to the speaker notes, and a message says so.
 *
 * It shortens what a reader would skip; what is drawn, and how much of it fits a slide, is for others to decide.
 */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import type { Block, Report, Section, Settings, Table } from '../report/model.ts';
import { wordCount } from '../report/text.ts';
import { type DecidedTable, isDrawn } from '../visuals/decideTables.ts';
import { foldCode } from './code.ts';
import { foldList } from './lists.ts';
import { tellBriefly } from './long.ts';
import { digestProse } from './prose.ts';
import { foldSections } from './sections.ts';
import { foldTable } from './tables.ts';

export interface Digest {
  readonly report: Report;
  /** What each table of the shortened report becomes. */
  readonly tables: ReadonlyMap<Table, DecidedTable>;
  readonly messages: readonly VFileMessage[];
}

/** The report as its settings want it shown. `decided` are all its tables; `language` is a BCP 47 tag. */
export function digest(whole: Report, decided: readonly DecidedTable[], language: string): Digest {
  const { settings } = whole;
  const { report, messages: shorter } = tellBriefly(whole, language);
  const tables = new Map(decided.map((one) => [one.table, one]));
  const messages: VFileMessage[] = [...shorter];
  const visit = (section: Section): Section => {
    const prose = shortened(section, settings, language);
    const blocks = prose.map((block) => {
      if (settings.limits === 'off') return block;
      if (block.type === 'code') {
        const code = foldCode(block, language);
        if (code) messages.push(message('code-folded', block.source, { shown: code.shown, all: code.all }));
        return code?.block ?? block;
      }
      const folded = fold(block, tables);
      if (folded.type === 'table' && block.type === 'table' && folded !== block) {
        const known = tables.get(block);
        if (known) tables.set(folded, known);
      }
      return folded;
    });
    messages.push(...shorteningOf(section, prose), ...blocks.flatMap(foldingOf));
    return { ...section, blocks, sections: visitAll(section.sections) };
  };
  const visitAll = (sections: readonly Section[]): readonly Section[] => {
    const shown = settings.limits === 'off' ? sections : foldSections(sections, language);
    if (shown.length < sections.length) {
      const values = { shown: shown.length, all: sections.length };
      messages.push(message('sections-folded', sections[shown.length]?.source, values));
    }
    return shown.map(visit);
  };
  return { report: { ...report, sections: visitAll(report.sections) }, tables, messages };
}

function shortened({ blocks }: Section, { prose }: Settings, language: string): readonly Block[] {
  return prose === 'full' ? blocks : digestProse(blocks, prose, language);
}

function fold(block: Block, tables: ReadonlyMap<Table, DecidedTable>): Block {
  if (block.type === 'list') return foldList(block);
  const decided = block.type === 'table' ? tables.get(block) : undefined;
  return block.type === 'table' && decided && !isDrawn(decided.decision) ? foldTable(block) : block;
}

/** Tells it where the section's first passage was shortened. */
function shorteningOf(section: Section, shown: readonly Block[]): readonly VFileMessage[] {
  const known = new Set(section.blocks);
  const first = shown.find((block) => !known.has(block) && isShortened(block));
  if (first === undefined) return [];
  const values = { shown: wordsOf(shown), all: wordsOf(section.blocks) };
  return [message('prose-shortened', first.source, values)];
}

function isShortened(block: Block): boolean {
  return (
    block.notes !== undefined ||
    (block.type === 'list' && block.items.some(({ notes }) => notes !== undefined))
  );
}

function wordsOf(blocks: readonly Block[]): number {
  const texts = blocks.filter(({ type }) => type === 'paragraph' || type === 'list' || type === 'quote');
  return texts.reduce((sum, block) => sum + wordCount(block), 0);
}

function foldingOf(block: Block): readonly VFileMessage[] {
  if (block.type === 'table' && block.folded !== undefined) {
    const shown = block.rows.length;
    return [message('table-folded', block.source, { shown, all: shown + block.folded })];
  }
  if (block.type !== 'list' || block.folded === undefined) return [];
  const shown = block.items.length;
  return [message('list-folded', block.source, { shown, all: shown + block.folded.length })];
}
