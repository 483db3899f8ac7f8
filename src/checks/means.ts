/**
 * Averages that are not the mean. Most averages in reports are weighted, so that one accuses only where it lies
 * outside of what it averages, or where the plain mean holds in the other columns.
 */
import { message } from '../messages.ts';
import type { Amount } from './amount.ts';
import type { Finding } from './finding.ts';
import { type Entry, type Line, quantitiesOf, type Sheet } from './sheet.ts';
import { slackOf } from './sums.ts';
import { AVERAGE } from './words.ts';
import { likeAmount } from './written.ts';

/** Plain means that must hold elsewhere in the row before one is missed. */
const LEAST_PROOFS = 2;

interface Mean {
  readonly entry: Entry;
  readonly parts: readonly Entry[];
  readonly average: Amount;
  readonly mean: number;
  readonly holds: boolean;
  readonly isPossible: boolean;
}

/** Checks a last row of averages. */
export function checkMeans({ rows, columns, data }: Sheet): readonly Finding[] {
  const last = rows.at(-1);
  if (last === undefined || !AVERAGE.test(last.head.title)) return [];
  const summaries = new Set(data.summaries.map(({ index }) => index));
  const positions = rows.flatMap(({ index }, at) =>
    summaries.has(index) || at === rows.length - 1 ? [] : [at],
  );
  const means = columns.flatMap((column) => meanOf(column, positions, rows.length - 1) ?? []);
  const proofs = means.filter(({ holds }) => holds).length;
  const missed = means.filter(({ holds }) => !holds);
  return missed
    .filter(({ isPossible }) => !isPossible || (proofs >= LEAST_PROOFS && missed.length === 1))
    .map(({ entry, parts, average, mean }) => {
      const values = {
        written: entry.text,
        mean: likeAmount(mean, average, entry.text, quantitiesOf(parts)),
      };
      return { message: message('number-mean', entry.place, values), entry, witnesses: parts };
    });
}

function meanOf({ entries }: Line, positions: readonly number[], at: number): Mean | undefined {
  const entry = entries[at];
  const average = entry?.amount;
  const parts = positions.flatMap((position) => entries[position] ?? []);
  const amounts = parts.map(({ amount }) => amount);
  if (entry === undefined || average === undefined || amounts.length < 2) return undefined;
  const known = amounts.filter((amount) => amount?.kind === average.kind) as readonly Amount[];
  if (known.length < amounts.length) return undefined;
  const values = known.map(({ value }) => value);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const slack = slackOf(average) + Math.max(...known.map((part) => (part.counted ? 0 : slackOf(part))));
  return {
    entry,
    parts,
    average,
    mean,
    holds: Math.abs(mean - average.value) <= slack,
    isPossible: average.value >= Math.min(...values) - slack && average.value <= Math.max(...values) + slack,
  };
}
