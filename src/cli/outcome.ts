/** What became of one report, as plain data: it crosses from a worker to the main thread, and every format tells it. */
import type { VFileMessage } from 'vfile-message';
import { ConfigError } from '../config/error.ts';
import { HostError } from '../host/host.ts';
import type { Question } from '../host/recorded.ts';
import { LayoutsError } from '../layouts.ts';
import { MappingError } from '../template/error.ts';
import type { Lap } from './stopwatch.ts';

/** One thing to tell. */
export interface Finding {
  /** The file that it is about. */
  readonly file: string;
  /** Where in it; counts from 1, as columns do. Absent where it is about the file as a whole. */
  readonly line?: number;
  readonly column?: number;
  readonly severity: 'info' | 'warning' | 'error';
  /** Id of the rule that says so; absent where the outside world says no. */
  readonly rule?: string;
  readonly text: string;
}

export interface Outcome {
  /** What messages call the report. */
  readonly report: string;
  readonly findings: readonly Finding[];
  /** The deck that was written. */
  readonly deck?: WrittenDeck;
  /** Why it could not be done. */
  readonly fault?: Finding;
  /** What was asked of the outside world, where that was recorded. */
  readonly asked?: readonly Question[];
  /** Where the time went, where that was asked for and something was done. */
  readonly laps?: readonly Lap[];
}

export interface WrittenDeck {
  /** A path a file, or `-` for standard output; `.png` stands for the pictures of all slides. */
  readonly paths: readonly string[];
  readonly slides: number;
  readonly charts: number;
  readonly milliseconds: number;
  /** Whether it was made before, of the same. */
  readonly unchanged?: true;
}

export function findingOf(message: VFileMessage, report: string): Finding {
  const { file, line, column, fatal, ruleId, reason } = message;
  return {
    // Who found it may not have known of which file it is.
    file: file || report,
    ...(line !== undefined && { line, column: column ?? 1 }),
    severity: fatal ? 'error' : fatal === null ? 'info' : 'warning',
    ...(ruleId !== undefined && { rule: ruleId }),
    text: reason,
  };
}

/** Why something could not be done; an unexpected error with its trace. */
export function faultOf(error: unknown, report: string): Finding {
  if (isMessage(error)) return findingOf(error, report);
  if (error instanceof HostError) return { file: error.path, severity: 'error', text: error.reason };
  if (error instanceof ConfigError || error instanceof MappingError)
    return { file: error.path, severity: 'error', text: 'has faults' };
  if (error instanceof LayoutsError)
    return { file: error.folder, severity: 'error', text: 'its files have faults' };
  const trace = error instanceof Error ? error.stack : String(error);
  return { file: report, severity: 'error', text: `an unexpected fault; please report it\n${trace}` };
}

/** What led to it, where that is told one by one. */
export function causesOf(error: unknown, report: string): readonly Finding[] {
  return error instanceof LayoutsError || error instanceof ConfigError || error instanceof MappingError
    ? error.errors.map((each) => findingOf(each, report))
    : [];
}

/** All that is told of it, why it could not be done last. */
export function allOf({ findings, fault }: Outcome): readonly Finding[] {
  return fault === undefined ? findings : [...findings, fault];
}

/** Whether it could not be done, or only with errors. */
export function hasFailed(outcome: Outcome): boolean {
  return allOf(outcome).some(({ severity }) => severity === 'error');
}

function isMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'ruleId' in error;
}
