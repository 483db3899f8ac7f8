/** The report, read from a file or from standard input. */
import { collect } from '../host/bounded.ts';
import { decodeText } from '../host/decode.ts';
import type { Host } from '../host/host.ts';

/** Stands for standard input, or for standard output. */
export const STREAM = '-';

/** No text of a report that is read has more bytes; what is below is counted in characters when it is read. */
const MOST_BYTES = 32_000_000;

/** What messages call the report. */
export function nameOf(report: string): string {
  return report === STREAM ? 'stdin.md' : report;
}

/** The report's text. Throws a `HostError` where it cannot be read or is no text. */
export async function readMarkdown(report: string, host: Host): Promise<string> {
  const bytes =
    report === STREAM
      ? await collect(process.stdin, nameOf(report), MOST_BYTES)
      : await host.readFile(report, MOST_BYTES);
  return decodeText(bytes, nameOf(report));
}
