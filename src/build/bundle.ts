/**
 * Build time: the command and the library as few, small files.
 *
 * One file loads many times faster than the hundreds of modules that Markdown's parser alone consists of, and
 * someone who installs Quarterdeck gets no tree of packages. So what is bundled is a `devDependency`; what stays
 * outside is a `dependency`.
 */
import { createHash } from 'node:crypto';
import { chmod, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { DIST, ROOT } from './paths.ts';

/** Grammars: some 300 files, of which a report needs a few, imported by name when it does; a pool that starts a file of its own; a native library. */
const AT_RUN_TIME = ['@shikijs/langs-precompiled/*', 'piscina', 'sharp'];

/** Packages that load faster, or only load at all in one file of ECMAScript modules, in another form of theirs. */
const STAND_INS = {
  jszip: join(ROOT, 'src/build/jszip.ts'),
  yaml: join(ROOT, 'node_modules/yaml/browser/index.js'),
  'string-width': join(ROOT, 'src/build/string-width.ts'),
};

/** The files that made it into `dist/`, relative to the project. */
export async function bundle(): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    // The worker lies among the chunks, beside the one that starts it.
    entryPoints: { cli: 'src/cli/start.ts', index: 'src/index.ts', 'chunks/worker': 'src/cli/worker.ts' },
    outdir: DIST,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    // Names stay, so that the trace of a fault can be read; they cost under 10 ms at the start.
    minifyWhitespace: true,
    minifySyntax: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: AT_RUN_TIME,
    alias: STAND_INS,
    define: {
      QUARTERDECK_VERSION: JSON.stringify(await version()),
      QUARTERDECK_BUILD: JSON.stringify(await digestOfSources()),
    },
    legalComments: 'eof',
    metafile: true,
    logLevel: 'warning',
  });
  await chmod(join(DIST, 'cli.js'), 0o755);
  const outputs = Object.values(metafile.outputs);
  return [...new Set(outputs.flatMap((output) => Object.keys(output.inputs)))].sort();
}

/** Tells builds of one version apart, as a clone has them. */
async function digestOfSources(): Promise<string> {
  const names = await readdir(join(ROOT, 'src'), { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts')).sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(await readFile(join(ROOT, 'src', name)));
  return hash.update(await readFile(join(ROOT, 'package.json'))).digest('base64url');
}

async function version(): Promise<string> {
  const manifest: { readonly version: string } = JSON.parse(
    await readFile(join(ROOT, 'package.json'), 'utf8'),
  );
  return manifest.version;
}
