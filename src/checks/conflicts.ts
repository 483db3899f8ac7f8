/**
 * One metric with two values: between tables, and between a table and a sentence that sums it up. Reports tell of many
 * scopes, periods and targets under one name, so that everything which may set two values apart acquits them.
 */
import type { VFileMessage } from 'vfile-message';
import { message } from '../messages.ts';
import { DIGITS } from '../visuals/data/digits.ts';
import { readHead } from '../visuals/data/head.ts';
import { readQuantity } from '../visuals/data/quantity.ts';
import { markOfLanguage } from '../visuals/data/reading.ts';
import { CURRENCY } from '../visuals/data/units.ts';
import { fold } from '../visuals/lexicon/fold.ts';
import { type Amount, amountIn } from './amount.ts';
import { type Fact, factsOf, mayBeSame } from './facts.ts';
import type { Passage } from './passages.ts';
import type { Sheet } from './sheet.ts';
import { ARTICLE, HEDGE, INTENDED, SAYS, SUMMARY } from './words.ts';

/** Checks the tables of a report against each other, then its sentences against its tables. */
export function checkConflicts(
  sheets: readonly Sheet[],
  passages: readonly Passage[],
  language: string,
): readonly VFileMessage[] {
  const facts = sheets.map(factsOf);
  const known = indexed(facts.flat());
  return [...betweenTables(facts), ...passages.flatMap((passage) => inPassage(passage, known, language))];
}

/** Values that two tables must share before a single other one is a slip. */
const LEAST_SHARED = 2;

/** Compares each table with those before it: one entry a table, its facts. */
function betweenTables(tables: readonly (readonly Fact[])[]): readonly VFileMessage[] {
  const keyed = tables.map((facts) => facts.map((fact) => [keyOf(fact), fact] as const));
  const byKey = keyed.map((entries) => new Map([...entries].reverse()));
  return keyed.flatMap((entries, at) =>
    byKey.slice(0, at).flatMap((earlier): readonly VFileMessage[] => {
      const shared = entries.flatMap(([key, fact]) => {
        const twin = earlier.get(key);
        return twin === undefined ? [] : [{ fact, twin }];
      });
      const apart = shared.filter(({ fact, twin }) => !mayBeSame(fact.amount, twin.amount));
      const [slip] = apart;
      if (slip === undefined || apart.length > 1 || shared.length - 1 < LEAST_SHARED) return [];
      return [conflict(slip.fact.title, slip.fact.entry.text, slip.fact.entry.place, slip.twin)];
    }),
  );
}

/** Facts of one key tell the same thing. */
function keyOf({ metric, period, amount }: Fact): string {
  return JSON.stringify([metric, period, amount.kind]);
}

function conflict(
  metric: string,
  one: string,
  place: { line: number; column: number },
  other: Fact,
): VFileMessage {
  const { text, place: there } = other.entry;
  return message('number-conflict', place, { metric, one, other: text, line: there.line });
}

/** How far apart two values of one metric may lie: beyond it, they are of two things. */
const MOST_APART = 2;

/** The facts of a report, by where one looks for them: long reports have thousands. */
interface Known {
  readonly byMetric: ReadonlyMap<string, readonly Fact[]>;
  /** Those of the latest period, and the same by the headings above their table. */
  readonly latest: readonly Fact[];
  readonly latestByPath: ReadonlyMap<string, readonly Fact[]>;
}

function indexed(facts: readonly Fact[]): Known {
  const latest = facts.filter(({ isLatest }) => isLatest);
  return {
    byMetric: groupBy(facts, ({ metric }) => metric),
    latest,
    latestByPath: groupBy(latest, ({ sheet }) => sheet.path.join('\n')),
  };
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

function inPassage(passage: Passage, known: Known, language: string): readonly VFileMessage[] {
  const told = isSummary(passage) ? known.latest : known.latestByPath.get(passage.path.join('\n'));
  if (told === undefined) return [];
  const sentences = passage.text.split(/(?<=[.!?;])\s+|\n/).filter((sentence) => /\d/.test(sentence));
  const found = sentences.flatMap((sentence) => {
    const words = fold(sentence);
    return told
      .filter(({ metric }) => words.includes(metric))
      .flatMap((fact): readonly VFileMessage[] => {
        const said = valueSaid(sentence, fact, language);
        return said !== undefined && isAnother(said.amount, fact, known.byMetric.get(fact.metric) ?? [])
          ? [conflict(fact.title, said.text, passage.source, fact)]
          : [];
      });
  });
  return found.slice(0, 1);
}

/** Whether a value contradicts the fact, and is none that the metric has elsewhere. */
function isAnother(said: Amount, fact: Fact, known: readonly Fact[]): boolean {
  const ratio = said.value / fact.amount.value;
  return (
    said.kind === fact.amount.kind &&
    ratio < MOST_APART &&
    ratio > 1 / MOST_APART &&
    known.every(({ sheet, amount }) => sheet === fact.sheet && !mayBeSame(said, amount))
  );
}

/** A summary speaks of the whole report, other sections of their own tables. */
function isSummary({ path }: Passage): boolean {
  const heading = path.at(-1) ?? '';
  return SUMMARY.test(heading) || (path.length === 1 && heading === '');
}

const VALUE = String.raw`(?<value>(?:${CURRENCY})?\s?${DIGITS}(?:\s?%|\s?[\p{L}µ°]+)?)`;
/** Nothing follows but the end of the clause, or the period. */
const CLOSE = String.raw`(?=\s*(?:[.,;:)!]|$|(?:and|but|while|up|down|from)\b|(?:in|for|during|at the end of) [^.,;:)]{2,14}(?:[.,;:)]|$)))`;

/** Names of fewer letters are abbreviations of many things. */
const SHORTEST_NAME = 4;

interface Said {
  readonly text: string;
  readonly amount: Amount;
}

/** The value that a sentence gives for the fact's metric in the fact's period: `uptime of 99.7%`. */
function valueSaid(sentence: string, fact: Fact, language: string): Said | undefined {
  if (fact.metric.length < SHORTEST_NAME || INTENDED.test(sentence)) return undefined;
  const name = fact.metric.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const pattern = new RegExp(
    `(?:^|[,:;(—–]\\s*|\\b(?:${ARTICLE})\\s+)${name}\\s+(?:${SAYS})\\s+${VALUE}${CLOSE}`,
    'iu',
  );
  const groups = pattern.exec(sentence)?.groups;
  const value = groups?.value?.trim();
  if (value === undefined || HEDGE.test(sentence) || !isOfPeriod(sentence, fact)) return undefined;
  const quantity = [value, value.replace(/\s?[\p{L}µ°]+$/u, '')]
    .map((part) => readQuantity(part, { mark: markOfLanguage(language) }))
    .find((read) => read !== undefined);
  if (quantity === undefined) return undefined;
  return {
    text: value,
    amount: amountIn(quantity, quantity.unit.name === '' ? readHead(fact.title) : readHead('')),
  };
}

const TIMES =
  /\b(?:Q[1-4]|H[12]|FY ?\d+|(?:19|20)\d\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\b/giu;

/** Whether every time that the sentence names stands in the column's head. */
function isOfPeriod(sentence: string, { entry, sheet }: Fact): boolean {
  const column = sheet.columns.find(({ entries }) => entries.includes(entry));
  const title = fold(column?.head.title ?? '');
  return (sentence.match(TIMES) ?? []).every((time) => title.includes(fold(time)));
}
