/** Build time: `npm run docs`, which writes the documents that are made from the source, and that git keeps. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rulesAsMarkdown } from '../rules/index.ts';
import { apiAsMarkdown } from './api.ts';
import { deckSchema } from './deckSchema.ts';
import { buildDeclarations } from './declarations.ts';
import { optionsAsMarkdown } from './options.ts';
import { ROOT } from './paths.ts';

await mkdir(join(ROOT, 'docs'), { recursive: true });
await writeFile(join(ROOT, 'docs/rules.md'), rulesAsMarkdown());
await writeFile(join(ROOT, 'docs/options.md'), optionsAsMarkdown());
await writeFile(join(ROOT, 'docs/deck.schema.json'), deckSchema());
await buildDeclarations();
await writeFile(join(ROOT, 'docs/api.md'), await apiAsMarkdown());
