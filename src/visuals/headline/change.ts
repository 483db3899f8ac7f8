/** The sentence of a change that the values prove. */
import type { TableData } from '../data/tableData.ts';
import { headlinesFor } from '../sentences/index.ts';

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
  /** Whether the change is for the better; absent where nobody can know. */
  readonly improved?: boolean;
}

/** Fewer metrics than this are named rather than counted. */
const LEAST_METRICS = 3;

/**
 * The sentence of the largest proved change of a metric whose good direction is known. Points and small counts do not
 * compare with percentages: if there is nothing else, that all metrics improved says more.
 */
export function changeHeadline(changes: readonly ProvedChange[], data: TableData): string | undefined {
  const say = headlinesFor(data);
  if (say === undefined) return undefined;
  const known = changes.filter(({ improved }) => improved !== undefined);
  const plain = largest(known.filter(({ kind, small }) => kind === 'relative' && !small));
  const all = data.rows.length;
  if (
    plain === undefined &&
    all >= LEAST_METRICS &&
    changes.filter(({ improved }) => improved).length === all
  )
    return say.allImproved(all);
  const pick =
    plain ?? largest(known) ?? largest(changes.filter(({ kind, small }) => kind === 'relative' && !small));
  if (pick === undefined) return undefined;
  const move = { metric: pick.metric, up: pick.amount > 0, to: pick.after };
  if (pick.kind === 'points') return say.changedByPoints({ ...move, by: pick.printed });
  if (pick.kind === 'difference' || pick.small) return say.changedFromTo({ ...move, from: pick.before });
  return say.changed({ ...move, by: pick.printed });
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
