/** A command over one report, which is worked on here, or over many, which are worked on in a pool. */
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Host, HostError } from '../host/host.ts';
import { nameOf, STREAM } from './input.ts';
import { type Job, work } from './job.ts';
import { type DeckFile, deckFile, decksOf, isDeckName, type Output } from './outputs.ts';
import { findReports, onlyReport, type Pair, type Shard, shareOf } from './reports.ts';
import { tellFault } from './tell.ts';
import { type Telling, tellMany, tellOne, type Voice } from './telling.ts';
import { UsageError } from './usage.ts';

export interface RunArguments extends Telling {
  /** Files, folders and globs; `-` alone for standard input. */
  readonly reports: readonly string[];
  /** The share of the reports that is worked on; absent for all. */
  readonly shard?: Shard | undefined;
  /** The files that the deck of one report becomes, or the folder for the decks of many. */
  readonly output?: readonly string[] | undefined;
  /** What the decks are written as, where no file says it. */
  readonly to?: readonly Output[] | undefined;
}

export interface Command {
  readonly jobOf: (pair: Pair) => Job;
  readonly voice: Voice;
}

const OUTPUT = 'output';

/** Exit code: 0 when it was done for every report, 1 when it could not be for one. Throws a `UsageError`. */
export async function run(args: RunArguments, command: Command, host: Host): Promise<number> {
  const { reports, shard } = args;
  const report = shard === undefined ? await onlyReport(reports) : undefined;
  if (report === undefined) return runMany(args, command);
  const decks = decksFor(report, args);
  return tellOne(await work(command.jobOf({ report, decks }), host), args, command.voice);
}

/** The files that the deck of the one report becomes. Throws a `UsageError`. */
function decksFor(report: string, { output, to, format }: RunArguments): readonly DeckFile[] {
  if (output === undefined) return decksOf(join(OUTPUT, basename(nameOf(report))), to);
  if (!output.includes(STREAM)) {
    if (to)
      throw new UsageError('The ending of the file that -o names says what is written; leave out --to.');
    return output.map(deckFile);
  }
  if (format !== 'pretty')
    throw new UsageError('The deck and the messages cannot both go to standard output; name a file with -o.');
  const [only = deckFile(STREAM).output, ...others] = to ?? [];
  if (output.length > 1 || others.length > 0 || only === 'png')
    throw new UsageError(
      'One file goes to standard output; name the others with -o, and write pictures to files.',
    );
  return [{ path: STREAM, output: only }];
}

async function runMany(args: RunArguments, { jobOf, voice }: Command): Promise<number> {
  const { reports, shard, to } = args;
  const [output = OUTPUT, ...others] = args.output ?? [];
  if (reports.includes(STREAM))
    throw new UsageError('Standard input is one report; name no other beside it.');
  if (others.length > 0)
    throw new UsageError('The decks of several reports go to one folder; name one with -o.');
  if (output === STREAM || isDeckName(output))
    throw new UsageError(`The decks of several reports go to a folder; “${output}” is none.`);
  try {
    await refuseFile(output);
    const pairs = await findReports(reports, output, to);
    const share = shard === undefined ? pairs : shareOf(pairs, shard);
    const { inPool } = await import('./pool.ts');
    return await inPool(share.map(jobOf), (outcomes) => tellMany(outcomes, args, voice));
  } catch (error) {
    tellFault(error, reports.join(' '));
    return 1;
  }
}

async function refuseFile(output: string): Promise<void> {
  const found = await stat(output).catch(() => undefined);
  if (found && !found.isDirectory())
    throw new HostError(output, 'is a file; the decks of several reports go to a folder');
}
