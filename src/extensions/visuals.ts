/** What tables may become with extensions, beside the program's own visuals. */
import type { Candidate, Rules } from '../visuals/candidate.ts';
import type { TableData } from '../visuals/data/tableData.ts';
import { RULES } from '../visuals/index.ts';
import { marksOf } from '../visuals/marks.ts';
import { guarded, type Part, unfit } from './guard.ts';
import type { Claim, Extension, VisualExtension } from './model.ts';

/** The rules that tables are decided by with these extensions, which have no faults. */
export function rulesOf(extensions: readonly Extension[]): Rules {
  if (extensions.length === 0) return RULES;
  return new Map([
    ...RULES,
    ...visualsOf(extensions).map(({ name, visual, part }) => {
      const propose = (data: TableData) => candidateOf(name, visual, part, data);
      return [name, propose] as const;
    }),
  ]);
}

/** The visuals of all extensions. */
export function visualsOf(extensions: readonly Extension[]) {
  return extensions.flatMap(({ name: extension, visuals = {} }) =>
    Object.entries(visuals).map(([name, visual]) => {
      const part: Part = { extension, part: `visual “${name}”` };
      return { name, visual, part };
    }),
  );
}

function candidateOf(
  name: string,
  visual: VisualExtension,
  part: Part,
  table: TableData,
): Candidate | undefined {
  const { source } = table.context;
  const claim = guarded(part, source, () => visual.propose(table));
  if (claim === undefined) return undefined;
  const fault = faultOf(claim);
  if (fault !== undefined) throw unfit(part, source, fault);
  const { data, score, columns, ofWords, why, alt, headline } = claim;
  return {
    score,
    ...(ofWords && { ofWords }),
    decision: {
      visual: 'custom',
      name,
      source: source ?? { line: 1, column: 1 },
      data,
      ...marksOf(table, columns),
      why,
      alt,
      ...(headline !== undefined && { headline }),
    },
  };
}

function faultOf({ score, columns, why, alt }: Claim): string | undefined {
  if (!Number.isFinite(score)) return 'its claim has no number as “score”';
  if (!Array.isArray(columns)) return 'its claim has no list of “columns”';
  const silent = Object.entries({ why, alt }).find(([, text]) => typeof text !== 'string' || text === '');
  return silent && `its claim has no words as “${silent[0]}”`;
}
