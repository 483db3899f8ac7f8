/**
 * Dates and durations as Gantt charts write them, in milliseconds of UTC since 1970: nothing depends on where and when
 * the program runs.
 */

export const DAY = 86_400_000;

/** When the day of a time began. */
export function dayOf(time: number): number {
  return Math.floor(time / DAY) * DAY;
}

/** Beyond these years no plan goes. */
const MOST = 8e14;

export interface DateFormat {
  /** `undefined` where the text is no such date. */
  readonly read: (text: string) => number | undefined;
  readonly write: (time: number) => string;
}

type Field = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** Runs of letters in a format, as in day.js; `T` stands for itself. */
const TOKENS: ReadonlyMap<
  string,
  { readonly field: Field; readonly digits: string; readonly width: number }
> = new Map([
  ['YYYY', { field: 'year', digits: '\\d{4}', width: 4 }],
  ['MM', { field: 'month', digits: '\\d{2}', width: 2 }],
  ['M', { field: 'month', digits: '\\d{1,2}', width: 1 }],
  ['DD', { field: 'day', digits: '\\d{2}', width: 2 }],
  ['D', { field: 'day', digits: '\\d{1,2}', width: 1 }],
  ['HH', { field: 'hour', digits: '\\d{2}', width: 2 }],
  ['H', { field: 'hour', digits: '\\d{1,2}', width: 1 }],
  ['mm', { field: 'minute', digits: '\\d{2}', width: 2 }],
  ['m', { field: 'minute', digits: '\\d{1,2}', width: 1 }],
  ['ss', { field: 'second', digits: '\\d{2}', width: 2 }],
  ['s', { field: 'second', digits: '\\d{1,2}', width: 1 }],
]);

/** Letters of one kind, or one sign between them. */
const PARTS = /([A-Za-z])\1*|[^A-Za-z]/g;

/** What dates are written in where a chart does not tell. */
export const ISO: DateFormat = formatOf(['YYYY', '-', 'MM', '-', 'DD']);

/** The format that a pattern such as `YYYY-MM-DD` means; `undefined` where it has more in it than digits. */
export function dateFormatOf(pattern: string): DateFormat | undefined {
  const parts = pattern.match(PARTS) ?? [];
  const known = parts.every((part) => TOKENS.has(part) || part === 'T' || /[^A-Za-z]/.test(part));
  if (!known || parts.length === 0) return undefined;
  const fields = fieldsIn(parts);
  return new Set(fields).size < fields.length ? undefined : formatOf(parts);
}

function fieldsIn(parts: readonly string[]): readonly Field[] {
  return parts.flatMap((part) => TOKENS.get(part)?.field ?? []);
}

function formatOf(parts: readonly string[]): DateFormat {
  const fields = fieldsIn(parts);
  const form = new RegExp(`^${parts.map((part) => source(part)).join('')}$`);
  const hasHours = fields.includes('hour');
  return {
    read(text) {
      const found = form.exec(text.trim());
      return found ? timeOf(new Map(fields.map((field, i) => [field, Number(found[i + 1])]))) : undefined;
    },
    write(time) {
      const values = fieldsOf(time);
      const written = parts.map((part) => {
        const token = TOKENS.get(part);
        return token ? String(values[token.field]).padStart(token.width, '0') : part;
      });
      const clock = `${two(values.hour)}:${two(values.minute)}`;
      return written.join('') + (hasHours || time === dayOf(time) ? '' : ` ${clock}`);
    },
  };
}

function source(part: string): string {
  const token = TOKENS.get(part);
  return token ? `(${token.digits})` : part.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

/** `undefined` where there is no such day or hour. */
function timeOf(said: ReadonlyMap<Field, number>): number | undefined {
  const at = (field: Field, otherwise: number) => said.get(field) ?? otherwise;
  const wanted = [
    at('year', 1970),
    at('month', 1),
    at('day', 1),
    at('hour', 0),
    at('minute', 0),
    at('second', 0),
  ];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = wanted;
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  return Object.values(fieldsOf(time)).every((value, i) => value === wanted[i]) ? time : undefined;
}

function fieldsOf(time: number): Readonly<Record<Field, number>> {
  const date = new Date(time);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const DURATION = /^(\d+(?:\.\d+)?)\s*(ms|[Mdhmswy])$/;
const LENGTHS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: DAY,
  w: 7 * DAY,
};

export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

/** The time that a duration (`3d`, `2w`, `1M`) leads to; `undefined` where it is none, or leads out of all calendars. */
export function after(time: number, duration: string): number | undefined {
  const [, amount = '', unit = ''] = DURATION.exec(duration) ?? [];
  const length = LENGTHS[unit];
  if (length === undefined) return afterMonths(time, Number(amount) * (unit === 'y' ? 12 : 1), unit);
  const end = time + Number(amount) * length;
  return end < MOST ? Math.round(end) : undefined;
}

/** The same day of a later month, or that month's last day. */
function afterMonths(time: number, months: number, unit: string): number | undefined {
  if (unit === '' || !Number.isInteger(months) || months > 12_000) return undefined;
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) + (time - dayOf(time));
}
