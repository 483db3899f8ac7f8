/** The report, read from a file or from standard input. */
import { type Host, HostError } from '../host/host.ts';

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

/** UTF-8 text. Throws a `HostError` for bytes that are none. */
function decodeText(bytes: Uint8Array, path: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Falls through to the same remedy: neither is text.
  }
  throw new HostError(path, 'is not UTF-8 text; save the report as UTF-8 Markdown');
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}
