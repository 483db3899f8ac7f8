/** The types of the package are complete and told of, and `docs/api.md` is the one that the source makes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { apiAsMarkdown, declarationsIn, publicDeclarations } from '../../src/build/api.ts';
import { writeFiles } from '../support/command.ts';
import { withTemporaryFolder } from '../support/temporary.ts';

const root = join(import.meta.dirname, '../..');
const types = join(root, 'dist/types');
const files = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.d.ts'),
);
const read = (path: string) => readFileSync(path, 'utf8');
const all = await publicDeclarations();

/** Types of what is only handed on: nobody outside makes one or looks into it. */
const OPAQUE = ['ArrangedDiagram', 'Choice', 'Stretch', 'TableWord', 'TemplateSource', 'Typefaces'];

it('stands in docs/api.md as the source has it: after a change, run “npm run docs”', async () => {
  expect(read(join(root, 'docs/api.md'))).toBe(await apiAsMarkdown());
});

it('has a docstring for everything', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter(({ about }) => !/^\p{Lu}.{10,}/u.test(about)).map(({ name }) => name)).toEqual([]);
});

it('has every type that another one names', async () => {
  const declared = new Set((await Promise.all(files.map(declarationsIn))).flat().map(({ name }) => name));
  const named = all.flatMap(
    ({ code }) => code.replace(/\/\*\*[\s\S]*?\*\//g, '').match(/\b[A-Z]\w+\b/g) ?? [],
  );
  // Some are exported by another name, since the deck has one of theirs.
  const known = new Set(all.flatMap(({ name, code }) => [name, /\w+ (\w+)/.exec(code)?.[1]]));
  const hidden = [...new Set(named)].filter((name) => declared.has(name) && !known.has(name));
  expect(hidden.sort()).toEqual(OPAQUE);
});

it('needs no package that is not installed with it', () => {
  const { dependencies } = JSON.parse(read(join(root, 'package.json')));
  const packages = files.flatMap((file) =>
    [
      ...read(join(types, file)).matchAll(
        /^(?:im|ex)port [^']*from '([a-z@][^']*)'|import\(["']([a-z@][^"']*)/gm,
      ),
    ].map(([, fixed, inline]) => fixed ?? inline ?? ''),
  );
  const installed = new Set(Object.keys(dependencies).map((name) => name.replace('@types/', '')));
  expect([...new Set(packages)].filter((name) => !installed.has(name))).toEqual([]);
});

it('is enough for a strict project that has extensions, which the examples are', () =>
  withTemporaryFolder(async (folder) => {
    const examples = readdirSync(join(root, 'docs/examples')).filter((name) => name.endsWith('.mjs'));
    writeFiles(folder, {
      ...Object.fromEntries(examples.map((name) => [name, read(join(root, 'docs/examples', name))])),
      'package.json': '{ "type": "module" }',
      'tsconfig.json': JSON.stringify({
        compilerOptions: {
          target: 'ES2022',
          module: 'nodenext',
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          checkJs: true,
          noEmit: true,
          types: [],
        },
        include: ['*.mjs', '*.ts'],
      }),
      'use.ts': `import { compileToPptx, type CustomBlock, type Decision, type Deck, type Extension, type Piece } from 'quarterdeck';
        import okr from './okr.mjs';
        const extensions: readonly Extension[] = [okr];
        const { deck }: { readonly deck: Deck } = await compileToPptx('# R', { extensions });
        export const slides: number = deck.sections.length;
        export type All = CustomBlock<string> | Decision | Piece;
        // @ts-expect-error
        export const wrong: Extension = { name: 'x', blocks: { x: { fence: 'x', offers: ['words'] } } };\n`,
    });
    // Its own packages are found from where it lies.
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/quarterdeck'), 'junction');
    for (const name of ['@types', 'unified'])
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
    const compiler = join(
      dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
      'bin/tsc',
    );
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  }));
