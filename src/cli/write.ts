/** A deck into its files. Each output is loaded only when it is asked for. */
import { rm } from 'node:fs/promises';
import type { Compilation } from '../compile.ts';
import { guardedAsync, unfit } from '../extensions/guard.ts';
import type { Extension, OutputExtension, Written } from '../extensions/model.ts';
import { type Host, HostError } from '../host/host.ts';
import type { OutputName } from '../output/names.ts';
import { STREAM } from './input.ts';
import type { DeckFile } from './outputs.ts';

/** The program's own. To add one, add a line. */
const OUTPUTS: Readonly<Record<OutputName, OutputExtension>> = {
  pptx: {
    write: async ({ deck, template }) => (await import('../output/pptx/index.ts')).writePptx(deck, template),
  },
  html: {
    write: async ({ deck, template }) => (await import('../output/html/index.ts')).writeHtml(deck, template),
  },
  json: { write: async ({ deck }) => (await import('../output/json/index.ts')).writeJson(deck) },
  pdf: {
    write: async ({ as }) => {
      const [pptx] = await as('pptx');
      return (await import('./office.ts')).toPdf(pptx as Uint8Array);
    },
  },
  png: {
    write: async ({ as }) => {
      const [pdf] = await as('pdf');
      return (await import('./office.ts')).toPictures(pdf as Uint8Array);
    },
  },
};

/** The paths that were written, in the order of `files`; `begin` is told what is done. Rejects with a `HostError`, or as an extension fails. */
export async function writeDecks(
  compilation: Compilation,
  files: readonly DeckFile[],
  extensions: readonly Extension[],
  host: Host,
  begin: (stage: string) => void,
): Promise<readonly string[]> {
  const as = writers(compilation, outputsOf(extensions));
  const written: string[] = [];
  for (const { path, output } of files) {
    begin(output);
    const { contents, isNumbered } = await as(output);
    begin('save');
    for (const [i, bytes] of contents.entries()) {
      const place = isNumbered ? numbered(path, i, contents.length) : path;
      if (place === STREAM) await writeStandardOutput(bytes);
      else await host.writeFile(place, bytes);
    }
    if (isNumbered) await removePages(path, contents.length);
    written.push(path);
  }
  return written;
}

/** The program's outputs and those of extensions, which are told by their names where they fail. */
function outputsOf(extensions: readonly Extension[]): ReadonlyMap<string, OutputExtension> {
  const added = extensions.flatMap(({ name: extension, outputs = {} }) =>
    Object.entries(outputs).map(([name, output]) => {
      const part = { extension, part: `output “${name}”` };
      const write: OutputExtension['write'] = async (source) => {
        const written = await guardedAsync(part, undefined, () => output.write(source));
        if ([written].flat().every(isContent)) return written;
        throw unfit(part, undefined, 'it wrote neither text nor bytes, nor a list of these');
      };
      return [name, { write }] as const;
    }),
  );
  return new Map([...Object.entries(OUTPUTS), ...added]);
}

function isContent(content: unknown): boolean {
  return typeof content === 'string' || content instanceof Uint8Array;
}

interface Contents {
  readonly contents: readonly Uint8Array[];
  /** Whether each is a file of its own, even where there is but one. */
  readonly isNumbered: boolean;
}

/** Gives what the deck is as some output; what others need as well is made once. */
function writers(
  { deck, template }: Compilation,
  outputs: ReadonlyMap<string, OutputExtension>,
): (output: string) => Promise<Contents> {
  const made = new Map<string, Promise<Contents>>();
  const as = async (name: string) => (await make(name)).contents;
  const write = async (name: string): Promise<Contents> => {
    const output = outputs.get(name);
    if (!output) throw new Error(`There is no output “${name}”; there is ${[...outputs.keys()].join(', ')}`);
    const written = await output.write({ deck, template, as });
    return { contents: [written].flat().map(asBytes), isNumbered: Array.isArray(written) };
  };
  const make = (name: string): Promise<Contents> => {
    const known = made.get(name) ?? write(name);
    made.set(name, known);
    return known;
  };
  return make;
}

function asBytes(content: Exclude<Written, readonly unknown[]>): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** `deck.png` as `deck-01.png` and on, so that names sort as slides do. */
function numbered(path: string, index: number, count: number): string {
  const number = String(index + 1).padStart(Math.max(2, String(count).length), '0');
  return path.replace(/\.[^./\\]+$/, (ending) => `-${number}${ending}`);
}

/** Removes what an earlier, longer deck left behind the last picture: as long as numbers go on, and no further. */
async function removePages(path: string, count: number): Promise<void> {
  const removed = (index: number) =>
    rm(numbered(path, index, count)).then(
      () => true,
      () => false,
    );
  let index = count;
  while (await removed(index)) index += 1;
}

function writeStandardOutput(bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) =>
      error ? reject(new HostError('standard output', error.message)) : resolve(),
    );
  });
}
