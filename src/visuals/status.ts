/** States of things, as chips in their table: glyphs and words of doing well or badly. */

import type { Candidate } from './candidate.ts';
import type { Column } from './data/columns.ts';
import type { TableData } from './data/tableData.ts';
import type { StatusDecision } from './decision.ts';
import { isWord } from './lexicon/index.ts';
import { marksOf } from './marks.ts';
import { descriptionsIn, headlinesFor } from './sentences/index.ts';

type ToneRow = StatusDecision['tones'][number];

/** Proposes chips for every column of states. */
export function proposeStatus(data: TableData): Candidate | undefined {
  const states = data.columns.filter(({ role }) => role === 'status');
  // Beside measures, ticks are features; a column that calls itself a status still says how each row does.
  const named = states.filter(({ head }) => isWord('statusHeads', head.name));
  const columns = data.drawable.length > 0 ? named : states;
  if (data.orientation !== 'upright' || columns.length === 0 || data.rows.length < 2) return undefined;
  const tones = tonesOf(data, columns);
  const headline = doneHeadline(data, columns);
  const names = columns.map(({ head }) => head.title).filter((title) => title !== '');
  return {
    ofWords: true,
    // A verdict of the author's weighs more than the sizes it is about.
    score: data.drawable.length === 0 ? 80 : 92,
    decision: {
      visual: 'status',
      statusColumns: columns.map(({ index }) => index),
      tones,
      ...marksOf(data, columns),
      why: `${names.join(', ') || 'A column'} ${names.length > 1 ? 'hold' : 'holds'} states, which are set as chips beside the table's words.`,
      ...(headline === undefined ? {} : { headline }),
      alt: descriptionsIn(data.context.language).states(data.rows.length, names.join(', ')),
    },
  };
}

/** By rows as the report has them, since the table is shown so: those that head a section or sum up have no tones. */
function tonesOf({ rows }: TableData, columns: readonly Column[]): StatusDecision['tones'] {
  const found = new Map(
    rows.map(({ index }, row) => [index, columns.map((column) => toneAt(column, row))] as const),
  );
  const last = Math.max(...found.keys());
  return Array.from({ length: last + 1 }, (_, index) => found.get(index) ?? []);
}

function toneAt({ cells }: Column, row: number): ToneRow[number] {
  const cell = cells[row];
  return cell?.kind === 'status' ? cell.tone : 'neutral';
}

/** `7 of 10 done`: only when one column says so of every row; a blank is not a no. */
function doneHeadline(data: TableData, columns: readonly Column[]): string | undefined {
  const [column, second] = columns;
  if (column === undefined || second !== undefined) return undefined;
  if (
    column.cells.some(({ kind }) => kind !== 'status') ||
    !/^(?:status|state|done|complete[d]?)$/i.test(column.head.name)
  )
    return undefined;
  const words = column.texts.map(({ plain }) => plain.replace(/^\P{L}+/u, '').toLowerCase());
  if (!words.some((word) => DONE.has(word))) return undefined;
  const done = words.filter((word, row) => (word === '' ? toneAt(column, row) === 'good' : DONE.has(word)));
  return headlinesFor(data)?.done(done.length, words.length);
}

/** What is on track is not done. */
const DONE: ReadonlySet<string> = new Set(['done', 'completed', 'complete']);
