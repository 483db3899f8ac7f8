/** The sentence of a change that the values prove. */
import type { TableData } from '../data/tableData.ts';
import { hasSentences } from './language.ts';

/** A change of one metric, already proved. */
export interface ProvedChange {
  /** The metric without its unit. */
  readonly metric: string;
  /** Values as shown, with their unit. */
  readonly before: string;
  readonly after: string;
  readonly kind: 'relative' | 'points' | 'difference';
  /** Fraction for relative changes and points. */
  readonly amount: number;
  /** The printed change without its sign, unit included: `60.9%`, `0.6`. */
  readonly printed: string;
  /** Counts below ten say more as numbers than as a percentage. */
  readonly small: boolean;
  readonly known: boolean;
}

/** The sentence of the largest proved change of a metric whose good direction is known. */
export function changeHeadline(changes: readonly ProvedChange[], data: TableData): string | undefined {
  if (!hasSentences(data)) return undefined;
  const pick =
    largest(changes.filter(({ known, kind, small }) => known && kind === 'relative' && !small)) ??
    largest(changes.filter(({ known }) => known)) ??
    largest(changes.filter(({ kind, small }) => kind === 'relative' && !small));
  if (pick === undefined) return undefined;
  const verb = pick.amount > 0 ? 'rose' : 'fell';
  if (pick.kind === 'points') return `${pick.metric} ${verb} ${pick.printed} points to ${pick.after}`;
  if (pick.kind === 'difference' || pick.small)
    return `${pick.metric} ${verb} from ${pick.before} to ${pick.after}`;
  return `${pick.metric} ${verb} ${pick.printed} to ${pick.after}`;
}

function largest(changes: readonly ProvedChange[]): ProvedChange | undefined {
  return changes.reduce<ProvedChange | undefined>(
    (best, change) =>
      change.amount !== 0 && (best === undefined || Math.abs(change.amount) > Math.abs(best.amount))
        ? change
        : best,
    undefined,
  );
}
