/** Days on which no work is done, by which durations in Gantt charts grow. */
import { DAY, type DateFormat, dayOf } from './calendar.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** So many days are looked at; a longer task has no end that could be told. */
const MOST_DAYS = 4000;

export interface FreeDays {
  /** From Sunday, which is 0. */
  readonly weekdays: ReadonlySet<number>;
  readonly dates: ReadonlySet<number>;
  /** Dates that are worked on all the same. */
  readonly worked: ReadonlySet<number>;
}

/** `excludes weekends, 2026-12-25`, `includes 2026-12-26`, `weekend friday` as their author wrote them. */
export function freeDaysOf(
  excludes: string,
  includes: string,
  weekend: string,
  format: DateFormat,
): FreeDays {
  const excluded = wordsIn(excludes);
  const first = weekend.trim().toLowerCase() === 'friday' ? 5 : 6;
  const weekdays = WEEKDAYS.flatMap((name, day) => (excluded.includes(name) ? [day] : []));
  const datesIn = (words: readonly string[]) => new Set(words.flatMap((word) => format.read(word) ?? []));
  return {
    weekdays: new Set([...weekdays, ...(excluded.includes('weekends') ? [first, (first + 1) % 7] : [])]),
    dates: datesIn(excluded),
    worked: datesIn(wordsIn(includes)),
  };
}

function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
}

export interface Ends {
  /** When the work ends, as it is shown. */
  readonly shown: number;
  /** When others can go on: the next day of work. */
  readonly next: number;
}

/**
 * The end of a task whose length counts working days only, as Mermaid finds it; `undefined` where it would never end.
 */
export function stretched(start: number, end: number, free: FreeDays): Ends | undefined {
  let [shown, next] = [end, end];
  if (free.weekdays.size === 0 && free.dates.size === 0) return { shown, next };
  let wasFree = false;
  for (let day = start + DAY; day <= next; day += DAY) {
    if (!wasFree) shown = next;
    wasFree = isFree(day, free);
    if (wasFree) next += DAY;
    if (day - start > MOST_DAYS * DAY) return undefined;
  }
  return { shown, next };
}

function isFree(time: number, { weekdays, dates, worked }: FreeDays): boolean {
  const day = dayOf(time);
  return !worked.has(day) && (dates.has(day) || weekdays.has(new Date(day).getUTCDay()));
}
