/** Which reports are meant by the files, folders and globs that were given, and which deck each becomes. */
import { type Dirent, readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { HostError } from '../host/host.ts';
import { STREAM } from './input.ts';
import { type DeckFile, decksOf } from './outputs.ts';

/** A report, and the files that its deck becomes. */
export interface Pair {
  readonly report: string;
  readonly decks: readonly DeckFile[];
}

/** The `index`th of `count` shares; counts from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The reports that are meant, and the folder that all that was given shares. */
export interface Found {
  readonly shared: string;
  /** Each once, as it was given or is found from here, in the order of the paths, which is the same on every machine. */
  readonly reports: readonly string[];
}

/** What was given stands for. */
interface Given {
  /** The folder that is searched, or that the file lies in; absolute. */
  readonly folder: string;
  /** As they were given, or as they are found from here. */
  readonly reports: readonly string[];
}

const REPORTS = '**/*.{md,markdown}';
const IS_REPORT = /\.(md|markdown)$/i;

/** The one file or stream that was given; undefined for all that may be several reports. */
export async function onlyReport(given: readonly string[]): Promise<string | undefined> {
  const [report] = given;
  if (report === undefined || given.length > 1) return undefined;
  if (report === STREAM) return report;
  const found = await stat(report).catch(() => undefined);
  if (found) return found.isDirectory() ? undefined : report;
  return /[*?[\]{}]/.test(report) ? undefined : report;
}

/** All that is given. Rejects with a `HostError` where a glob or a folder holds no report, or a folder cannot be read. */
export async function findReports(given: readonly string[]): Promise<Found> {
  const found = await Promise.all(given.map(find));
  const shared = found.map(({ folder }) => folder).reduce(sharedFolder);
  const reports = new Map(
    found.flatMap(({ reports }) => reports).map((report) => [resolve(report), report] as const),
  );
  const inOrder = [...reports].sort(([one], [other]) => (one < other ? -1 : 1));
  return { shared, reports: inOrder.map(([, report]) => report) };
}

/**
 * Each with its decks: in `output` as the report lies in the folder that all of them share. Throws a `HostError` where two reports
 * would be one deck.
 */
export function withDecks(
  { shared, reports }: Found,
  output: string,
  outputs?: readonly string[],
): readonly Pair[] {
  const pairs = reports.map((report) => ({
    report,
    decks: decksOf(join(output, relative(shared, resolve(report))), outputs),
  }));
  refuseClashes(pairs);
  return pairs;
}

/** A share of the list: every so many, so that neighbours, which are alike, are spread. All shares together are the list. */
export function shareOf<T>(list: readonly T[], { index, count }: Shard): readonly T[] {
  return list.filter((_, at) => at % count === index - 1);
}

async function find(given: string): Promise<Given> {
  const found = await stat(given).catch(() => undefined);
  if (found?.isDirectory()) return search(given, REPORTS);
  // A name with brackets in it is a file if there is one, and a glob if not.
  const { isDynamicPattern } = await import('tinyglobby');
  if (found || !isDynamicPattern(given)) return { folder: dirname(resolve(given)), reports: [given] };
  const steps = given.split('/');
  const fixed = steps.findIndex((step) => isDynamicPattern(step));
  return search(
    steps.slice(0, fixed).join('/') || (given.startsWith('/') ? '/' : '.'),
    steps.slice(fixed).join('/'),
    given,
  );
}

/**
 * The reports in a folder; `given` is what messages call the search. A folder that cannot be read is not passed over: its
 * reports would be missing without a word.
 */
async function search(folder: string, pattern: string, given = folder): Promise<Given> {
  const { glob } = await import('tinyglobby');
  const closed: string[] = [];
  const names = await glob(pattern, {
    cwd: folder,
    ignore: '**/node_modules/**',
    expandDirectories: false,
    fs: { readdir: readdirThat((path) => closed.push(path)) },
  });
  const [first] = closed;
  if (first !== undefined)
    throw new HostError(relative('', first), 'may not be searched; check its permissions');
  const reports = names.filter((name) => IS_REPORT.test(name)).map((name) => join(folder, name));
  if (reports.length === 0) throw new HostError(given, 'holds no report: no file called *.md or *.markdown');
  return { folder: resolve(folder), reports };
}

/** Node's own, that tells of each folder that it cannot read. */
function readdirThat(fails: (path: string) => void): typeof readdir {
  return ((path: string, options: object, done: (error: Error | null, entries?: Dirent[]) => void) =>
    readdir(path, { ...options, withFileTypes: true }, (error, entries) => {
      if (error) fails(path);
      done(error, entries);
    })) as typeof readdir;
}

function sharedFolder(one: string, other: string): string {
  const steps = one.split(sep);
  const others = other.split(sep);
  const apart = steps.findIndex((step, at) => step !== others[at]);
  return apart === -1 ? one : steps.slice(0, apart).join(sep) || sep;
}

/** Also of names that differ in their case alone: they are one file where the decks may be taken to. */
function refuseClashes(pairs: readonly Pair[]): void {
  const taken = new Map<string, string>();
  for (const [report, deck] of pairs.flatMap(({ report, decks }) =>
    decks.map(({ path }) => [report, path] as const),
  )) {
    const key = deck.normalize().toLowerCase();
    const other = taken.get(key);
    if (other !== undefined)
      throw new HostError(deck, `would be the deck of ${other} and of ${report}; rename one of them`);
    taken.set(key, report);
  }
}
