/** Build time: the page of the preview, its script in one file, as strings that the server sends. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { STAGE_STYLE } from '../output/html/index.ts';
import { ROOT } from './paths.ts';

const FOLDER = join(ROOT, 'src/preview/page');

/** Writes `src/preview/generated/page.ts`. */
export async function buildPreviewPage(): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'main.ts'), join(FOLDER, 'page.css')],
    outdir: FOLDER,
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'chrome105', 'firefox110', 'safari16'],
    write: false,
    logLevel: 'warning',
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const strings = {
    PAGE: await readFile(join(FOLDER, 'page.html'), 'utf8'),
    SCRIPT: textOf('.js'),
    STYLE: STAGE_STYLE + textOf('.css'),
  };
  const lines = Object.entries(strings).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};`,
  );
  const target = join(ROOT, 'src/preview/generated');
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'page.ts'), `/** The page of the preview. */\n${lines.join('\n')}\n`);
}
