/** What is printed of outcomes, and which exit code they give. */
import { FORMATS, type Format, type FormatName } from './formats/index.ts';
import { formatFault } from './formats/pretty.ts';
import { hasFailed, type Outcome } from './outcome.ts';
import { createProgress, NO_PROGRESS, type Progress } from './progress.ts';
import { lapLines, sumOf } from './stopwatch.ts';
import { count, paintOf, tell } from './tell.ts';

export interface Telling {
  readonly format: FormatName;
  /** Whether errors alone are told. */
  readonly quiet: boolean;
  /** Whether any finding is a failure. */
  readonly strict?: boolean;
  /** More warnings than these, in all reports together, are a failure. */
  readonly maxWarnings?: number | undefined;
}

/** How a command speaks. */
export interface Voice {
  /** Where findings go that people read; those for programs go to standard output. */
  readonly stream: NodeJS.WriteStream;
  /** What was done with a report. */
  readonly one: (outcome: Outcome) => string;
  /** What was done with all that did not fail. */
  readonly all: (outcomes: readonly Outcome[]) => string;
}

/** What became of a run. */
export interface Done {
  readonly outcomes: readonly Outcome[];
  readonly exitCode: number;
}

/** Tells of a single report. */
export function tellOne(outcome: Outcome, telling: Telling, voice: Voice): Done {
  tellEach(outcome, telling, voice);
  tellAll([outcome], telling);
  if (!telling.quiet && !outcome.fault) tell(voice.one(outcome));
  return { outcomes: [outcome], exitCode: conclude([outcome], telling) };
}

/**
 * Tells of many reports. Each is told in its turn, so that the order is always the same, and those that failed once more
 * at the end. On a terminal, a bar stands for the lines that all went well.
 */
export async function tellMany(
  pending: readonly Promise<Outcome>[],
  telling: Telling,
  voice: Voice,
): Promise<Done> {
  const watched = process.stderr.isTTY && !telling.quiet;
  const progress = watched ? createProgress(pending.length, process.stderr) : NO_PROGRESS;
  for (const one of pending) one.then(progress.step);
  const outcomes = await inTurn(pending, progress, (outcome) => {
    tellEach(outcome, telling, voice);
    if (!telling.quiet && !watched && !outcome.fault) tell(voice.one(outcome));
  });
  progress.end();
  tellAll(outcomes, telling);
  if (!telling.quiet) tell(voice.all(outcomes.filter((outcome) => !hasFailed(outcome))));
  for (const line of failures(outcomes)) tell(line);
  return { outcomes, exitCode: conclude(outcomes, telling) };
}

/** Where the time went: until the work began, and in the stages of all reports together, on however many threads. */
export function tellTimes(outcomes: readonly Outcome[], started: number): void {
  const timed = outcomes.flatMap(({ laps }) => (laps ? [laps] : []));
  const laps = sumOf([{ stage: 'start', milliseconds: started }, ...timed.flat()]);
  tell(
    `Where the time of ${count(timed.length, 'report')} went; ${performance.now().toFixed(0)} ms by the clock:`,
  );
  for (const line of lapLines(laps)) tell(line);
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
function tellEach(outcome: Outcome, { format, quiet }: Telling, { stream }: Voice): void {
  const chosen: Format = FORMATS[format];
  const out = format === 'pretty' ? stream : process.stdout;
  if ('each' in chosen) out.write(chosen.each(told(outcome, quiet), paintOf(out)));
  if (outcome.fault) tell(`quarterdeck: ${formatFault(outcome.fault, paintOf(process.stderr))}`);
}

/** The document, where the format is one. */
function tellAll(outcomes: readonly Outcome[], { format, quiet }: Telling): void {
  const chosen: Format = FORMATS[format];
  if ('all' in chosen) process.stdout.write(chosen.all(outcomes.map((outcome) => told(outcome, quiet))));
}

function told(outcome: Outcome, quiet: boolean): Outcome {
  if (!quiet) return outcome;
  return { ...outcome, findings: outcome.findings.filter(({ severity }) => severity === 'error') };
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

/** The exit code; says so where warnings are what makes it a failure. */
function conclude(outcomes: readonly Outcome[], { strict = false, maxWarnings = Infinity }: Telling): number {
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (warnings > maxWarnings)
    tell(`quarterdeck: ${count(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}`);
  const failed = outcomes.some(hasFailed) || (strict && findings.length > 0) || warnings > maxWarnings;
  return failed ? 1 : 0;
}
