/** What is printed of outcomes, and which exit code they give. */
import { formatFault, formatFindings } from './format.ts';
import { hasFailed, type Outcome } from './outcome.ts';
import { createProgress, NO_PROGRESS, type Progress } from './progress.ts';
import { count, paintOf, tell } from './tell.ts';

export interface Telling {
  /** Whether errors alone are told. */
  readonly quiet: boolean;
  /** Whether any finding is a failure. */
  readonly strict?: boolean;
}

/** How a command speaks. */
export interface Voice {
  /** Where findings go. */
  readonly stream: NodeJS.WriteStream;
  /** What was done with a report. */
  readonly one: (outcome: Outcome) => string;
  /** What was done with all that did not fail. */
  readonly all: (outcomes: readonly Outcome[]) => string;
}

/** Exit code of a single report. */
export function tellOne(outcome: Outcome, telling: Telling, voice: Voice): number {
  tellOutcome(outcome, telling, voice);
  if (!telling.quiet && !outcome.fault) tell(voice.one(outcome));
  return exitCode([outcome], telling);
}

/**
 * Exit code of many reports. Each is told in its turn, so that the order is always the same, and those that failed once more
 * at the end. On a terminal, a bar stands for the lines that all went well.
 */
export async function tellMany(
  pending: readonly Promise<Outcome>[],
  telling: Telling,
  voice: Voice,
): Promise<number> {
  const watched = process.stderr.isTTY && !telling.quiet;
  const progress = watched ? createProgress(pending.length, process.stderr) : NO_PROGRESS;
  for (const one of pending) one.then(progress.step);
  const outcomes = await inTurn(pending, progress, (outcome) => {
    tellOutcome(outcome, telling, voice);
    if (!telling.quiet && !watched && !outcome.fault) tell(voice.one(outcome));
  });
  progress.end();
  if (!telling.quiet) tell(voice.all(outcomes.filter((outcome) => !hasFailed(outcome))));
  for (const line of failures(outcomes)) tell(line);
  return exitCode(outcomes, telling);
}

async function inTurn(
  pending: readonly Promise<Outcome>[],
  progress: Progress,
  print: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const one of pending) {
    const outcome = await one;
    outcomes.push(outcome);
    progress.above(() => print(outcome));
  }
  return outcomes;
}

/** Its findings, and on standard error why it failed. */
function tellOutcome({ report, findings, fault }: Outcome, { quiet }: Telling, { stream }: Voice): void {
  const told = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  for (const line of formatFindings(told, report, paintOf(stream))) stream.write(`${line}\n`);
  if (fault) tell(`quarterdeck: ${formatFault(fault, paintOf(process.stderr))}`);
}

/** All that failed by name, with the first line of why. */
function failures(outcomes: readonly Outcome[]): readonly string[] {
  const failed = outcomes.filter(hasFailed);
  if (failed.length === 0) return [];
  return [
    `quarterdeck: ${failed.length} of ${count(outcomes.length, 'report')} failed:`,
    ...failed.map((outcome) => `  ${failureOf(outcome)}`),
  ];
}

function failureOf({ report, fault }: Outcome): string {
  if (!fault) return `${report}: has errors`;
  const [reason = ''] = formatFault(fault).split('\n');
  return fault.file === report ? reason : `${report}: ${reason}`;
}

function exitCode(outcomes: readonly Outcome[], { strict = false }: Telling): number {
  return outcomes.some((outcome) => hasFailed(outcome) || (strict && outcome.findings.length > 0)) ? 1 : 0;
}
