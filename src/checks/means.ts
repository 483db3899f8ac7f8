/**
 * Averages that are not the mean. Most averages in reports are weighted, so that one accuses only where it lies
 * outside of what it averages, or where the plain mean holds in the other columns.
 */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import type { Amount, Entry, Line, Sheet } from './sheet.ts';
import { slackOf } from './sums.ts';
import { AVERAGE } from './words.ts';
import { likeAmount } from './written.ts';

/** Plain means that must hold elsewhere in the row before one is missed. */
const LEAST_PROOFS = 2;

interface Mean {
  readonly entry: Entry;
  readonly average: Amount;
  readonly mean: number;
  readonly holds: boolean;
  readonly isPossible: boolean;
}

/** Checks a last row of averages. */
export function checkMeans({ rows, columns, data }: Sheet): readonly VFileMessage[] {
  const last = rows.at(-1);
  if (last === undefined || !AVERAGE.test(last.head.title)) return [];
  const summaries = new Set(data.summaries.map(({ index }) => index));
  const parts = rows.flatMap(({ index }, at) => (summaries.has(index) || at === rows.length - 1 ? [] : [at]));
  const means = columns.flatMap((column) => meanOf(column, parts, rows.length - 1) ?? []);
  const proofs = means.filter(({ holds }) => holds).length;
  const missed = means.filter(({ holds }) => !holds);
  return missed
    .filter(({ isPossible }) => !isPossible || (proofs >= LEAST_PROOFS && missed.length === 1))
    .map(({ entry, average, mean }) =>
      message('number-mean', entry.place, {
        written: entry.text,
        mean: likeAmount(mean, average, entry.text),
      }),
    );
}

function meanOf({ entries }: Line, parts: readonly number[], at: number): Mean | undefined {
  const entry = entries[at];
  const average = entry?.amount;
  const amounts = parts.map((part) => entries[part]?.amount);
  if (entry === undefined || average === undefined || amounts.length < 2) return undefined;
  const known = amounts.filter((amount) => amount?.kind === average.kind) as readonly Amount[];
  if (known.length < amounts.length) return undefined;
  const values = known.map(({ value }) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const slack = slackOf(average) + Math.max(...known.map((part) => (part.counted ? 0 : slackOf(part))));
  return {
    entry,
    average,
    mean,
    holds: Math.abs(mean - average.value) <= slack,
    isPossible: average.value >= Math.min(...values) - slack && average.value <= Math.max(...values) + slack,
  };
}
