/**
 * What would embarrass the presenter: numbers and dates of a report that contradict each other. It only tells; it
 * corrects nothing. A false alarm makes people switch the checks off, so each accuses only where nothing excuses.
 */
import type { VFileMessage } from 'vfile-message';
import type { Report } from '../report/model.ts';
import { checkChanges } from './changes.ts';
import { checkMeans } from './means.ts';
import { tablesOf } from './passages.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { checkTotals } from './totals.ts';

/** What is checked of each table. To add a check, add an entry. */
const TABLE_CHECKS: readonly ((sheet: Sheet) => readonly VFileMessage[])[] = [
  checkChanges,
  checkTotals,
  checkMeans,
];

/** Contradictions as warnings, in the order of the report's lines; at most one a place. */
export function checkReport(report: Report): readonly VFileMessage[] {
  const language = report.metadata.lang ?? 'en-US';
  const sheets = tablesOf(report).map((passage) => sheetOf(passage, language));
  const found = sheets.flatMap((sheet) => TABLE_CHECKS.flatMap((check) => check(sheet)));
  return onePerPlace(found).toSorted(byPlace);
}

function onePerPlace(messages: readonly VFileMessage[]): readonly VFileMessage[] {
  const places = new Map<string, VFileMessage>();
  for (const found of messages) {
    const place = `${found.line}:${found.column}`;
    if (!places.has(place)) places.set(place, found);
  }
  return [...places.values()];
}

function byPlace(one: VFileMessage, other: VFileMessage): number {
  return (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0);
}
