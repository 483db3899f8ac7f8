/**
 * Times as people write them in tables: dates, months, quarters, weeks, years and numbered periods. Read by hand,
 * since the engine's own date parser takes `Sprint 1` and `3/5` for dates.
 */

import { fold } from '../lexicon/fold.ts';
import { isWord, monthOf } from '../lexicon/index.ts';
import { LETTERS } from '../lexicon/letters.ts';

/** How exact a date is. */
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'number';

/** A date or a period. */
export interface Time {
  readonly grain: Grain;
  /** Grows with time; comparable only within one grain. */
  readonly order: number;
  /** Days since 1970-01-01 of its start, where the calendar is known. */
  readonly day?: number;
  /** The same of its last day, where it is a period from and to. */
  readonly endDay?: number;
  /** `M/D` or `D/M` is not told by the date itself. */
  readonly ambiguous?: boolean;
}

/** Days since 1970-01-01 of a proleptic Gregorian date; `undefined` where there is no such day. Months count from 0. */
function dayNumber(year: number, month: number, day: number): number | undefined {
  const ms = Date.UTC(year, month, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month && date.getUTCDate() === day ? Math.round(ms / 86_400_000) : undefined;
}

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(\d{1,2}):(\d{2}).*)?$/;
const EAST = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?|度)?.{0,2}$/;
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,]+\d{1,2}:\d{2}.*)?$/;
const YEAR_MONTH = /^(\d{4})[-/.](0[1-9]|1[0-2])$|^(0?[1-9]|1[0-2])\/(\d{4})$/;
const QUARTER =
  /^(?:Q|T|K|кв\.?\s?)([1-4])(?:[\s'’/-]*(?:FY|CY)?\s?['’]?(\d{4}|\d{2}))?$|^(?:FY|CY)?['’]?(\d{4}|\d{2})[\s/-]*(?:Q|T)([1-4])$|^([1-4])\s?Q\s?['’]?(\d{4}|\d{2})$/iu;
const HALF =
  /^(?:H|HJ|S)([12])(?:[\s'’/-]*(\d{4}|\d{2}))?$|^(\d{4}|\d{2})[\s/-]*(?:H|HJ|S)([12])$|^([12])H\s?['’]?(\d{4}|\d{2})$/i;
const FISCAL = /^(?:FY|CY|GJ)\s?['’]?(\d{4}|\d{2})(?:[/-](\d{2,4}))?[aefbp]?$/i;
const WEEK = /^(?:(\d{4})-?)?(?:W|KW|CW|Wk)\s?(\d{1,2})(?:[\s/-]+(\d{4}))?$/i;
const YEAR = /^(?:19|20)\d{2}(?:[/-]\d{2,4})?(?:\s?[aefp])?$|^2100$/i;
const NUMBERED = new RegExp(String.raw`^([${LETTERS}]+)\.?\s?(\d{1,4}(?:\.5)?)$`);
const WORD = new RegExp(`^[${LETTERS}]`);
const WORDS = new RegExp(`[${LETTERS}]+`, 'g');

/** Reads a whole text as a time; a bare year counts, a bare number does not. `dayFirst` settles `3/4/2025`. */
export function readTime(text: string, dayFirst: boolean): Time | undefined {
  const plain = text.trim().replace(/[\s,，.]+$/, '');
  if (plain.length < 2 || plain.length > 40) return undefined;
  if (!/\d/.test(plain)) {
    const month = monthOf(plain);
    return month === undefined ? undefined : { grain: 'month', order: month };
  }
  if (!mayBeTime(plain)) return undefined;
  return readPoint(plain, dayFirst) ?? readPeriod(plain, dayFirst);
}

/** Rules out most texts at once: a time has two digits side by side and a separator, or a word that tells a period. */
function mayBeTime(plain: string): boolean {
  const words = plain.match(WORDS);
  return words === null ? /\d{4}|\d[-/.]\d/.test(plain) : /^\d{4}[-/]/.test(plain) || words.some(isTimeWord);
}

function isTimeWord(word: string): boolean {
  return PERIOD_LETTERS.test(word) || monthOf(word) !== undefined || isWord('periods', word);
}

const PERIOD_LETTERS =
  /^(?:[qthkswaefmyd]|hj|fy|cy|gj|kw|cw|wk|кв|年|年度|quartal|quarter|trimestre|kwartaal|квартал)$/i;

function readPoint(plain: string, dayFirst: boolean): Time | undefined {
  return (
    readDate(plain, dayFirst) ??
    readQuarter(plain) ??
    readYearLike(plain) ??
    readMonth(plain) ??
    readNumbered(plain)
  );
}

/** `Sep 2020 – Sep 2021`, `2024-01-05 to 2024-02-01`, `1–15 March 2025`. */
function readPeriod(plain: string, dayFirst: boolean): Time | undefined {
  const [from, to, ...rest] = plain.split(/\s+(?:-|–|—|to|bis|→|->)\s+|\s*(?:–|—|→)\s*/);
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const end = readPoint(to, dayFirst);
  if (end === undefined || end.grain === 'number') return undefined;
  const year = /\d{4}/.exec(to)?.[0];
  const start =
    readPoint(from, dayFirst) ??
    (year === undefined ? undefined : readPoint(`${from} ${to.replace(/^\d{1,2}\.?\s/, '')}`, dayFirst));
  if (start === undefined || start.grain !== end.grain || start.order > end.order) return undefined;
  return end.day === undefined ? start : { ...start, endDay: end.day };
}

function readDate(plain: string, dayFirst: boolean): Time | undefined {
  const iso = ISO.exec(plain);
  if (iso !== null) return dayTime(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]), clock(iso[4], iso[5]));
  const east = EAST.exec(plain);
  if (east !== null) {
    const [year, month, day] = [Number(east[1]), east[2], east[3]];
    if (month === undefined) return yearTime(year);
    return day === undefined
      ? monthTime(year, Number(month) - 1)
      : dayTime(year, Number(month) - 1, Number(day), 0);
  }
  const month = YEAR_MONTH.exec(plain);
  if (month !== null) return monthTime(Number(month[1] ?? month[4]), Number(month[2] ?? month[3]) - 1);
  const numeric = NUMERIC.exec(plain);
  if (numeric === null) return undefined;
  const [first, mark, second, year] = [
    Number(numeric[1]),
    numeric[2],
    Number(numeric[3]),
    fullYear(numeric[4] ?? ''),
  ];
  const europe = mark === '.' || first > 12 || (second <= 12 && dayFirst);
  const time = europe ? dayTime(year, second - 1, first, 0) : dayTime(year, first - 1, second, 0);
  const ambiguous = mark !== '.' && first <= 12 && second <= 12 && first !== second;
  return time !== undefined && ambiguous ? { ...time, ambiguous } : time;
}

