/** PDF and pictures of a deck, by LibreOffice and Poppler where they are installed. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { HostError } from '../host/host.ts';

const run = promisify(execFile);

/** Where LibreOffice is, by what its installers do; the first that starts is used. */
const OFFICES = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Of pictures: 1920 × 1080 pixels for a slide of 13.33 × 7.5 in. */
const DOTS_PER_INCH = 144;

/** Longer than this, in milliseconds, and it has hung. */
const PATIENCE = 300_000;

/** Whether a PDF can be made, as far as can be told without starting LibreOffice. */
export function hasOffice(): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return OFFICES.some((office) =>
    (isAbsolute(office) ? [office] : folders.map((folder) => join(folder, office))).some(existsSync),
  );
}

/** The bytes of a PDF, a page a slide. Rejects with a `HostError` where LibreOffice is missing or fails. */
export function toPdf(pptx: Uint8Array): Promise<Uint8Array> {
  return inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'deck.pptx'), pptx);
    // With a profile of its own it works while LibreOffice is open, and beside other threads.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const args = [
      '--headless',
      profile,
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'deck.pptx'),
    ];
    await runFirst(
      OFFICES,
      args,
      'LibreOffice',
      'install it (https://www.libreoffice.org), or write .pptx or .html',
    );
    return readFile(join(folder, 'deck.pdf')).catch(() => {
      throw new HostError('LibreOffice', 'made no PDF of the deck; open the .pptx in it to see why');
    });
  });
}

/** A PNG a page. Rejects with a `HostError` where Poppler is missing or fails. */
export function toPictures(pdf: Uint8Array): Promise<readonly Uint8Array[]> {
  return inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'deck.pdf'), pdf);
    const args = ['-r', String(DOTS_PER_INCH), '-png', join(folder, 'deck.pdf'), join(folder, 'page')];
    await runFirst(
      ['pdftoppm'],
      args,
      'pdftoppm',
      'install Poppler (the package poppler-utils, or poppler), or write .pdf',
    );
    const pages = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return Promise.all(pages.map((name) => readFile(join(folder, name))));
  });
}

/** Runs the first of the programs that there is. `name` is what messages call it, `remedy` what helps where there is none. */
async function runFirst(
  programs: readonly string[],
  args: readonly string[],
  name: string,
  remedy: string,
): Promise<void> {
  for (const program of programs) {
    try {
      await run(program, args, { timeout: PATIENCE, windowsHide: true });
      return;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') continue;
      const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n').slice(-1);
      throw new HostError(name, `could not draw the deck (${reason.trim() || 'it ended without a word'})`);
    }
  }
  throw new HostError(name, `was not found; ${remedy}`);
}

async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
