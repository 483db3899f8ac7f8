/** Every table of a report with what it becomes: the one list that slides, explanations and messages are made from. */

import { CHARTS } from '../report/choices.ts';
import type { Report, Section, Table } from '../report/model.ts';
import { plainText } from '../report/text.ts';
import { chartsFor, decideAsAsked } from './asked.ts';
import type { Rules } from './candidate.ts';
import type { Decision, TableContext } from './decision.ts';
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
  report: Report,
  language: string,
  rules: Rules = RULES,
): readonly DecidedTable[] {
  const { tables, headlines } = report.settings;
  return tablesIn(report, language).map(({ table, heading, context }) => {
    const decision = withHeadline(decideAsAsked(table, context, rules), table, headlines === 'on');
    const decided = { table, heading, decision };
    return tables === 'both' && isDrawn(decision)
      ? { ...decided, figures: decideAsAsked(table, { ...context, chart: 'table' }, rules) }
      : decided;
  });
}

/** What each table could become if its author asked for it, in the order of the report. */
export function possibleVisuals(
  report: Report,
  language: string,
  rules: Rules = RULES,
): ReadonlyMap<Table, readonly string[]> {
  const names = [...new Set([...CHARTS, ...rules.keys(), 'table'])];
  return new Map(
    tablesIn(report, language).map(({ table, context }) => [table, chartsFor(table, context, names, rules)]),
  );
}

interface PlacedTable {
  readonly table: Table;
  readonly heading: string;
  readonly context: TableContext;
}

function tablesIn({ opening, sections, settings }: Report, language: string): readonly PlacedTable[] {
  const placedIn = (section: Section): readonly PlacedTable[] => {
    const heading = plainText(section.heading) || opening;
    const own = section.blocks.flatMap((table, i): readonly PlacedTable[] => {
      if (table.type !== 'table') return [];
      const before = section.blocks[i - 1];
      const nearby = before?.type === 'paragraph' ? plainText(before.runs) : '';
      const { source: _, ...wishes } = table.wishes ?? {};
      const kept = settings.tables === 'table' ? { chart: 'table' } : {};
      const context = { heading, nearby, language, ...kept, ...wishes, source: table.source };
      return [{ table, heading, context }];
    });
    return [...own, ...section.sections.flatMap(placedIn)];
  };
  return sections.flatMap(placedIn);
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
