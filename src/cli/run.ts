/** A command over one report, which is worked on here, or over many, which are worked on in a pool. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ConfigOf, createConfigs } from '../config/find.ts';
import type { Config } from '../config/model.ts';
import { type Host, HostError } from '../host/host.ts';
import { nameOf, STREAM } from './input.ts';
import { type Job, work } from './job.ts';
import type { Outcome } from './outcome.ts';
import { deckOf, findReports, onlyReport, type Pair, shareOf, withDecks } from './reports.ts';
import { OUTPUT, type RunFlags, telling } from './settled.ts';
import { tellFault } from './tell.ts';
import { tellMany, tellOne, type Voice } from './telling.ts';
import { UsageError } from './usage.ts';

export interface Command {
  readonly jobOf: (pair: Pair, config: Config) => Job;
  readonly voice: Voice;
}

/** Exit code: 0 when it was done for every report, 1 when it could not be for one. Throws a `UsageError`. */
export async function run(flags: RunFlags, command: Command, host: Host): Promise<number> {
  const configOf = createConfigs(flags.config, host);
  const report = flags.shard === undefined ? await onlyReport(flags.reports) : undefined;
  try {
    return report === undefined
      ? await runMany(flags, command, configOf, host)
      : await runOne(report, flags, command, configOf, host);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    tellFault(error, flags.reports.join(' '));
    return 1;
  }
}

async function runOne(
  report: string,
  flags: RunFlags,
  { jobOf, voice }: Command,
  configOf: ConfigOf,
  host: Host,
): Promise<number> {
  const { config = {} } = (await configOf(dirname(report))) ?? {};
  const told = telling(flags, config);
  if (flags.output === STREAM && told.format !== 'pretty')
    throw new UsageError('The deck and the messages cannot both go to standard output; name a file with -o.');
  const deck = flags.output ?? join(config.output ?? OUTPUT, deckOf(basename(nameOf(report))));
  const job = jobOf({ report, deck }, config);
  const [known] = await recalled([job], host);
  return tellOne(known ?? (await work(job, host)), told, voice);
}

/** How it is told and where decks go is for all reports alike: the configuration of the folder that they share says so. */
async function runMany(
  flags: RunFlags,
  { jobOf, voice }: Command,
  configOf: ConfigOf,
  host: Host,
): Promise<number> {
  const { reports, shard, output } = flags;
  if (reports.includes(STREAM))
    throw new UsageError('Standard input is one report; name no other beside it.');
  if (output === STREAM || /\.pptx$/i.test(output ?? ''))
    throw new UsageError(`The decks of several reports go to a folder; “${output}” is none.`);
  const found = await findReports(reports);
  const { config = {} } = (await configOf(found.shared)) ?? {};
  const folder = output ?? config.output ?? OUTPUT;
  await refuseFile(folder);
  const pairs = withDecks(found, folder);
  const share = shard === undefined ? pairs : shareOf(pairs, shard);
  const jobs = await Promise.all(
    share.map(async (pair) => jobOf(pair, (await configOf(dirname(pair.report)))?.config ?? {})),
  );
  return doAll(jobs, host, (outcomes) => tellMany(outcomes, telling(flags, config), voice));
}

/** Does what was not done before in a pool; `use` gets all outcomes in the order of the jobs. */
async function doAll<T>(
  jobs: readonly Job[],
  host: Host,
  use: (outcomes: readonly Promise<Outcome>[]) => Promise<T>,
): Promise<T> {
  const known = await recalled(jobs, host);
  const missing = jobs.filter((_, at) => known[at] === undefined);
  if (missing.length === 0) return use(known.map(async (outcome) => outcome as Outcome));
  const { inPool } = await import('./pool.ts');
  return inPool(missing, (made) => {
    const left = made.values();
    return use(jobs.map(async (_, at) => known[at] ?? (left.next().value as Promise<Outcome>)));
  });
}

/** The outcomes of those that were done before. */
async function recalled(jobs: readonly Job[], host: Host): Promise<readonly (Outcome | undefined)[]> {
  if (!jobs.some((job) => job.type === 'build' && job.cache !== undefined)) return [];
  const { recall } = await import('./cache.ts');
  return recall(jobs, host);
}

async function refuseFile(output: string): Promise<void> {
  const found = await stat(output).catch(() => undefined);
  if (found && !found.isDirectory())
    throw new HostError(output, 'is a file; the decks of several reports go to a folder');
}
