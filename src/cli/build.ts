/** One report into one deck: read, compile, write, and say what happened. */
import { basename, join } from 'node:path';
import { type Compilation, compileToPptx } from '../compile.ts';
import { type Host, HostError } from '../host/host.ts';
import { openTemplateFile } from '../templates.ts';
import { formatMessages } from './format.ts';
import { nameOf, readMarkdown, STREAM } from './input.ts';
import { count, reasonOf, tell } from './tell.ts';

export interface BuildArguments {
  /** A path, or `-` for standard input. */
  readonly report: string;
  /** A path, or `-` for standard output. */
  readonly output?: string | undefined;
  readonly theme?: string | undefined;
  /** A folder of layouts and themes. */
  readonly layouts?: string | undefined;
  /** Path of a company's `.pptx` or `.potx`. */
  readonly template?: string | undefined;
  /** The folder that pictures must lie in. */
  readonly root?: string | undefined;
  /** Whether pictures of the web are fetched. */
  readonly remote: boolean;
}

/** Exit code: 0 when the deck is written, 1 when it could not be. */
export async function build(
  { report, output, theme, layouts, template, root, remote }: BuildArguments,
  host: Host,
): Promise<number> {
  const started = performance.now();
  const path = nameOf(report);
  const target = output ?? join('output', `${basename(path).replace(/\.[^.]*$/, '')}.pptx`);
  try {
    const markdown = await readMarkdown(report, host);
    const result = await compileToPptx(markdown, {
      path,
      host,
      remote,
      ...(theme !== undefined && { theme }),
      ...(layouts !== undefined && { layouts }),
      ...(template !== undefined && {
        template: await openTemplateFile(template, host),
      }),
      ...(root !== undefined && { root }),
    });
    for (const line of formatMessages(result.messages, path)) tell(line);
    if (target === STREAM) await writeStandardOutput(result.pptx);
    else await host.writeFile(target, result.pptx);
    tell(summary(result, target, performance.now() - started));
    return 0;
  } catch (error) {
    tell(`quarterdeck: ${reasonOf(error, path)}`);
    return 1;
  }
}

function summary({ deck }: Compilation, target: string, milliseconds: number): string {
  const slides = deck.sections.flatMap((section) => section.slides);
  const charts = slides.flatMap((slide) => slide.shapes).filter((shape) => shape.type === 'chart').length;
  const name = target === STREAM ? 'standard output' : target;
  return `${name}: ${count(slides.length, 'slide')}, ${count(charts, 'chart')}, ${(milliseconds / 1000).toFixed(2)} s`;
}

function writeStandardOutput(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) =>
      error ? reject(new HostError('standard output', error.message)) : resolve(),
    );
  });
}
