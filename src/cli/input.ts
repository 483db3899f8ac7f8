/** The report, read from a file or from standard input. */
import type { Host } from '../host/host.ts';
import { decodeText } from './decode.ts';

/** Stands for standard input, or for standard output. */
export const STREAM = '-';

/** What messages call the report. */
export function nameOf(report: string): string {
  return report === STREAM ? 'stdin.md' : report;
}

/** The report's text. Throws a `HostError` where it cannot be read or is no text. */
export async function readMarkdown(report: string, host: Host): Promise<string> {
  const bytes = report === STREAM ? await readStandardInput() : await host.readFile(report);
  return decodeText(bytes, nameOf(report));
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
