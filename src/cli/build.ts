/** One report into one deck: read, compile, write, and say what happened. */
import { basename, join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { type Compilation, compileToPptx } from '../compile.ts';
import { type Host, HostError } from '../host/host.ts';
import { formatMessage } from './format.ts';

export interface BuildArguments {
  /** A path, or `-` for standard input. */
  readonly report: string;
  /** A path, or `-` for standard output. */
  readonly output?: string | undefined;
  readonly theme?: string | undefined;
}

const STREAM = '-';

/** Exit code: 0 when the deck is written, 1 when it could not be. */
export async function build({ report, output, theme }: BuildArguments, host: Host): Promise<number> {
  const started = performance.now();
  const path = report === STREAM ? 'stdin.md' : report;
  const target = output ?? join('output', `${basename(path).replace(/\.[^.]*$/, '')}.pptx`);
  try {
    const bytes = report === STREAM ? await readStandardInput() : await host.readFile(report);
    const markdown = decodeText(bytes, path);
    const result = await compileToPptx(markdown, { path, host, ...(theme !== undefined && { theme }) });
    for (const message of result.messages) print(formatMessage(message, path));
    if (target === STREAM) await writeStandardOutput(result.pptx);
    else await host.writeFile(target, result.pptx);
    print(summary(result, target, performance.now() - started));
    return 0;
  } catch (error) {
    print(`quarterdeck: ${reasonOf(error, path)}`);
    return 1;
  }
}

function print(line: string): void {
  process.stderr.write(`${line}\n`);
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

function reasonOf(error: unknown, path: string): string {
  if (error instanceof HostError) return error.message;
  if (isFatalMessage(error)) return formatMessage(error, path);
  return `${path}: an unexpected fault; please report it\n${error instanceof Error ? error.stack : String(error)}`;
}

function isFatalMessage(error: unknown): error is VFileMessage {
  return error instanceof Error && 'ruleId' in error;
}

function summary({ deck }: Compilation, target: string, milliseconds: number): string {
  const slides = deck.sections.flatMap((section) => section.slides);
  const charts = slides.flatMap((slide) => slide.shapes).filter((shape) => shape.type === 'chart').length;
  const name = target === STREAM ? 'standard output' : target;
  return `${name}: ${count(slides.length, 'slide')}, ${count(charts, 'chart')}, ${(milliseconds / 1000).toFixed(2)} s`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function writeStandardOutput(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) =>
      error ? reject(new HostError('standard output', error.message)) : resolve(),
    );
  });
}
