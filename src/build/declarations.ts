/** Build time: the library's types, by the TypeScript compiler as it is configured beside this file. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.ts';

/** Writes `dist/types/`. Throws when the types are wrong, after the compiler has printed where. */
export function buildDeclarations(): void {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json');
  const compiler = join(dirname(manifest), 'bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'src/build/tsconfig.types.json'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The types are wrong: see above');
}
