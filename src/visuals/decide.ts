/**
 * A table's decision: every visual's rule is asked, and the best must beat the table itself. Nothing here knows a
 * single visual or how anything is drawn.
 */

import type { Candidate, Rules } from './candidate.ts';
import { isChangeHead } from './data/columns.ts';
import type { TableCells } from './data/grid.ts';
import { readTable, type TableData } from './data/tableData.ts';
import { pivot, transpose } from './data/transpose.ts';
import type { Decision, TableContext } from './decision.ts';
import { RULES } from './index.ts';
import { isCalculation, referenceSignals } from './reference.ts';
import { keepTable } from './table.ts';

/** What a visual must score to be better than the table: a wrong picture costs more than a plain table. */
const LEAST_SCORE = 54;

/** What each signal of reference matter costs once there are two: only words that ask for a comparison outweigh it. */
const REFERENCE_PENALTY = 20;

/** What it costs that most columns only follow from others. */
const CALCULATION_PENALTY = 50;

/** Rows that run across rather than down are the rarer case, so that they must convince. */
const TURNED_PENALTY = 3;

const MOST_TURNED_ROWS = 12;
const MOST_TURNED_COLUMNS = 16;

/** Decides what a table becomes. Pure: the same table and context give the same decision. */
export function decide(table: TableCells, context: TableContext, rules: Rules = RULES): Decision {
  const data = readTable(table, context);
  if (table.spans?.some(({ row, rows }) => row > 0 || rows > 1)) {
    return keepTable(data, 'Some of its cells stand for several rows or columns.');
  }
  const signals = referenceSignals(data);
  const isReference = signals >= 2;
  const upright = bestOf(
    data,
    rules,
    (isReference ? REFERENCE_PENALTY * signals : 0) + (isCalculation(data) ? CALCULATION_PENALTY : 0),
  );
  // Two or three rows may as well be series; otherwise rows are turned only where columns make no picture.
  const open = upright === undefined || upright.score < LEAST_SCORE || data.rows.length <= 3;
  const turned = open && !isReference && !isCalculation(data) ? bestTurned(table, data, rules) : undefined;
  const best = better(
    upright,
    turned === undefined ? undefined : { ...turned, score: turned.score - TURNED_PENALTY },
  );
  if (best === undefined || best.score < LEAST_SCORE) {
    const why = isReference
      ? 'Its rows are looked up rather than compared.'
      : 'No visual shows these values more truly than the table.';
    return keepTable(data, why);
  }
  return best.decision;
}

/** The best candidate; the penalty is for what is made of amounts. */
function bestOf(data: TableData, rules: Rules, penalty: number): Candidate | undefined {
  return [...rules.values()].reduce<Candidate | undefined>((best, propose) => {
    const candidate = propose(data);
    if (candidate === undefined || candidate.ofWords) return better(best, candidate);
    return better(best, { ...candidate, score: candidate.score - penalty });
  }, undefined);
}

function better(one: Candidate | undefined, other: Candidate | undefined): Candidate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.score > one.score ? other : one;
}

/** The best of the table with its rows as columns, or of its single row as a column. */
function bestTurned(table: TableCells, data: TableData, rules: Rules): Candidate | undefined {
  if (mayTurn(data)) return bestOf(readTable(transpose(table), data.context, 'turned'), rules, 0);
  const single =
    table.rows.length === 1 &&
    data.columns.length > 2 &&
    data.columns.every(({ cells }) => cells[0]?.kind === 'number');
  return single ? bestOf(readTable(pivot(table), data.context, 'pivoted'), rules, 0) : undefined;
}

/** Whether rows could be series: a head over every column, and values in all of them but the first. */
function mayTurn({ columns, rows, labelColumns, measures, drawable }: TableData): boolean {
  if (measures.length > 0 && drawable.length === 0) return false;
  if (rows.length > MOST_TURNED_ROWS || columns.length > MOST_TURNED_COLUMNS || columns.length < 3)
    return false;
  if (
    labelColumns.length !== 1 ||
    labelColumns[0]?.index !== 0 ||
    rows.some(({ index, group }) => index < 0 || group !== undefined)
  )
    return false;
  return columns.slice(1).every(({ role, head, cells, veto }) => {
    const values = cells.every(({ kind }) => kind === 'number' || kind === 'missing' || kind === 'sentinel');
    const open = role === 'measure' || veto === 'MIXED_UNITS' || veto === 'SPARSE';
    return head.title !== '' && values && open && !isChangeHead(head.title);
  });
}
