/**
 * What would embarrass the presenter: numbers and dates of a report that contradict each other. It only tells; it
 * corrects nothing. A false alarm makes people switch the checks off, so each accuses only where nothing excuses.
 */
import type { VFileMessage } from 'vfile-message';
import { languageOf } from '../report/language.ts';
import type { Report } from '../report/model.ts';
import { checkChanges } from './changes.ts';
import { checkConflicts } from './conflicts.ts';
import { checkCounts } from './counts.ts';
import { checkDates, checkSentenceDates } from './dates.ts';
import { type Finding, withoutConsequences } from './finding.ts';
import { checkMeans } from './means.ts';
import { checkParts } from './parts.ts';
import { type Passage, passagesOf, tablesOf } from './passages.ts';
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

/** Contradictions as warnings, in the order of the report's lines; at most one a cell. */
export function checkReport(report: Report): readonly VFileMessage[] {
  const language = languageOf(report);
  const sheets = tablesOf(report).map((passage) => sheetOf(passage, report.metadata.lang));
  const passages = passagesOf(report);
  const found = [
    ...sheets.flatMap(checkTable),
    ...passages.flatMap((passage) => SENTENCE_CHECKS.flatMap((check) => check(passage, language))),
    ...checkCounts(report),
    ...checkConflicts(sheets, passages, language),
  ];
  return found.toSorted(byPlace);
}

function checkTable(sheet: Sheet): readonly VFileMessage[] {
  return withoutConsequences(TABLE_CHECKS.flatMap((check) => check(sheet))).map(({ message }) => message);
}

function byPlace(one: VFileMessage, other: VFileMessage): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
