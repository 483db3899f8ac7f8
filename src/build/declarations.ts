/** Build time: the library's types, by the TypeScript compiler as it is configured beside this file. */
import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DIST, ROOT } from './paths.ts';

const TYPES = join(DIST, 'types');

/** Writes `dist/types/`. Rejects when the types are wrong, after the compiler has printed where. */
export async function buildDeclarations(): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const compiler = join(dirname(manifest), 'bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'src/build/tsconfig.types.json'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The types are wrong: see above');
  await keepReachable(join(TYPES, 'index.d.ts'));
}

/** The compiler declares every module that it met; the public ones are those that the entry leads to. */
async function keepReachable(entry: string): Promise<void> {
  const reached = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (reached.has(file)) return;
    reached.add(file);
    const imports = (await readFile(file, 'utf8')).matchAll(/(?:from '|import\(["'])(\.[^"']+)\.ts["']/g);
    for (const [, path] of imports) await visit(join(dirname(file), `${path}.d.ts`));
  };
  await visit(entry);
  const files = (await readdir(TYPES, { recursive: true })).filter((file) => file.endsWith('.d.ts'));
  await Promise.all(
    files
      .map((file) => join(TYPES, file))
      .filter((file) => !reached.has(file))
      .map((file) => rm(file)),
  );
}
