/**
 * Build time: reads `layouts/` into generated modules, so that the program starts without parsing YAML and the
 * library needs no disk: the themes as they are used, and the files as `layouts init` copies them out.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readLayoutFiles } from '../template/files/index.ts';
import type { Template } from '../template/model.ts';
import type { TextFile } from '../yaml/source.ts';
import { ROOT } from './paths.ts';

const LAYOUTS = join(ROOT, 'layouts');

/** The themes of `layouts/`. Rejects where a file has a fault or a warning. */
export async function readBrands(): Promise<readonly Template[]> {
  const { themes, messages } = readLayoutFiles(await ownFiles());
  const found = [...messages, ...themes.flatMap(({ warnings }) => warnings)];
  if (found.length > 0) {
    throw new Error(found.map(({ file, line, reason }) => `${file}:${line} ${reason}`).join('\n'));
  }
  return themes.map(({ template }) => template);
}

/** Writes `src/template/generated/brands.ts` and `files.ts`. */
export async function buildBrands(): Promise<void> {
  const target = join(ROOT, 'src/template/generated');
  await mkdir(target, { recursive: true });
  const brands = JSON.stringify(await readBrands());
  const texts = JSON.stringify(
    Object.fromEntries((await ownFiles()).map(({ path, text }) => [path, text])),
    null,
    2,
  );
  await writeFile(
    join(target, 'brands.ts'),
    `import type { Template } from '../model.ts';\n\nexport const BRANDS: readonly Template[] = ${brands};\n`,
  );
  await writeFile(
    join(target, 'files.ts'),
    `/** Texts of the files of \`layouts/\` by their paths in it. */\nexport const FILES: Readonly<Record<string, string>> = ${texts};\n`,
  );
}

async function ownFiles(): Promise<readonly TextFile[]> {
  const names = await readdir(LAYOUTS, { recursive: true });
  const paths = names.filter((name) => /\.(?:yaml|json)$/.test(name)).sort();
  return Promise.all(
    paths.map(async (name) => {
      const path = name.split(sep).join('/');
      return { path, shown: `layouts/${path}`, text: await readFile(join(LAYOUTS, name), 'utf8') };
    }),
  );
}
