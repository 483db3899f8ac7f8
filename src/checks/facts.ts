/** What a report's tables say of single metrics: which value, of which period. Only scorecards say so plainly. */
import { scorecardOf } from '../visuals/data/scorecard.ts';
import { readTime, type Time } from '../visuals/data/time.ts';
import { fold } from '../visuals/lexicon/fold.ts';
import type { Amount } from './amount.ts';
import type { Entry, Sheet } from './sheet.ts';

export interface Fact {
  /** Folded name, without its unit. */
  readonly metric: string;
  /** As written. */
  readonly title: string;
  /** Of the column; `''` for the only column of values, which has none. */
  readonly period: string;
  readonly amount: Amount;
  readonly entry: Entry;
  /** The latest value of its row. */
  readonly isLatest: boolean;
  readonly sheet: Sheet;
}

/** The facts of a table of metrics; none where a metric is named twice. */
export function factsOf(sheet: Sheet): readonly Fact[] {
  const scorecard = scorecardOf(sheet.data);
  if (scorecard === undefined) return [];
  const { latest, previous, earlier } = scorecard;
  const told = [latest, ...(previous === undefined ? [] : [previous]), ...earlier];
  const periods = told.map(({ head }) => periodOf(readTime(head.title, false)));
  if (told.length > 1 && periods.some((period) => period === '')) return [];
  const names = sheet.rows.map(({ head }) => fold(head.name));
  if (new Set(names).size < names.length) return [];
  return told.flatMap((column, at) => {
    const line = sheet.columns.find(({ index }) => index === column.index);
    return (line?.entries ?? []).flatMap((entry, row): readonly Fact[] => {
      const { amount, struck } = entry;
      const metric = names[row] ?? '';
      if (amount === undefined || struck || metric === '' || amount.quantity.approximate) return [];
      const title = sheet.rows[row]?.head.name ?? '';
      return [
        { metric, title, period: periods[at] ?? '', amount, entry, isLatest: column === latest, sheet },
      ];
    });
  });
}

/** Equal for equal periods, however they are written. */
export function periodOf(time: Time | undefined): string {
  return time === undefined ? '' : `${time.grain} ${time.order}`;
}

/** Whether two amounts may be the same number, one of them written with fewer digits: rounded, or cut off. */
export function mayBeSame(one: Amount, other: Amount): boolean {
  const [fine, coarse] = [Math.min(one.slack, other.slack), Math.max(one.slack, other.slack)];
  const room = fine === coarse ? coarse : 2 * coarse;
  return one.kind === other.kind && Math.abs(one.value - other.value) <= room * 1.000001;
}
