/** What a person is told beside the output proper: lines on standard error. */
import type { WriteStream } from 'node:tty';
import { coloured, formatFault, formatFinding, type Paint, plain } from './formats/pretty.ts';
import { causesOf, faultOf } from './outcome.ts';

/** A line beside the output proper. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Why all of it could not be done, and each cause of that; `path` is what it was about. */
export function tellFault(error: unknown, path: string): void {
  const paint = paintOf(process.stderr);
  for (const cause of causesOf(error, path)) tell(formatFinding(cause, paint));
  tell(`quarterdeck: ${formatFault(faultOf(error, path), paint)}`);
}

/** Colours for a terminal that has them and a user who wants them: NO_COLOR and its like are asked by Node.js. */
export function paintOf(stream: NodeJS.WriteStream & Partial<WriteStream>): Paint {
  return stream.isTTY && stream.hasColors?.() ? coloured : plain;
}

/** `1 slide`, `2 slides`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
