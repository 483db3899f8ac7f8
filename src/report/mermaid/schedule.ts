/** When the tasks of a Gantt chart start and end: dates, durations and what they wait for, brought to dates. */
import { after, DAY, type DateFormat, dayOf, isDuration } from './calendar.ts';
import { type Ends, type FreeDays, stretched } from './workdays.ts';

export interface Task {
  readonly id: string;
  /** A date, `after a b`, or '' for where the task before it ends. */
  readonly start: string;
  /** A date, a duration, or `until a b`. */
  readonly end: string;
}

export interface Calendar {
  readonly format: DateFormat;
  readonly free: FreeDays;
  /** Whether the day of a date that ends a task still belongs to it. */
  readonly endsInclude: boolean;
}

/** `undefined` where nothing in the chart tells. */
interface Times {
  start?: number | undefined;
  end?: Ends | undefined;
}

/** As many times as Mermaid goes through tasks that wait for later ones. */
const PASSES = 10;

/** What is shown of each task: dates, or what its author wrote where that leads to none. */
export function scheduled(
  tasks: readonly Task[],
  calendar: Calendar,
): readonly { readonly start: string; readonly end: string }[] {
  const times = timesOf(tasks, calendar);
  return tasks.map((task, i) => {
    const { start, end } = times[i] ?? {};
    return {
      start: start === undefined ? task.start : calendar.format.write(start),
      end: end === undefined ? task.end : shownEnd(task, start, end.shown, calendar),
    };
  });
}

/** What takes no time has no end of its own. */
function shownEnd(
  { end: written }: Task,
  start: number | undefined,
  end: number,
  calendar: Calendar,
): string {
  const { format, endsInclude } = calendar;
  if (format.read(written) !== undefined) return written;
  if (start === end) return '';
  return format.write(endsInclude && end === dayOf(end) ? end - DAY : end);
}

function timesOf(tasks: readonly Task[], calendar: Calendar): readonly Times[] {
  const times: Times[] = tasks.map(() => ({}));
  const byId = new Map(tasks.map(({ id }, i) => [id, times[i]]));
  for (let pass = 0; pass < PASSES; pass += 1) {
    tasks.forEach((task, i) => {
      const own = times[i];
      if (!own) return;
      own.start ??= startOf(task, times[i - 1], byId, calendar);
      own.end ??= endOf(task, own.start, byId, calendar);
    });
  }
  return times;
}

function startOf(
  { start }: Task,
  before: Times | undefined,
  byId: ReadonlyMap<string, Times | undefined>,
  { format }: Calendar,
): number | undefined {
  if (start === '') return before?.end?.next;
  const ends = idsIn('after', start)?.map((id) => byId.get(id)?.end?.next);
  return ends ? extreme(ends, Math.max) : format.read(start);
}

function endOf(
  { end }: Task,
  start: number | undefined,
  byId: ReadonlyMap<string, Times | undefined>,
  { format, free, endsInclude }: Calendar,
): Ends | undefined {
  if (isDuration(end)) {
    const plain = start === undefined ? undefined : after(start, end);
    return start === undefined || plain === undefined ? undefined : stretched(start, plain, free);
  }
  const starts = idsIn('until', end)?.map((id) => byId.get(id)?.start);
  const date = starts ? extreme(starts, Math.min) : format.read(end);
  if (date === undefined) return undefined;
  const time = endsInclude && !starts ? date + DAY : date;
  return { shown: time, next: time };
}

function idsIn(word: 'after' | 'until', text: string): readonly string[] | undefined {
  const [first, ...ids] = text.split(/\s+/);
  return first === word && ids.length > 0 ? ids : undefined;
}

/** Of times that are all known. */
function extreme(
  times: readonly (number | undefined)[],
  pick: (one: number, other: number) => number,
): number | undefined {
  return times.reduce((one, other) =>
    one === undefined || other === undefined ? undefined : pick(one, other),
  );
}
