/** Build time: the library's types, by the TypeScript compiler as it is configured beside this file. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './paths.ts';

/** Writes `dist/types/`. Rejects with the compiler's words when the types are wrong. */
export async function buildDeclarations(): Promise<void> {
  const package_ = createRequire(import.meta.url).resolve('typescript/package.json');
  const compiler = join(dirname(package_), 'bin/tsc');
  await promisify(execFile)(process.execPath, [compiler, '-p', 'src/build/tsconfig.types.json'], {
    cwd: ROOT,
  });
}
