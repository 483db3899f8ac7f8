/** A deck into its files. Each output is loaded only when it is asked for. */
import { rm } from 'node:fs/promises';
import type { Compilation } from '../compile.ts';
import { type Host, HostError } from '../host/host.ts';
import { STREAM } from './input.ts';
import type { DeckFile, Output } from './outputs.ts';

/** The paths that were written, in the order of `files`; `begin` is told what is done. Rejects with a `HostError`. */
export async function writeDecks(
  compilation: Compilation,
  files: readonly DeckFile[],
  host: Host,
  begin: (stage: string) => void,
): Promise<readonly string[]> {
  const bytesOf = writers(compilation);
  const written: string[] = [];
  for (const { path, output } of files) {
    begin(output);
    const pages = await bytesOf[output]();
    begin('save');
    for (const [i, bytes] of pages.entries()) {
      const place = output === 'png' ? pagePath(path, i, pages.length) : path;
      if (place === STREAM) await writeStandardOutput(bytes);
      else await host.writeFile(place, bytes);
    }
    if (output === 'png') await removePages(path, pages.length);
    written.push(path);
  }
  return written;
}

/** The bytes of a deck as each output: of one file, or of a picture a slide. What others need as well is made once. */
function writers({ deck, template }: Compilation): Record<Output, () => Promise<readonly Uint8Array[]>> {
  const pptx = once(async () => (await import('../output/pptx/index.ts')).writePptx(deck, template));
  const pdf = once(async () => (await import('./office.ts')).toPdf(await pptx()));
  return {
    pptx: async () => [await pptx()],
    html: async () => [await (await import('../output/html/index.ts')).writeHtml(deck, template)],
    json: async () => [(await import('../output/json/index.ts')).writeJson(deck)],
    pdf: async () => [await pdf()],
    png: async () => (await import('./office.ts')).toPictures(await pdf()),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** `deck.png` as `deck-01.png` and on, so that names sort as slides do. */
function pagePath(path: string, index: number, count: number): string {
  const number = String(index + 1).padStart(Math.max(2, String(count).length), '0');
  return path.replace(/\.png$/i, (ending) => `-${number}${ending}`);
}

/** Removes what an earlier, longer deck left behind the last picture: as long as numbers go on, and no further. */
async function removePages(path: string, count: number): Promise<void> {
  const removed = (index: number) =>
    rm(pagePath(path, index, count)).then(
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
