/** One report into its deck: read, compile, write. */
import { type Compilation, compile } from '../compile.ts';
import type { Host } from '../host/host.ts';
import type { Template } from '../template/model.ts';
import { openTemplateFile } from '../templates.ts';
import { nameOf, readMarkdown } from './input.ts';
import { causesOf, type Finding, faultOf, findingOf, type Outcome } from './outcome.ts';
import type { DeckFile } from './outputs.ts';
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
}

export interface BuildJob extends BuildOptions {
  readonly type: 'build';
  /** A path, or `-` for standard input. */
  readonly report: string;
  readonly decks: readonly DeckFile[];
}

/** Makes the deck, or says why not. Never rejects. */
export async function build(job: BuildJob, host: Host): Promise<Outcome> {
  const { report, decks, theme, layouts, template, root, remote } = job;
  const started = performance.now();
  const path = nameOf(report);
  let findings: readonly Finding[] = [];
  try {
    const markdown = await readMarkdown(report, host);
    const result = await compile(markdown, {
      path,
      host,
      remote,
      ...(theme !== undefined && { theme }),
      ...(layouts !== undefined && { layouts }),
      ...(template !== undefined && { template: await templateAt(template, host) }),
      ...(root !== undefined && { root }),
    });
    findings = result.messages.map((message) => findingOf(message, path));
    const paths = await writeDecks(result, decks, host);
    return {
      report: path,
      findings,
      deck: { paths, ...countsOf(result), milliseconds: performance.now() - started },
    };
  } catch (error) {
    return { report: path, findings: [...findings, ...causesOf(error, path)], fault: faultOf(error, path) };
  }
}

/** Templates by path: a worker makes many decks with the same one. */
const templates = new Map<string, Promise<Template>>();

function templateAt(path: string, host: Host): Promise<Template> {
  const known = templates.get(path);
  if (known) return known;
  const opened = openTemplateFile(path, host);
  templates.set(path, opened);
  return opened;
}

function countsOf({ deck }: Compilation): { readonly slides: number; readonly charts: number } {
  const slides = deck.sections.flatMap((section) => section.slides);
  const shapes = slides.flatMap((slide) => slide.shapes);
  return { slides: slides.length, charts: shapes.filter((shape) => shape.type === 'chart').length };
}
