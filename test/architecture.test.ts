/**
 * The architecture, as it is kept: the table says which folder of `src/` may import which.
 *
 * A change here is a change of the architecture: say why in the commit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** What may be imported beside a folder's own files. Packages count by what they are for: see `PACKAGES`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  deck: [],
  // How Mermaid writes: tables and drawings that are written in it are read in different folders.
  mermaid: [],
  report: ['mermaid', 'slip.ts', 'messages.ts'],
  text: ['deck', 'messages.ts'],
  // A template carries the widths of its own fonts.
  template: ['deck', 'text', 'yaml', 'messages.ts'],
  // Files that people write for the program: layouts, themes, mappings, configuration.
  yaml: ['slip.ts', 'messages.ts'],
  config: ['extensions', 'output/names.ts', 'report', 'yaml', 'host', 'messages.ts'],
  fonts: ['template', 'text', 'host'],
  diagrams: ['mermaid', 'deck', 'template', 'text', 'wording.ts'],
  'flow/piece.ts': ['deck', 'template', 'text', 'diagrams'],
  visuals: ['report', 'deck', 'template', 'text', 'flow/piece.ts', 'messages.ts', 'wording.ts'],
  blocks: [
    'formulas',
    'report',
    'visuals',
    'diagrams',
    'template',
    'text',
    'deck',
    'flow/piece.ts',
    'messages.ts',
    'wording.ts',
  ],
  // What others add to the program: types, and what is set beside the built-ins of each stage.
  extensions: [
    'report',
    'visuals',
    'blocks',
    'deck',
    'template',
    'flow/piece.ts',
    'output/names.ts',
    'messages.ts',
    'slip.ts',
  ],
  'output/names.ts': [],
  checks: ['report', 'visuals/data', 'visuals/lexicon', 'messages.ts'],
  prepare: [
    'formulas',
    'report',
    'blocks',
    'diagrams',
    'host',
    'deck',
    'template',
    'text',
    'flow/piece.ts',
    'messages.ts',
  ],
  formulas: ['deck'],
  digest: ['report', 'visuals', 'messages.ts', 'wording.ts'],
  plan: ['report', 'visuals', 'template', 'messages.ts', 'wording.ts'],
  flow: ['plan', 'template', 'text', 'deck', 'messages.ts', 'wording.ts'],
  'output/pptx': ['deck', 'template', 'messages.ts'],
  'output/html': ['deck', 'template', 'wording.ts'],
  'output/json': ['deck'],
  host: ['messages.ts'],
  messages: [],
  'messages.ts': ['messages'],
  'slip.ts': [],
  'layouts.ts': ['extensions', 'host', 'template', 'yaml', 'messages.ts'],
  'templates.ts': ['host', 'template', 'yaml'],
  'specimen.ts': [],
  rules: ['messages.ts'],
  // Reads the files that a report consists of, before anything is read of them as a report.
  manuscript: ['extensions', 'report', 'host'],
  'wording.ts': [],
  'compile.ts': [
    'extensions',
    'manuscript',
    'report',
    'prepare',
    'digest',
    'plan',
    'visuals',
    'checks',
    'blocks',
    'fonts',
    'flow',
    'text',
    'template',
    'deck',
    'output/pptx',
    'host',
    'layouts.ts',
    'messages.ts',
  ],
  'inspect.ts': ['extensions', 'report', 'visuals', 'checks', 'messages.ts'],
  'index.ts': [
    'yaml',
    'extensions',
    'blocks',
    'flow/piece.ts',
    'text',
    'visuals',
    'compile.ts',
    'config',
    'inspect.ts',
    'layouts.ts',
    'manuscript',
    'report',
    'deck',
    'host',
    'output/pptx',
    'output/html',
    'output/json',
    'template',
  ],
  cli: [
    'index.ts',
    'compile.ts',
    'inspect.ts',
    'layouts.ts',
    'templates.ts',
    'specimen.ts',
    'host',
    'template',
    'text',
    'fonts',
    'messages.ts',
    'rules',
    'manuscript',
    'config',
    'extensions',
    'output/names.ts',
    'output/pptx',
    'output/html',
    'output/json',
    'preview',
  ],
  preview: ['compile.ts', 'inspect.ts', 'deck', 'report', 'host', 'output/html', 'output/pptx'],
  // The page of the preview has the styles of slides; the reference of options is made of the commands, of front matter's keys
  // and of the configuration's schema.
  build: ['template', 'text', 'fonts', 'rules', 'yaml', 'output/html', 'cli', 'config', 'report'],
};

/** Packages that only some may import; `node:` stands for all modules of Node.js. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'node:': ['host', 'config', 'cli', 'preview', 'build'],
  // It computes, and reaches nothing outside.
  'node:zlib': ['output/pptx'],
  pptxgenjs: ['output/pptx'],
  '@dagrejs': ['diagrams'],
  temml: ['formulas'],
  // The command keeps it loaded for its threads.
  sharp: ['prepare', 'cli'],
  piscina: ['cli'],
  chokidar: ['host'],
  tinyglobby: ['cli', 'host'],
  'image-size': ['prepare'],
  'ipaddr.js': ['host'],
  '@shikijs': ['blocks', 'build'],
  remark: ['report'],
  mdast: ['report', 'extensions'],
  micromark: ['report'],
  yargs: ['cli', 'build'],
  esbuild: ['build'],
  fontkit: ['fonts', 'build'],
  ajv: ['yaml', 'build'],
  'ts-json-schema-generator': ['build'],
};

const MOST_LINES = 300;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !file.includes('generated/'))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), 'utf8') }));

describe('folders', () => {
  test('the table names every folder that has files', () => {
    expect([...new Set(files.map(({ file }) => unitOf(file)))].filter((unit) => !MAY_IMPORT[unit])).toEqual(
      [],
    );
  });

  test.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (unit) => {
    const allowed = [unit, ...(MAY_IMPORT[unit] ?? [])];
    const broken = importsOf(unit)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .filter(({ file, specifier }) => {
        const path = join(dirname(file), specifier);
        const target = unitOf(path);
        if (allowed.some((folder) => path.startsWith(`${folder}/`))) return false;
        return !allowed.includes(target) && !(target === 'flow/piece.ts' && allowed.includes('flow'));
      });
    expect(broken).toEqual([]);
  });

  test.each(Object.keys(PACKAGES))('%s is imported only where it may be', (name) => {
    const broken = Object.keys(MAY_IMPORT)
      .filter((unit) => !PACKAGES[name]?.includes(unit))
      .flatMap(importsOf)
      .filter(({ specifier }) => packageOf(specifier) === name);
    expect(broken).toEqual([]);
  });

  test('none is called utils', () => {
    expect(files.filter(({ file }) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/.test(file))).toEqual(
      [],
    );
  });
});

describe('files', () => {
  test('only the command prints', () => {
    const printing = files.filter(({ text }) =>
      /\bconsole\.|process\.std(out|err)/.test(withoutComments(text)),
    );
    expect(printing.map(({ file }) => file).filter((file) => unitOf(file) !== 'cli')).toEqual([]);
  });

  test(`none has more than ${MOST_LINES} lines`, () => {
    expect(
      files.filter(({ text }) => text.split('\n').length > MOST_LINES + 1).map(({ file }) => file),
    ).toEqual([]);
  });

  test('each opens with why it exists', () => {
    const silent = files.filter(({ text }) => !/^(#!.*\n)?\/\*\*/.test(text));
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});

/** The row of the table that a file of `src/` belongs to. */
function unitOf(file: string): string {
  if (MAY_IMPORT[file]) return file;
  const parts = file.split('/');
  return parts[0] === 'output' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function packageOf(specifier: string): string {
  if (PACKAGES[specifier]) return specifier;
  if (specifier.startsWith('node:')) return 'node:';
  return specifier.split('/')[0]?.replace(/^(remark|micromark|mdast)-.*/, '$1') ?? '';
}

interface Import {
  readonly file: string;
  readonly specifier: string;
}

/** Statements at the start of a line, and imports at run time; not those in the text that a generator writes. */
const IMPORT = /^(?:import|export)\s(?:[^;]*?\sfrom\s)?\s*'([^']+)'|\bimport\(\s*['"`]([^'"`]+)/gm;

function importsOf(unit: string): readonly Import[] {
  return files
    .filter(({ file }) => unitOf(file) === unit)
    .flatMap(({ file, text }) =>
      [...withoutComments(text).matchAll(IMPORT)].map(([, fixed, dynamic]) => ({
        file,
        specifier: fixed ?? dynamic ?? '',
      })),
    );
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}
