/** Labels that name the hours of a day or the days of a week, which have an order of their own. */
import { fold } from '../lexicon/fold.ts';

const CLOCK =
  /^\d{1,2}(?:[:.h]\d{2}|h|\s?(?:[ap]\.?m\.?|uhr))(?:\s?[-–]\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:[ap]\.?m\.?)?)?$/i;

/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** Whether the labels are times of the day, or days of the week in English or the language. */
export function areCalendar(labels: readonly string[], language: string | undefined): boolean {
  if (labels.length < 3) return false;
  if (labels.every((label) => CLOCK.test(label.trim()))) return true;
  const names = labels.map((label) => fold(label.replace(/\.$/, '')));
  if (names.every((name) => ENGLISH.test(name))) return true;
  if (language === undefined || /^en\b/.test(language)) return false;
  const days = weekdays(language);
  return names.every((name) => days.has(name));
}

/** The names that most reports have, as asking for those of a language takes a while. */
const ENGLISH = /^(?:mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

const known = new Map<string, ReadonlySet<string>>();

/** Long and short names, folded. */
function weekdays(language: string): ReadonlySet<string> {
  const names =
    known.get(language) ?? new Set(['long', 'short'].flatMap((width) => namesOf(language, width)));
  known.set(language, names);
  return names;
}

function namesOf(language: string, width: string): readonly string[] {
  try {
    const format = new Intl.DateTimeFormat(language, { weekday: width as 'long' | 'short', timeZone: 'UTC' });
    return Array.from({ length: 7 }, (_, day) => fold(format.format(MONDAY + day * DAY).replace(/\.$/, '')));
  } catch {
    // What is no language has no names of days.
    return [];
  }
}
