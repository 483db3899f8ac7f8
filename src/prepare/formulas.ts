/** The formulas of a report, each read once; what is no TeX is told, and stays text. */
import type { VFileMessage } from 'vfile-message';
import type { Formula } from '../deck/formula.ts';
import { message } from '../messages.ts';
import type { Block, Source } from '../report/model.ts';
import { runsOf } from '../report/text.ts';

export interface ReadFormulas {
  /** By their TeX. */
  readonly formulas: ReadonlyMap<string, Formula>;
  readonly messages: readonly VFileMessage[];
}

interface Found {
  readonly tex: string;
  readonly display: boolean;
  readonly source: Source;
}

export async function readFormulas(blocks: readonly Block[]): Promise<ReadFormulas> {
  const found = blocks.flatMap(formulasIn);
  if (found.length === 0) return { formulas: new Map(), messages: [] };
  // Loaded only when there is a formula.
  const { loadFormulaReader } = await import('../formulas/read.ts');
  const read = await loadFormulaReader();
  const formulas = new Map<string, Formula>();
  const messages: VFileMessage[] = [];
  const failed = new Set<string>();
  for (const { tex, display, source } of found) {
    if (formulas.has(tex) || failed.has(tex)) continue;
    try {
      formulas.set(tex, read(tex, display));
    } catch (error) {
      failed.add(tex);
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      messages.push(message('formula-unreadable', source, { reason }));
    }
  }
  return { formulas, messages };
}

function formulasIn(block: Block): readonly Found[] {
  const { source } = block;
  if (block.type === 'equation') return [{ tex: block.tex, display: true, source }];
  return runsOf(block).flatMap((run) =>
    run.type === 'text' && run.tex !== undefined ? [{ tex: run.tex, display: false, source }] : [],
  );
}
