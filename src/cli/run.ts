/** A command over one report, which is worked on here, or over many, which are worked on in a pool. */
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ConfigOf, createConfigs, type FoundConfig } from '../config/find.ts';
import { outputNames } from '../config/model.ts';
import { type Host, HostError } from '../host/host.ts';
import { nameOf, STREAM } from './input.ts';
import { type Job, work } from './job.ts';
import type { Outcome } from './outcome.ts';
import { type DeckFile, deckFile, decksOf, isDeckName, refuseOutputs } from './outputs.ts';
import { findReports, onlyReport, type Pair, shareOf, withDecks } from './reports.ts';
import { OUTPUT, type RunFlags, tellingOf } from './settled.ts';
import { tellFault } from './tell.ts';
import { type Telling, tellMany, tellOne, tellTimes, type Voice } from './telling.ts';
import { UsageError } from './usage.ts';

export interface Command {
  readonly jobOf: (pair: Pair, found: FoundConfig | undefined) => Job;
  readonly voice: Voice;
}

/** What is to be done, and how it is told. */
export interface Plan {
  readonly jobs: readonly Job[];
  readonly telling: Telling;
  /** Whether there is one report because one was given, and not because a folder or a glob holds no other. */
  readonly isOne: boolean;
  /** Paths of the configurations that count. */
  readonly configs: readonly string[];
}

/** Exit code: 0 when it was done for every report, 1 when it could not be for one. Throws a `UsageError`. */
export async function run(flags: RunFlags, command: Command, host: Host): Promise<number> {
  try {
    const { jobs, telling, isOne } = await planOf(flags, command, host);
    const { voice } = command;
    const [job] = jobs;
    const started = performance.now();
    const done =
      job && isOne
        ? tellOne(await doOne(job, host), telling, voice)
        : await doAll(jobs, host, (outcomes) => tellMany(outcomes, telling, voice));
    if (flags.timings) tellTimes(done.outcomes, started);
    return done.exitCode;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    tellFault(error, flags.reports.join(' '));
    return 1;
  }
}

/** Looks for reports and their configurations. Throws a `UsageError`; rejects where something is not there or has faults. */
export async function planOf(flags: RunFlags, command: Command, host: Host): Promise<Plan> {
  const configOf = createConfigs(flags.config, host);
  const report = flags.shard === undefined ? await onlyReport(flags.reports) : undefined;
  return report === undefined
    ? planMany(flags, command, configOf)
    : planOne(report, flags, command, configOf);
}

async function planOne(
  report: string,
  flags: RunFlags,
  { jobOf }: Command,
  configOf: ConfigOf,
): Promise<Plan> {
  const found = await configOf(dirname(report));
  const { config = {} } = found ?? {};
  const telling = tellingOf(flags, config);
  const known = outputNames(found?.extensions ?? []);
  refuseOutputs(flags.to ?? [], known);
  const decks = flags.output
    ? decksNamed(flags.output, flags.to, known, telling)
    : decksOf(join(config.output ?? OUTPUT, basename(nameOf(report))), flags.to ?? config.to);
  return {
    jobs: [jobOf({ report, decks }, found)],
    telling,
    isOne: true,
    configs: found ? [found.path] : [],
  };
}

/** The files that `-o` names for the deck of one report. Throws a `UsageError`. */
function decksNamed(
  output: readonly string[],
  to: RunFlags['to'],
  known: readonly string[],
  { format }: Telling,
): readonly DeckFile[] {
  if (!output.includes(STREAM)) {
    if (to)
      throw new UsageError('The ending of the file that -o names says what is written; leave out --to.');
    return output.map((path) => deckFile(path, known));
  }
  if (format !== 'pretty')
    throw new UsageError('The deck and the messages cannot both go to standard output; name a file with -o.');
  const [only = deckFile(STREAM, known).output, ...others] = to ?? [];
  if (output.length > 1 || others.length > 0 || only === 'png')
    throw new UsageError(
      'One file goes to standard output; name the others with -o, and write pictures to files.',
    );
  return [{ path: STREAM, output: only }];
}

/** How it is told and where decks go is for all reports alike: the configuration of the folder that they share says so. */
async function planMany(flags: RunFlags, { jobOf }: Command, configOf: ConfigOf): Promise<Plan> {
  const { reports, shard } = flags;
  const [output, ...others] = flags.output ?? [];
  if (reports.includes(STREAM))
    throw new UsageError('Standard input is one report; name no other beside it.');
  if (others.length > 0)
    throw new UsageError('The decks of several reports go to one folder; name one with -o.');
  const found = await findReports(reports);
  const shared = await configOf(found.shared);
  const known = outputNames(shared?.extensions ?? []);
  refuseOutputs(flags.to ?? [], known);
  if (output === STREAM || isDeckName(output ?? '', known))
    throw new UsageError(`The decks of several reports go to a folder; “${output}” is none.`);
  const { config = {} } = shared ?? {};
  const folder = output ?? config.output ?? OUTPUT;
  await refuseFile(folder);
  const pairs = withDecks(found, folder, flags.to ?? config.to);
  const share = shard === undefined ? pairs : shareOf(pairs, shard);
  const own = await Promise.all(share.map(({ report }) => configOf(dirname(report))));
  return {
    jobs: share.map((pair, at) => jobOf(pair, own[at])),
    telling: tellingOf(flags, config),
    isOne: false,
    configs: [...new Set([shared, ...own].flatMap((one) => one?.path ?? []))],
  };
}

/** Does it here, if it was not done before. */
export async function doOne(job: Job, host: Host): Promise<Outcome> {
  const [known] = await recalled([job], host);
  if (known) return known;
  const outcome = await work(job, host);
  await pruneAfter([job]);
  return outcome;
}

/** Does what was not done before in a pool; `use` gets all outcomes in the order of the jobs. */
export async function doAll<T>(
  jobs: readonly Job[],
  host: Host,
  use: (outcomes: readonly Promise<Outcome>[]) => Promise<T>,
): Promise<T> {
  const known = await recalled(jobs, host);
  const missing = jobs.filter((_, at) => known[at] === undefined);
  if (missing.length === 0) return use(known.map(async (outcome) => outcome as Outcome));
  const { inPool } = await import('./pool.ts');
  const used = await inPool(missing, (made) => {
    const left = made.values();
    return use(jobs.map(async (_, at) => known[at] ?? (left.next().value as Promise<Outcome>)));
  });
  await pruneAfter(missing);
  return used;
}

/** What is kept has grown by these. */
async function pruneAfter(made: readonly Job[]): Promise<void> {
  const folders = new Set(made.flatMap((job) => (job.type === 'build' ? (job.cache ?? []) : [])));
  if (folders.size === 0) return;
  const { prune } = await import('./pruning.ts');
  for (const folder of folders) await prune(folder);
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
