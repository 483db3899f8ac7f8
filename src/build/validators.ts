/** Build time: the JSON Schemas of `layouts/` as code, so that the program checks files without a compiler of schemas. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { ROOT } from './paths.ts';

const KINDS = ['layout', 'theme', 'template'] as const;

/** Writes `src/template/generated/validators.ts`: a validator a kind of file, by its name. */
export async function buildValidators(): Promise<void> {
  const target = join(ROOT, 'src/template/generated');
  const ajv = new Ajv({
    allErrors: true,
    // With an error comes the schema that it is against, which knows what was wanted.
    verbose: true,
    // The lengths that are asked for are of one character, however it is counted.
    unicode: false,
    strictTypes: false,
    logger: false,
    code: { source: true, esm: true },
  });
  const schemaOf = (kind: string) => `${kind}.schema.json`;
  for (const kind of KINDS) {
    ajv.addSchema(JSON.parse(await readFile(join(ROOT, 'layouts', schemaOf(kind)), 'utf8')), schemaOf(kind));
  }
  const code = standalone.default(ajv, Object.fromEntries(KINDS.map((kind) => [kind, schemaOf(kind)])));
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'validators.ts'), `// @ts-nocheck\n${code}\n`);
}
