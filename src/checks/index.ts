/**
 * What would embarrass the presenter: numbers and dates of a report that contradict each other. It only tells; it
 * corrects nothing. A false alarm makes people switch the checks off, so each accuses only where nothing excuses.
 */
import type { VFileMessage } from 'vfile-message';
import type { Report } from '../report/model.ts';
import { checkChanges } from './changes.ts';
import { checkDates, checkSentenceDates } from './dates.ts';
import { type Finding, withoutConsequences } from './finding.ts';
import { checkMeans } from './means.ts';
import { checkParts } from './parts.ts';
import { type Passage, passagesOf, type TablePassage, tablesOf } from './passages.ts';
import { checkPercentages } from './percentages.ts';
import { checkArithmetic } from './prose.ts';
import { checkRates } from './rates.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { checkTotals } from './totals.ts';

/** What is checked of each table; of two findings about one cell the first counts. To add a check, add an entry. */
const TABLE_CHECKS: readonly ((sheet: Sheet) => readonly Finding[])[] = [
  checkTotals,
  checkMeans,
  checkParts,
  checkChanges,
  checkRates,
  checkPercentages,
  checkDates,
];

/** What is checked of each paragraph and line of a list. */
const SENTENCE_CHECKS: readonly ((passage: Passage, language: string) => readonly VFileMessage[])[] = [
  checkSentenceDates,
  checkArithmetic,
];

/** Contradictions as warnings, in the order of the report's lines; at most one a place. */
export function checkReport(report: Report): readonly VFileMessage[] {
  const language = report.metadata.lang ?? 'en-US';
  const inTables = tablesOf(report).flatMap((passage) => checkTable(passage, language));
  const inSentences = passagesOf(report).flatMap((passage) =>
    SENTENCE_CHECKS.flatMap((check) => check(passage, language)),
  );
  return [...inTables, ...inSentences].toSorted(byPlace);
}

function checkTable(passage: TablePassage, language: string): readonly VFileMessage[] {
  const sheet = sheetOf(passage, language);
  return withoutConsequences(TABLE_CHECKS.flatMap((check) => check(sheet))).map(({ message }) => message);
}

function byPlace(one: VFileMessage, other: VFileMessage): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
