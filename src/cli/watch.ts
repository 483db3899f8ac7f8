/** Decks that are made again as soon as something of them changes. */
import { dirname } from 'node:path';
import { ConfigError } from '../config/error.ts';
import { type Host, HostError } from '../host/host.ts';
import { folderOf, isStill } from '../host/recorded.ts';
import { type Watching, watchFiles } from '../host/watch.ts';
import { formatFault, formatFinding } from './formats/pretty.ts';
import { nameOf, STREAM } from './input.ts';
import type { Job } from './job.ts';
import { allOf, type Finding, type Outcome } from './outcome.ts';
import { type Command, doAll, doOne, type Plan, planOf } from './run.ts';
import type { RunFlags } from './settled.ts';
import { count, paintOf, tell, tellFault } from './tell.ts';
import { UsageError } from './usage.ts';

/** Milliseconds without another change after which decks are made again. */
const QUIET = 80;

/** What became of a job when it was last done. */
interface Done {
  readonly job: string;
  readonly outcome: Outcome;
}

/** Exit code: 0 when it is ended by Ctrl-C. Throws a `UsageError`. */
export async function watch(flags: RunFlags, command: Command, host: Host): Promise<number> {
  if (flags.reports.includes(STREAM) || flags.output?.includes(STREAM))
    throw new UsageError('Streams cannot be watched; name files.');
  if ((flags.format ?? 'pretty') !== 'pretty')
    throw new UsageError(`What is watched is told to people; leave out --format ${flags.format}.`);
  const watching = watchFiles(QUIET);
  const end = () => void watching.close();
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    let done: ReadonlyMap<string, Done> = new Map();
    do done = await round(flags, command, host, done, watching);
    while (await watching.changed());
    return 0;
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
    await watching.close();
  }
}

/** Does what has to be done again, tells of it, and watches where it may change. */
async function round(
  flags: RunFlags,
  command: Command,
  host: Host,
  done: ReadonlyMap<string, Done>,
  watching: Watching,
): Promise<ReadonlyMap<string, Done>> {
  const plan = await planOf(flags, command, host).catch((error: unknown) => {
    if (error instanceof UsageError && done.size === 0) throw error;
    // What is asked may not fit a configuration that was changed just now.
    if (error instanceof UsageError) tell(`quarterdeck: ${error.message}`);
    else tellFault(error, flags.reports.join(' '));
    // What a configuration imports mostly lies beside it.
    const fault =
      error instanceof HostError || error instanceof ConfigError ? [error.path, dirname(error.path)] : [];
    watching.add([...flags.reports, ...fault]);
    return undefined;
  });
  if (!plan) return done;
  const now = await doStale(plan, done, host, command);
  watching.add([...foldersOf(flags, [...now.values()]), ...plan.configs]);
  if (done.size === 0) tell(`${count(now.size, 'report')} watched; Ctrl-C ends it.`);
  return now;
}

async function doStale(
  { jobs, telling }: Plan,
  done: ReadonlyMap<string, Done>,
  host: Host,
  { voice }: Command,
): Promise<ReadonlyMap<string, Done>> {
  const fresh = await Promise.all(jobs.map((job) => isFresh(job, done.get(job.report), host)));
  const stale = jobs.filter((_, at) => !fresh[at]);
  const [only] = stale;
  const outcomes =
    only && stale.length === 1
      ? [await doOne(only, host)]
      : await doAll(stale, host, (pending) => Promise.all(pending));
  const made = new Map(stale.map((job, at) => [job.report, outcomes[at] as Outcome]));
  for (const [report, outcome] of made) {
    tellChange(done.get(report)?.outcome, outcome, telling.quiet);
    if (!telling.quiet && !outcome.fault) tell(voice.one(outcome));
  }
  return new Map(
    jobs.flatMap((job) => {
      const outcome = made.get(job.report) ?? done.get(job.report)?.outcome;
      return outcome ? [[job.report, { job: JSON.stringify(job), outcome }] as const] : [];
    }),
  );
}

/** Whether it would become what it was. Of what ended its thread nobody knows. */
async function isFresh(job: Job, done: Done | undefined, host: Host): Promise<boolean> {
  const asked = done?.outcome.asked;
  if (!asked || done.job !== JSON.stringify(job)) return false;
  for (const question of asked) if (!(await isStill(question, host))) return false;
  return true;
}

/** The findings that were not there before, and those that no longer are. */
function tellChange(before: Outcome | undefined, now: Outcome, quiet: boolean): void {
  const paint = paintOf(process.stderr);
  const told = (outcome: Outcome | undefined): ReadonlyMap<string, Finding> => {
    const findings = outcome ? allOf(outcome) : [];
    const loud = findings.filter(({ severity }) => !quiet || severity === 'error');
    return new Map(loud.map((finding) => [keyOf(finding), finding]));
  };
  const [old, found] = [told(before), told(now)];
  for (const [key, { file, text, rule }] of old)
    if (!found.has(key)) tell([file, 'mended', text.split('\n', 1)[0], ...(rule ? [rule] : [])].join(' '));
  for (const [key, finding] of found) {
    if (old.has(key)) continue;
    tell(
      finding === now.fault ? `quarterdeck: ${formatFault(finding, paint)}` : formatFinding(finding, paint),
    );
  }
}

/** Without its place, which moves with every line that is written above. */
function keyOf({ file, rule, text }: Finding): string {
  return JSON.stringify([file, rule, text]);
}

/** Where reports lie, and what they are made of. */
function foldersOf({ reports }: RunFlags, done: readonly Done[]): readonly string[] {
  const asked = done.flatMap(({ outcome }) => outcome.asked ?? []);
  const folders = asked.flatMap((question) => folderOf(question) ?? []);
  const given = [...reports, ...done.map(({ outcome }) => dirname(nameOf(outcome.report)))];
  return [...folders, ...given];
}
