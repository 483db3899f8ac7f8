/** What a person is told: lines on standard error, and why something could not be done. */
import type { VFileMessage } from 'vfile-message';
import { HostError } from '../host/host.ts';
import { formatMessage } from './format.ts';

/** A line beside the output proper. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** An error in words, of several each on a line; an unexpected one with its trace. */
export function reasonOf(error: unknown, path: string): string {
  if (error instanceof HostError) return error.message;
  if (isFatalMessage(error)) return formatMessage(error, path);
  if (error instanceof AggregateError && error.errors.every(isFatalMessage)) {
    return [error.message, ...error.errors.map((each) => formatMessage(each, path))].join('\n');
  }
  return `${path}: an unexpected fault; please report it\n${error instanceof Error ? error.stack : String(error)}`;
}

function isFatalMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'ruleId' in error;
}

/** `1 slide`, `2 slides`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
