/**
 * Dates that cannot be: days that the calendar does not have, and ends before their starts, within a cell, between
 * the columns of a row, and in sentences. Without a year an end may lie in the next one, so that little is accused.
 */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import { readTime, type Time } from '../visuals/data/time.ts';
import type { Finding } from './finding.ts';
import type { Passage } from './passages.ts';
import type { Entry, Line, Sheet } from './sheet.ts';
import { END, START } from './words.ts';

/** Checks the cells of a table, and its columns of starts and ends. */
export function checkDates({ columns, descriptions }: Sheet): readonly Finding[] {
  const lines = [...columns, ...descriptions];
  const cells = lines.flatMap(({ entries }) => entries).filter(({ struck }) => !struck);
  return [
    ...cells.flatMap((entry) => checkCell(entry)),
    ...lines.flatMap((start) =>
      lines.filter((end) => areEnds(start, end)).flatMap((end) => checkColumns(start, end)),
    ),
  ];
}

/** Checks the dates that stand in a sentence. */
export function checkSentenceDates({ text, source }: Passage): readonly VFileMessage[] {
  if (!YEAR.test(text)) return [];
  const dates = [...text.matchAll(FULL_DATE)];
  const impossible = dates.find(([date]) => isImpossible(date));
  if (impossible !== undefined) return [message('date-impossible', source, { written: impossible[0] })];
  for (const [at, { 0: end, index }] of dates.entries()) {
    const { 0: start, index: from } = dates[at - 1] ?? { 0: '', index: 0 };
    if (!BETWEEN.test(text.slice(from + start.length, index))) continue;
    if (isReversed(readTime(start, false), readTime(end, false)))
      return [message('date-order', source, { start, end })];
  }
  return [];
}

// All but signs: letters of all scripts, nine times over, would take long to compile.
const MONTH = String.raw`[^\s!-@[-\x60{-¿\u2010-\u2060]{3,9}\.?`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?`;
const FULL = String.raw`(?<![\w-])(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\.\d{1,2}\.(?:19|20)\d\d|${DAY} ${MONTH},? (?:19|20)\d\d|${MONTH} ${DAY},? (?:19|20)\d\d)(?![\w-])`;
/** Most sentences have none, and are searched no further. */
const YEAR = /(?:19|20)\d\d/;
const FULL_DATE = new RegExp(FULL, 'gu');
const BETWEEN = /^\s*(?:–|—|-|to|until|through|bis|→)\s*$/;
const MARK = /\s+(?:-|–|—|to|until|through|bis|→|->)\s+|\s*(?:–|—|→)\s*/;

function checkCell(entry: Entry): readonly Finding[] {
  const { text, place } = entry;
  if (text.length > 40 || !/\d/.test(text)) return [];
  const halves = text.split(MARK);
  const impossible = halves.find(isImpossible);
  if (impossible !== undefined) {
    const told = message('date-impossible', place, { written: impossible });
    return [{ message: told, entry, witnesses: [] }];
  }
  const [start = '', end = '', ...rest] = halves;
  const times = [readTime(start, false), readTime(end, false)] as const;
  if (rest.length > 0 || !isReversed(...times)) return [];
  return [{ message: message('date-order', place, { start, end }), entry, witnesses: [] }];
}

const DATES = [
  /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d$/,
  /^(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d$/,
  /^(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:19|20)\d\d$/,
];
const WORDED =
  /^(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)? \p{L}+|\p{L}+\.? (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?)(,? (?:19|20)\d\d)?$/u;

/** Looks like a day of the calendar, and is none. */
function isImpossible(text: string): boolean {
  const plain = text.trim();
  if (DATES.some((form) => form.test(plain))) return readTime(plain, true) === undefined;
  const worded = WORDED.exec(plain);
  if (worded === null) return false;
  // A leap year forgives the 29th of February; a day of each month tells whether the word is one.
  const dated = worded[1] === undefined ? `${plain} 2024` : plain;
  return readTime(dated.replace(/\d+/, '1'), true) !== undefined && readTime(dated, true) === undefined;
}

/** April 1 to March 31 is a year; months count 31 days here. */
const WHOLE_YEAR = 4;

/** Longest step back, in days, between dates without a year that is hardly a step into the next year. */
const STEP_BACK = 45;

/** Whether an end is before its start for certain. */
function isReversed(start: Time | undefined, end: Time | undefined): boolean {
  if (start === undefined || end === undefined || start.grain !== end.grain) return false;
  if (start.ambiguous || end.ambiguous || start.grain === 'year' || start.grain === 'number') return false;
  if (start.day !== undefined && end.day !== undefined) return start.order > end.order;
  const back = start.order - end.order;
  return start.grain === 'day' && start.day === end.day && back > WHOLE_YEAR && back <= STEP_BACK;
}

function checkColumns(starts: Line, ends: Line): readonly Finding[] {
  return starts.entries.flatMap((start, row): readonly Finding[] => {
    const end = ends.entries[row];
    if (start.cell.kind !== 'time' || end?.cell.kind !== 'time' || start.struck || end.struck) return [];
    if (!isReversed(start.cell.time, end.cell.time)) return [];
    const told = message('date-order', end.place, { start: start.text, end: end.text });
    return [{ message: told, entry: end, witnesses: [start] }];
  });
}

/** `Planned start` and `Planned end`, not `Planned end` and `Actual start`; what follows stands behind. */
function areEnds(start: Line, end: Line): boolean {
  if (!START.test(start.head.title) || !END.test(end.head.title) || start.index >= end.index) return false;
  return qualifier(start.head.title, START) === qualifier(end.head.title, END);
}

function qualifier(title: string, word: RegExp): string {
  return title
    .toLowerCase()
    .replace(word, '')
    .replace(/\b(?:date|day|time|at|on|datum)\b|[^\p{L}]/gu, '');
}
