/**
 * Build time: reads the themes of `layouts/` into one generated module, so that the program starts without
 * parsing YAML and the library needs no disk.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Template } from '../template/model.ts';
import { extended, layoutsFolder, readTemplate } from '../template/read.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every folder of `layouts/` with a `theme.yaml`, as a template. */
export async function readBrands(directory = join(root, 'layouts')): Promise<readonly Template[]> {
  const folders = (await readdir(directory, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const brands = await Promise.all(folders.map(({ name }) => readBrand(directory, name)));
  return brands.filter((brand) => brand !== undefined);
}

/** Writes `src/template/generated/brands.ts`. */
export async function buildBrands(): Promise<void> {
  const target = join(root, 'src/template/generated');
  await mkdir(target, { recursive: true });
  const brands = JSON.stringify(await readBrands());
  await writeFile(
    join(target, 'brands.ts'),
    `import type { Template } from '../model.ts';\n\nexport const BRANDS: readonly Template[] = ${brands};\n`,
  );
}

async function readBrand(directory: string, name: string): Promise<Template | undefined> {
  const theme = await readFile(join(directory, name, 'theme.yaml'), 'utf8').catch(() => undefined);
  if (theme === undefined) return undefined;
  const from = extended(theme);
  const base = from === undefined ? undefined : await readFile(join(directory, from, 'theme.yaml'), 'utf8');
  const folder = join(directory, layoutsFolder(theme, base));
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml') && file !== 'theme.yaml');
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const layouts = Object.fromEntries(files.map((file, i) => [basename(file, '.yaml'), texts[i] ?? '']));
  return readTemplate({ name, theme, ...(base !== undefined && { base }), layouts });
}
