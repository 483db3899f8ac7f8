/** Dates as spreadsheets count them, written as Excel's formats say. */

/** 1970-01-01 as spreadsheets count it. */
const EPOCH = 25_569;
const DAY = 86_400_000;

/** `format` of years, months and days: `d mmm`, `mmm yyyy`, `yyyy-mm-dd`. */
export function formatDate(date: number, format: string, language: string): string {
  const moment = dateOf(date);
  const [year, month, day] = [moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()];
  return format.replace(/y+|m+|d+/g, (part) => {
    if (part.startsWith('y')) return String(year);
    if (part.startsWith('d')) return String(day).padStart(part.length, '0');
    return part.length < 3 ? String(month).padStart(part.length, '0') : monthName(moment, language);
  });
}

/** The dates from one to another, every so many units. */
export function dateTicks(
  { min, max }: { readonly min: number; readonly max: number },
  step: number,
  unit: 'days' | 'months' | 'years',
): readonly number[] {
  const ticks: number[] = [];
  for (let date = min; date <= max && step > 0; date = later(min, ticks.length * step, unit))
    ticks.push(date);
  return ticks;
}

function later(date: number, count: number, unit: 'days' | 'months' | 'years'): number {
  if (unit === 'days') return date + count;
  const moment = dateOf(date);
  const months = unit === 'months' ? count : 12 * count;
  return Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + months, moment.getUTCDate()) / DAY + EPOCH;
}

function dateOf(date: number): Date {
  return new Date((date - EPOCH) * DAY);
}

function monthName(moment: Date, language: string): string {
  const [known = 'en'] = Intl.DateTimeFormat.supportedLocalesOf([language]);
  return new Intl.DateTimeFormat(known, { month: 'short', timeZone: 'UTC' }).format(moment);
}
