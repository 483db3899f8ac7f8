/** The deck as it was last made, kept for all pages that show it, and told to them when it changes. */
import { dirname, join, resolve } from 'node:path';
import type { Compilation } from '../compile.ts';
import type { Host } from '../host/host.ts';
import { concerns, folderOf, isStill, type Question, recorded } from '../host/recorded.ts';
import { deckStyle } from '../output/html/index.ts';
import { besides } from '../report/partName.ts';
import type { DeckView, Update } from './model.ts';
import type { Made, PreviewSource } from './source.ts';
import { type Drawing, drawSlides, entriesOf } from './view.ts';

export interface Session {
  /** Makes the deck again if something that it is made of has changed. */
  refresh(): Promise<void>;
  /** The folders where changes of it happen, and whether what happens at a path may be one. */
  folders(): readonly string[];
  concerns(path: string): boolean;
  /** Tells the listener everything, and then every change, until the function that is given is called. */
  subscribe(listener: (update: Update) => void): () => void;
  /** The last deck; undefined until the report could be read. */
  compilation(): Compilation | undefined;
  /** Whether the report, or what it was made of, has this path. */
  has(file: string): boolean;
}

interface State extends Made {
  readonly view: DeckView;
  readonly drawings: ReadonlyMap<string, Drawing>;
  readonly style: string;
  readonly asked: readonly Question[];
}

/** How often the deck is made again before anything changes: code that has run a few times runs much faster when it matters. */
const WARM = 3;

export function createSession(source: PreviewSource, host: Host): Session {
  const listeners = new Set<(update: Update) => void>();
  let state: State | undefined;

  async function make(): Promise<void> {
    const recording = recorded(host);
    const made = await source.make(recording.host);
    const before = state;
    state = stateOf(source, made, before, recording.asked());
    const { view, style, drawings } = state;
    const drawn = [...drawings]
      .filter(([key, drawing]) => before?.drawings.get(key) !== drawing)
      .map(([, drawing]) => drawing.view);
    const update = { view, drawn, ...(style !== before?.style && { style }) };
    for (const listener of listeners) listener(update);
  }

  return {
    async refresh() {
      if (state === undefined) {
        await make();
        for (let time = 0; time < WARM; time += 1) await source.make(host);
      } else if (!(await areStill(state.asked, host))) await make();
    },
    folders: () => [
      dirname(resolve(source.report)),
      ...(state?.asked ?? []).flatMap((question) => folderOf(question) ?? []),
    ],
    concerns: (path) => state !== undefined && concerns(state.asked, path),
    subscribe(listener) {
      listeners.add(listener);
      if (state) {
        const { view, drawings, style } = state;
        listener({ view, drawn: [...drawings.values()].map((drawing) => drawing.view), style });
      }
      return () => listeners.delete(listener);
    },
    compilation: () => state?.compilation,
    has: (file) =>
      file === source.report ||
      (state?.view.slides ?? []).some(({ spots }) => spots.some((spot) => spot.file === file)),
  };
}

/** The new state. Where there is no deck the last one stays; slides that look as before stay the same objects. */
function stateOf(
  { report, toPdf }: PreviewSource,
  made: Made,
  before: State | undefined,
  asked: readonly Question[],
): State {
  const compilation = made.compilation ?? before?.compilation;
  const folder = made.root ?? dirname(report);
  const fileOf = ({ part }: { readonly part?: string }) => {
    if (part === undefined) return report;
    return part.startsWith('/') ? join(folder, part) : besides(report, part);
  };
  // In other clothes all slides look otherwise.
  const isRedressed = before?.compilation?.template !== compilation?.template;
  const drawings = made.compilation
    ? drawSlides(made.compilation, isRedressed ? undefined : before?.drawings)
    : [...(before?.drawings.values() ?? [])];
  return {
    ...made,
    ...(compilation && { compilation }),
    asked,
    style: made.compilation
      ? deckStyle(made.compilation.deck, made.compilation.template)
      : (before?.style ?? ''),
    drawings: new Map(drawings.map((drawing) => [drawing.view.key, drawing])),
    view: {
      revision: (before?.view.revision ?? 0) + 1,
      title: compilation?.deck.properties.title ?? report,
      language: compilation?.deck.properties.language ?? 'en',
      report,
      folder: resolve(''),
      slides: compilation ? entriesOf(compilation, fileOf) : [],
      notices: made.notices,
      faults: made.faults,
      downloads: compilation ? ['pptx', ...(toPdf ? ['pdf'] : []), 'html'] : [],
    },
  };
}

async function areStill(questions: readonly Question[], host: Host): Promise<boolean> {
  const answers = await Promise.all(questions.map((question) => isStill(question, host)));
  return answers.every(Boolean);
}
