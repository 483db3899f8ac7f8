/** One report into its deck: read, compile, write. */
import { type Compilation, type CompileOptions, compile } from '../compile.ts';
import type { Defaults } from '../config/model.ts';
import type { Extension } from '../extensions/model.ts';
import type { Host } from '../host/host.ts';
import { extensionsAt } from './extensions.ts';
import { nameOf, readMarkdown } from './input.ts';
import { templateAt } from './openTemplates.ts';
import { causesOf, type Finding, faultOf, findingOf, type Outcome } from './outcome.ts';
import type { DeckFile } from './outputs.ts';
import { createStopwatch, type Stopwatch } from './stopwatch.ts';
import { writeDecks } from './write.ts';

/** How decks are made, whichever report they are of. */
export interface BuildOptions {
  readonly theme?: string | undefined;
  /** A folder of layouts and themes. */
  readonly layouts?: string | undefined;
  /** Path of a company's `.pptx` or `.potx`. */
  readonly template?: string | undefined;
  /** The folder that pictures must lie in. */
  readonly root?: string | undefined;
  /** Whether pictures of the web are fetched. */
  readonly remote: boolean;
  /** Path of the configuration whose extensions count; absent where there are none. */
  readonly extensions?: string | undefined;
  /** What counts where the report says nothing of it; `template` and `logo` are paths, the first for reports that name no theme. */
  readonly defaults: Defaults & { readonly template?: string | undefined; readonly logo?: string };
}

export interface BuildJob extends BuildOptions {
  readonly type: 'build';
  /** A path, or `-` for standard input. */
  readonly report: string;
  readonly decks: readonly DeckFile[];
  /** The folder that keeps what was made; absent where nothing is kept. */
  readonly cache?: string | undefined;
  /** Whether the outcome is to tell of what the deck was made. */
  readonly recorded?: boolean;
  /** Whether the outcome is to tell where the time went. */
  readonly timed?: boolean;
}

/** Makes the deck, or says why not. Never rejects. */
export async function build(
  job: BuildJob,
  host: Host,
  { stage, laps }: Stopwatch = createStopwatch('gather'),
): Promise<Outcome> {
  const { report, decks } = job;
  const started = performance.now();
  const path = nameOf(report);
  let findings: readonly Finding[] = [];
  try {
    const extensions = await extensionsAt(job.extensions, host);
    const result = await compileReport(report, job, extensions, host, stage);
    findings = result.messages.map((message) => findingOf(message, path));
    const paths = await writeDecks(result, decks, extensions, host, stage);
    return {
      report: path,
      findings,
      deck: { paths, ...countsOf(result), milliseconds: performance.now() - started },
      ...(job.timed && { laps: laps() }),
    };
  } catch (error) {
    return { report: path, findings: [...findings, ...causesOf(error, path)], fault: faultOf(error, path) };
  }
}

/** Reads a report, or standard input, and makes its deck. Rejects as `compile`, and with a `HostError` where it cannot be read. */
export async function compileReport(
  report: string,
  { theme, layouts, template, root, remote, defaults: usual }: BuildOptions,
  extensions: readonly Extension[],
  host: Host,
  onStage?: CompileOptions['onStage'],
): Promise<Compilation> {
  const { template: usualTemplate, ...defaults } = usual;
  const markdown = await readMarkdown(report, host);
  return compile(markdown, {
    path: nameOf(report),
    host,
    remote,
    extensions,
    ...(onStage && { onStage }),
    defaults: {
      ...defaults,
      ...(usualTemplate !== undefined && { template: await templateAt(usualTemplate, host) }),
    },
    ...(theme !== undefined && { theme }),
    ...(layouts !== undefined && { layouts }),
    ...(template !== undefined && { template: await templateAt(template, host) }),
    ...(root !== undefined && { root }),
  });
}

function countsOf({ deck }: Compilation): { readonly slides: number; readonly charts: number } {
  const slides = deck.sections.flatMap((section) => section.slides);
  const shapes = slides.flatMap((slide) => slide.shapes);
  return { slides: slides.length, charts: shapes.filter((shape) => shape.type === 'chart').length };
}
