/** What can be told of a report without making a deck: what becomes of its tables and why, and what is not right. */
import { VFileMessage } from 'vfile-message';
import { checkReport } from './checks/index.ts';
import type { Extension } from './extensions/model.ts';
import { readingOf } from './extensions/reading.ts';
import { inOrder, type Locate, located } from './messages.ts';
import { CHARTS } from './report/choices.ts';
import type { Defaults } from './report/defaults.ts';
import { readFrontMatter } from './report/frontMatter/index.ts';
import { languageOf } from './report/language.ts';
import { locatorOf, type Manuscript, manuscriptOf } from './report/manuscript.ts';
import type { Metadata, Settings, Table } from './report/model.ts';
import { type Reading, readReport } from './report/read.ts';
import { plainText } from './report/text.ts';
import type { Rules } from './visuals/candidate.ts';
import { type DecidedTable, decideTables, possibleVisuals } from './visuals/decideTables.ts';
import { type Decision, nameOf } from './visuals/decision.ts';
import { REASONS } from './visuals/reasons.ts';
import { unmetWishes } from './visuals/unmet.ts';

/** How a report is inspected; all of it has a default. */
export interface InspectOptions {
  /** What messages call the report. Default: `report.md`. */
  readonly path?: string;
  /** What counts where the report says nothing of it. */
  readonly defaults?: Defaults;
  /** What is added to the program. Of a report with remark plugins, what `gather` reads is to be inspected. */
  readonly extensions?: readonly Extension[];
}

/** What a table becomes. */
export interface TableExplanation {
  /** Where it stands, if that is a part that the report includes. */
  readonly file?: string;
  /** Where the table starts; lines count from 1. */
  readonly line: number;
  readonly heading: string;
  /** What the visual is called. */
  readonly visual: string;
  /** Names of the columns whose numbers are drawn. */
  readonly series: readonly string[];
  /** Names of all other columns. */
  readonly leftOut: readonly string[];
  /** What the slide says of it; `null` where its title is the heading. */
  readonly headline: string | null;
  readonly why: string;
  /** Why columns are left out; by their names. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What it can be asked to become, by a comment `<!-- chart: … -->` before it. */
  readonly choices: readonly string[];
  /** The comment before it that asks something of it, if there is one: where it starts, in the table's file. */
  readonly asked?: { readonly line: number; readonly column: number; readonly chart?: string };
}

/** What `explain` gives. */
export interface Explanation {
  readonly tables: readonly TableExplanation[];
  /** In the order of the report's lines; fatal ones ask for what there is not. */
  readonly messages: readonly VFileMessage[];
}

/** What each table of a report becomes, in the order of the report. Never throws. */
export function explain(text: string | Manuscript, options: InspectOptions = {}): Explanation {
  return inspect(text, options, ({ report, messages, path, locate, rules }) => {
    const language = languageOf(report);
    const decided = decideTables(report, language, rules);
    const possible = possibleVisuals(report, language, rules);
    const tables = [...decided].sort((one, other) => one.table.source.line - other.table.source.line);
    return {
      tables: tables.map((table) => ({
        ...explainTable(table, path, locate),
        choices: possible.get(table.table) ?? [],
      })),
      messages: inOrder([...messages, ...unmetWishes(decided)], path, locate),
    };
  });
}

/**
 * What would embarrass the presenter: numbers that do not add up, dates in impossible order, tables and comments that
 * cannot be read as they are meant. In the order of the report's lines. Never throws.
 */
export function check(text: string | Manuscript, options: InspectOptions = {}): readonly VFileMessage[] {
  return inspect(text, options, ({ report, messages, path, locate, rules }) => {
    const unmet = unmetWishes(decideTables(report, languageOf(report), rules));
    return {
      tables: [],
      messages: inOrder([...messages, ...unmet, ...checkReport(report)], path, locate),
    };
  }).messages;
}

/** What the front matter of a report says of what configuration may say too; nothing is taken for granted. Never throws. */
export function saidIn(text: string | Manuscript): Metadata & Partial<Settings> {
  const { metadata, settings } = readFrontMatter(manuscriptIn(text).root, CHARTS);
  return { ...metadata, ...settings };
}

interface Inspected extends Reading {
  readonly path: string;
  readonly locate: Locate;
  readonly rules: Rules;
}

/** What `tell` says of the report; where an extension fails, that alone. */
function inspect(
  text: string | Manuscript,
  { path = 'report.md', defaults = {}, extensions = [] }: InspectOptions,
  tell: (inspected: Inspected) => Explanation,
): Explanation {
  let locate: Locate = (line) => ({ file: path, line });
  try {
    const { dialect, rules } = readingOf(extensions);
    const manuscript = typeof text === 'string' ? manuscriptOf(text, dialect) : text;
    locate = locatorOf(manuscript, path);
    return tell({ ...readReport(manuscript, { path, defaults, dialect }), path, locate, rules });
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tables: [], messages: [located(error, path, locate)] };
  }
}

function manuscriptIn(text: string | Manuscript): Manuscript {
  return typeof text === 'string' ? manuscriptOf(text) : text;
}

function explainTable(
  { table, heading, decision }: DecidedTable,
  path: string,
  locate: Locate,
): Omit<TableExplanation, 'choices'> {
  const { file, line } = locate(table.source.line);
  const heads = table.header.map((runs) => plainText(runs).replace(/\s+/g, ' ').trim());
  const omitted = new Set(decision.leftOut.map(({ index }) => index));
  const isDrawn = (column: number): boolean => isMarked(decision) && !omitted.has(column);
  const series = heads.filter((_, column) => isDrawn(column));
  const leftOut = heads.filter((head, column) => head !== '' && !isDrawn(column));
  return {
    ...(file !== path && { file }),
    line,
    heading,
    visual: nameOf(decision),
    series,
    leftOut,
    headline: decision.headline ?? null,
    why: decision.why,
    reasons: Object.fromEntries(
      decision.leftOut
        .filter(({ column }) => leftOut.includes(column))
        .map(({ column, code }) => [column, REASONS[code]]),
    ),
    ...askedOf(table, locate),
  };
}

function askedOf({ wishes }: Table, locate: Locate): Pick<TableExplanation, 'asked'> {
  if (wishes?.source === undefined) return {};
  const { source, chart } = wishes;
  return {
    asked: { line: locate(source.line).line, column: source.column, ...(chart !== undefined && { chart }) },
  };
}

/** Whether numbers become marks; words, levels and states do not. */
function isMarked(decision: Decision): boolean {
  if (decision.visual === 'heatmap') return decision.series.every(({ unit }) => unit.name !== 'level');
  return decision.visual !== 'status' && decision.visual !== 'timeline' && decision.visual !== 'table';
}
