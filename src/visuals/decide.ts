/**
 * A table's decision: every visual's rule is asked, and the best must beat the table itself. Nothing here knows a
 * single visual or how anything is drawn.
 */
import type { Table } from '../report/model.ts';
import { readTable } from './data/tableData.ts';
import type { Decision, TableContext } from './decision.ts';
import { PROPOSALS } from './index.ts';
import { keepTable } from './table.ts';

/** What a visual must score to be better than the table: a wrong picture costs more than a plain table. */
const LEAST_SCORE = 60;

/** Decides what a table becomes. Pure: the same table and context give the same decision. */
export function decide(table: Table, context: TableContext): Decision {
  const data = readTable(table, context);
  const candidates = PROPOSALS.flatMap((propose) => propose(data) ?? []);
  const best = candidates.reduce((one, other) => (other.score > one.score ? other : one), {
    score: LEAST_SCORE,
    decision: keepTable(data, 'No visual shows these values more truly than the table.'),
  });
  return best.decision;
}
