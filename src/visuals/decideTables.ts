/** Every table of a report with what it becomes: the one list that slides, explanations and messages are made from. */

import type { Report, Section, Table } from '../report/model.ts';
import { plainText } from '../report/text.ts';
import { decideAsAsked } from './asked.ts';
import type { Rules } from './candidate.ts';
import type { Decision } from './decision.ts';
import { RULES } from './index.ts';

export interface DecidedTable {
  readonly table: Table;
  /** The heading that it stands under; before the first one, the report's own. */
  readonly heading: string;
  readonly decision: Decision;
  /** The table itself, where it follows its drawing on a slide of its own. */
  readonly figures?: Decision;
}

/** Decides about all tables by the rules, in the order of the report. `language` is a BCP 47 tag, or '' where none is told. */
export function decideTables(
  { opening, sections, settings }: Report,
  language: string,
  rules: Rules = RULES,
): readonly DecidedTable[] {
  const decideIn = (section: Section): readonly DecidedTable[] => {
    const heading = plainText(section.heading) || opening;
    const own = section.blocks.flatMap((block, i): readonly DecidedTable[] => {
      if (block.type !== 'table') return [];
      const before = section.blocks[i - 1];
      const nearby = before?.type === 'paragraph' ? plainText(before.runs) : '';
      const { source: _, ...wishes } = block.wishes ?? {};
      const kept = settings.tables === 'table' ? { chart: 'table' } : {};
      const context = { heading, nearby, language, ...kept, ...wishes, source: block.source };
      const decision = withHeadline(decideAsAsked(block, context, rules), block, settings.headlines === 'on');
      const decided = { table: block, heading, decision };
      return settings.tables === 'both' && isDrawn(decision)
        ? [{ ...decided, figures: decideAsAsked(block, { ...context, chart: 'table' }, rules) }]
        : [decided];
    });
    return [...own, ...section.sections.flatMap(decideIn)];
  };
  return sections.flatMap(decideIn);
}

/** Whether the table becomes something other than a table. */
export function isDrawn({ visual }: Decision): boolean {
  return visual !== 'table' && visual !== 'status';
}

/** The author's own headline; else what the numbers prove, if that is wanted. */
function withHeadline(decision: Decision, { headline }: Table, proved: boolean): Decision {
  if (headline !== undefined) return { ...decision, headline };
  if (proved) return decision;
  const { headline: _, ...silent } = decision;
  return silent as Decision;
}
