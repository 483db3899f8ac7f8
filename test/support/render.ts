/**
 * Decks as LibreOffice draws them: every word and where it stands, read back from the PDF by Poppler.
 *
 * LibreOffice takes seconds to start, so decks are drawn many at a time.
 */
import { execFile, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { Bounds } from './placement.ts';
import { withTemporaryFolder } from './temporary.ts';

const run = promisify(execFile);

export interface DrawnWord extends Bounds {
  readonly text: string;
}

/** Lengths in points of the PDF, which are those of the deck where its size is a whole number of points. */
export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly DrawnWord[];
}

/** The program that is missing for drawing decks; undefined when nothing is. */
export function missingRenderer(): string | undefined {
  return ['soffice', 'pdftotext'].find((program) => spawnSync(program, ['--version']).error !== undefined);
}

export async function render(bytes: Uint8Array): Promise<readonly RenderedPage[]> {
  const [pages = []] = await renderAll([bytes]);
  return pages;
}

/** The pages of each deck. Rejects when LibreOffice cannot open one of them. */
export function renderAll(decks: readonly Uint8Array[]): Promise<readonly (readonly RenderedPage[])[]> {
  return withPdfs(decks, (pdfs) => Promise.all(pdfs.map(readPages)));
}

/** Runs `use` with the paths of the decks as PDF files. Rejects when LibreOffice cannot open one of them. */
export function withPdfs<T>(
  decks: readonly Uint8Array[],
  use: (pdfs: readonly string[]) => Promise<T>,
): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const paths = decks.map((_, i) => join(folder, `${i}.pptx`));
    await Promise.all(paths.map((path, i) => writeFile(path, decks[i] ?? new Uint8Array())));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...paths]);
    return use(paths.map((path) => path.replace(/pptx$/, 'pdf')));
  });
}

async function readPages(pdf: string): Promise<readonly RenderedPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox-layout', pdf, '-'], { maxBuffer: 2 ** 30 });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      return { width: Number(width), height: Number(height), words: readWords(page) };
    });
}

function readWords(page: string): readonly DrawnWord[] {
  const pattern = /<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">([^<]*)<\/word>/g;
  return [...page.matchAll(pattern)].map(([, left, top, right, bottom, text]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    text: decodeEntities(text ?? ''),
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
