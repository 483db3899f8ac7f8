/**
 * An axis of dates at true distance: from the start of a month or year to the start of another, with ticks few enough
 * to be read. Dates are days since 1899-12-30, as spreadsheets count them.
 */

export interface TimeAxis {
  readonly min: number;
  readonly max: number;
  readonly unit: 'days' | 'months' | 'years';
  /** So many units are between two ticks. */
  readonly step: number;
  /** Excel's format of the ticks. */
  readonly format: string;
}

const STEPS = [
  ...[1, 2, 7, 14].map((step) => ({ unit: 'days', step, days: step }) as const),
  ...[1, 2, 3, 6].map((step) => ({ unit: 'months', step, days: step * 30.44 }) as const),
  ...[1, 2, 5, 10, 20, 50].map((step) => ({ unit: 'years', step, days: step * 365.25 }) as const),
];

const FORMATS = { days: 'd mmm', months: 'mmm yyyy', years: 'yyyy' } as const;

/** The axis with the closest ticks of which there are at most so many. */
export function timeAxis(dates: readonly number[], mostTicks: number): TimeAxis {
  const [first, last] = [Math.min(...dates), Math.max(...dates)];
  const { unit, step } = STEPS.find(({ days }) => (last - first) / days <= mostTicks - 2) ?? CENTURIES;
  const [min, max] = unit === 'days' ? [first, last] : [startOf(first, unit, 0), startOf(last, unit, 1)];
  return { min, max, unit, step, format: FORMATS[unit] };
}

const CENTURIES = { unit: 'years', step: 100 } as const;

/** 1970-01-01 as spreadsheets count it. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** The first day of the date's month or year, or of the next one `later`. */
function startOf(date: number, unit: 'months' | 'years', later: 0 | 1): number {
  const time = new Date((date - EPOCH) * DAY);
  const [year, month] = [time.getUTCFullYear(), time.getUTCMonth()];
  const start = unit === 'months' ? Date.UTC(year, month + later, 1) : Date.UTC(year + later, 0, 1);
  return start / DAY + EPOCH;
}
