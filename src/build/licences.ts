/** Build time: the licences of the packages whose code stands in the bundles, as these licences ask. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, ROOT } from './paths.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** Writes `dist/THIRD-PARTY-LICENSES.txt` for the bundled `inputs`, paths relative to the project. */
export async function writeLicences(inputs: readonly string[]): Promise<void> {
  const folders = [...new Set(inputs.flatMap((path) => packageFolder(path) ?? []))];
  const notices = await Promise.all(folders.map(notice));
  const heading = 'Quarterdeck contains code of the following packages.\n';
  await writeFile(
    join(DIST, 'THIRD-PARTY-LICENSES.txt'),
    [heading, ...notices.sort()].join(`\n${'-'.repeat(72)}\n\n`),
  );
}

/** `node_modules/a/node_modules/@b/c` of a path in it; undefined for the project's own. */
function packageFolder(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

async function notice(folder: string): Promise<string> {
  const manifest: Manifest = JSON.parse(await readFile(join(ROOT, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(ROOT, folder))).find((name) => /^licen[cs]e/i.test(name));
  const text = file
    ? await readFile(join(ROOT, folder, file), 'utf8')
    : 'The package holds no text of its licence.';
  return `${manifest.name} ${manifest.version} (${manifest.license ?? 'no licence named'})\n\n${text.trim()}\n`;
}