function clock(hours: string | undefined, minutes: string | undefined): number {
  return hours === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) / 1440;
}

const WORDED_QUARTER =
  /^([1-4])\.?\s?(?:er\s|º\s)?(?:quartal|quarter|trimestre|kwartaal|квартал)(?:\s(\d{4}))?$/i;

function readQuarter(plain: string): Time | undefined {
  const worded = WORDED_QUARTER.exec(plain);
  if (worded !== null) return partOfYear('quarter', Number(worded[1]) - 1, 4, worded[2]);
  const quarter = QUARTER.exec(plain);
  if (quarter !== null) {
    const index = Number(quarter[1] ?? quarter[4] ?? quarter[5]) - 1;
    return partOfYear('quarter', index, 4, quarter[2] ?? quarter[3] ?? quarter[6]);
  }
  const half = HALF.exec(plain);
  if (half === null) return undefined;
  return partOfYear('half', Number(half[1] ?? half[4] ?? half[5]) - 1, 2, half[2] ?? half[3] ?? half[6]);
}

function partOfYear(grain: Grain, index: number, parts: number, year: string | undefined): Time {
  if (year === undefined) return { grain, order: index };
  const full = fullYear(year);
  const day = dayNumber(full, (index * 12) / parts, 1);
  return { grain, order: full * parts + index, ...(day === undefined ? {} : { day }) };
}

function readYearLike(plain: string): Time | undefined {
  const fiscal = FISCAL.exec(plain);
  if (fiscal !== null) return yearTime(fullYear(fiscal[1] ?? ''));
  const week = WEEK.exec(plain);
  if (week !== null) {
    const number = Number(week[2]);
    const year = week[1] ?? week[3];
    return number <= 53
      ? { grain: 'week', order: (year === undefined ? 0 : Number(year) * 53) + number }
      : undefined;
  }
  return YEAR.test(plain) ? yearTime(Number(plain.slice(0, 4))) : undefined;
}

/** `March`, `Mar 2025`, `12 March 2025`, `March 12, 2025`, `Jan. 3rd, 2021`, `3. Mai`. */
function readMonth(plain: string): Time | undefined {
  const parts = plain
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .split(/[\s,.'’/-]+/)
    .filter((part) => part !== '' && part !== 'de');
  if (parts.length > 3) return undefined;
  const at = parts.findIndex((part) => WORD.test(part));
  const month = at < 0 ? undefined : monthOf(parts[at] ?? '');
  if (month === undefined) return undefined;
  const numbers = parts.filter((_, index) => index !== at);
  if (!numbers.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  if (numbers.length === 0) return { grain: 'month', order: month };
  const last = numbers.at(-1) ?? '';
  if (numbers.length === 1) {
    const isYear =
      last.length === 4 || (at === 0 && /['’-]\d{2}$/.test(plain)) || (at === 0 && Number(last) > 31);
    return isYear ? monthTime(fullYear(last), month) : { grain: 'day', order: month * 31 + Number(last) };
  }
  return dayTime(fullYear(last), month, Number(numbers[0]), 0);
}

/** `Sprint 44`, `Week 12`, `M3`. */
function readNumbered(plain: string): Time | undefined {
  const match = NUMBERED.exec(plain);
  if (match === null || !isWord('periods', match[1] ?? '')) return undefined;
  return { grain: 'number', order: Number(match[2]) };
}

function yearTime(year: number): Time {
  const day = dayNumber(year, 0, 1);
  return { grain: 'year', order: year, ...(day === undefined ? {} : { day }) };
}

function monthTime(year: number, month: number): Time | undefined {
  const day = dayNumber(year, month, 1);
  return day === undefined ? undefined : { grain: 'month', order: year * 12 + month, day };
}

function dayTime(year: number, month: number, date: number, part: number): Time | undefined {
  const day = dayNumber(year, month, date);
  return day === undefined ? undefined : { grain: 'day', order: day + part, day };
}

function fullYear(text: string): number {
  return text.length > 2 ? Number(text) : 2000 + Number(text);
}

/** Whether a head names time, as `Year` or `Month ending`. */
export function isTimeHead(head: string): boolean {
  return isWord('timeHeads', fold(head).replace(/\s*[([].*$/, ''));
}
