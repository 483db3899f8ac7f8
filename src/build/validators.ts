/** Build time: the JSON Schemas of `layouts/` and of the configuration as code, so that the program checks files without a compiler of schemas. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { ROOT } from './paths.ts';

/** Writes `src/template/generated/validators.ts` and `src/config/generated/validators.ts`: a validator a kind of file, by its name. */
export async function buildValidators(): Promise<void> {
  await buildFrom('layouts', { layout: 'layout', theme: 'theme', template: 'template' }, 'src/template');
  // A report without layouts of its own has no use for theirs.
  await buildFrom('.', { config: 'quarterdeck.config' }, 'src/config');
}

/** `files` are the names of schemas in `folder`, by the names that their validators have in `module`. */
async function buildFrom(
  folder: string,
  files: Readonly<Record<string, string>>,
  module: string,
): Promise<void> {
  const target = join(ROOT, module, 'generated');
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
  const schemas = Object.fromEntries(
    Object.entries(files).map(([kind, file]) => [kind, `${file}.schema.json`]),
  );
  for (const schema of Object.values(schemas))
    ajv.addSchema(JSON.parse(await readFile(join(ROOT, folder, schema), 'utf8')), schema);
  const code = standalone.default(ajv, schemas);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'validators.ts'), `// @ts-nocheck\n${code}\n`);
}
