/** Configuration: which file counts, what it says, and who wins over it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RUNNING, SAID } from '../../src/config/model.ts';
import { compile } from '../../src/index.ts';
import { CHOICES } from '../../src/report/choices.ts';
import { filesIn, runCommand, writeFiles } from '../support/command.ts';

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../quarterdeck.config.schema.json'), 'utf8'),
);
const REPORT = '# Harbour Report\n\n## Cranes\n\n- **North**: repaired\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-config-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const quarterdeck = (...args: string[]) => runCommand(folder, args);

/** What counts, and who says so, of the keys. */
function settled(args: readonly string[], ...keys: string[]): readonly string[] {
  const { stdout, stderr } = quarterdeck('config', ...args, '--json');
  expect(stderr).toBe('');
  const told = JSON.parse(stdout.toString());
  return keys.map((key) => `${told[key].value} (${told[key].from})`);
}

describe('the schema', () => {
  it('has the keys that the program reads', () => {
    const known = new Set<string>(['$schema', ...RUNNING, ...SAID]);
    expect(Object.keys(schema.properties).sort()).toEqual([...known].sort());
  });

  it.each(SAID.filter((key) => key in CHOICES))('offers the choices of front matter for %s', (key) => {
    expect(schema.properties[key].enum).toEqual(CHOICES[key as keyof typeof CHOICES]);
  });
});

it('is told of with all its keys', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/pipeline.md'), 'utf8');
  const section = text.split(/^## /m).find((part) => part.startsWith('Configuration\n')) ?? '';
  for (const key of [...RUNNING, ...SAID]) expect(section).toContain(`\`${key}\``);
});

describe('the file that counts', () => {
  it('is the nearest upward from the report, as far as its repository goes', () => {
    writeFiles(folder, {
      'quarterdeck.config.yaml': 'footer: all\n',
      'a/quarterdeck.config.json': '{ "footer": "a" }',
      'a/b/r.md': REPORT,
      'c/d/r.md': REPORT,
      'c/.git/HEAD': '',
    });
    expect(settled(['a/b/r.md'], 'footer')).toEqual(['a (a/quarterdeck.config.json)']);
    expect(settled([], 'footer')).toEqual(['all (quarterdeck.config.yaml)']);
    expect(settled(['c/d/r.md'], 'footer')).toEqual(['null (default)']);
  });

  it('is the one that is named, or none', () => {
    writeFiles(folder, {
      'quarterdeck.config.yaml': 'footer: all\n',
      'board.yaml': 'footer: board\n',
      'r.md': REPORT,
    });
    expect(settled(['r.md', '--config', 'board.yaml'], 'footer')).toEqual(['board (board.yaml)']);
    expect(settled(['r.md', '--no-config'], 'footer')).toEqual(['null (default)']);
  });

  it.each([
    ['mjs', 'export default { footer: ["a", "b"].join(" & ") };'],
    ['js', 'module.exports = { footer: "a & b" };'],
    ['yml', '# nothing\nfooter: a & b'],
  ])('may be written as .%s', (ending, text) => {
    writeFiles(folder, { [`quarterdeck.config.${ending}`]: text, 'r.md': REPORT });
    expect(settled(['r.md'], 'footer')).toEqual([`a & b (quarterdeck.config.${ending})`]);
  });

  it('may be TypeScript where Node.js runs it, and says so where not', () => {
    const text = 'const footer: string = "a"; export default { footer };';
    writeFiles(folder, { 'quarterdeck.config.ts': text, 'r.md': REPORT });
    if (Reflect.get(process.features, 'typescript')) {
      expect(settled(['r.md'], 'footer')).toEqual(['a (quarterdeck.config.ts)']);
    } else {
      const { status, stderr } = quarterdeck('r.md');
      expect([status, stderr]).toEqual([1, expect.stringContaining('call it .mjs, or use a newer Node.js')]);
    }
  });
});

describe('what a configuration says', () => {
  it('gives way to front matter, and both to the command line', () => {
    writeFiles(folder, {
      'quarterdeck.config.yaml': 'theme: ledger\nprose: notes\nagenda: on\nformat: json\n',
      'r.md': `---\ntheme: gazette\nprose: full\n---\n${REPORT}`,
    });
    expect(settled(['r.md', '--theme', 'midnight'], 'theme', 'prose', 'agenda', 'format', 'size')).toEqual([
      'midnight (flag)',
      'full (front matter)',
      'on (quarterdeck.config.yaml)',
      'json (quarterdeck.config.yaml)',
      '16:9 (default)',
    ]);
  });

  it('has paths from its own folder', () => {
    writeFiles(folder, {
      'docs/quarterdeck.config.yaml': 'output: ../decks\nroot: .\nlogo: ../brand/logo.svg\n',
      'brand/logo.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 8"><path d="M0 0h30v8z"/></svg>',
      'docs/a/r.md': REPORT,
      'docs/a/s.md': REPORT,
    });
    expect(settled(['docs/a/r.md'], 'output', 'root', 'logo')).toEqual([
      'decks (docs/quarterdeck.config.yaml)',
      'docs (docs/quarterdeck.config.yaml)',
      'brand/logo.svg (docs/quarterdeck.config.yaml)',
    ]);
    quarterdeck('docs/a/r.md');
    const deck = unzipSync(readFileSync(join(folder, 'decks/r.pptx')));
    expect(Object.keys(deck)).toContain('ppt/media/logo.svg');
    quarterdeck('docs');
    expect(filesIn(join(folder, 'decks'))).toEqual(['a/r.pptx', 'a/s.pptx', 'r.pptx']);
  });

  it('counts for each report by itself where there are many', () => {
    writeFiles(folder, {
      'docs/a/quarterdeck.config.yaml': 'theme: ledger\n',
      'docs/a/r.md': REPORT,
      'docs/b/r.md': REPORT,
    });
    expect(quarterdeck('docs').status).toBe(0);
    const deckOf = (name: string) => readFileSync(join(folder, 'output', name));
    quarterdeck('docs/b/r.md', '--theme', 'ledger', '-o', 'ledger.pptx');
    expect(deckOf('a/r.pptx').equals(readFileSync(join(folder, 'ledger.pptx')))).toBe(true);
    expect(deckOf('b/r.pptx').equals(deckOf('a/r.pptx'))).toBe(false);
  });

  it('says what decks are written as where the command line does not', () => {
    writeFiles(folder, { 'quarterdeck.config.yaml': 'to: [html, json]', 'docs/r.md': REPORT });
    for (const given of ['docs/r.md', 'docs'])
      expect(quarterdeck(given).stderr).toContain('output/r.html, output/r.json: 2 slides');
    expect(quarterdeck('docs/r.md', '--to', 'json').stderr).toMatch(/^output\/r\.json: 2 slides/);
    expect(quarterdeck('docs/r.md', '-o', 'r.pptx').stderr).toMatch(/^r\.pptx: 2 slides/);
    expect(settled(['docs/r.md'], 'to')).toEqual(['html,json (quarterdeck.config.yaml)']);
    expect(settled(['docs/r.md', '--to', 'pptx,pptx'], 'to')).toEqual(['pptx (flag)']);
  });

  it('decides how messages are told, and what fails', () => {
    writeFiles(folder, {
      'quarterdeck.config.yaml': 'format: json\nmaxWarnings: 0\n',
      'r.md': `${REPORT}\n![a](none.png)\n`,
    });
    const { status, stdout } = quarterdeck('r.md');
    expect([status, JSON.parse(stdout.toString())]).toEqual([
      1,
      [expect.objectContaining({ report: 'r.md' })],
    ]);
    expect(quarterdeck('r.md', '--max-warnings', '1', '--format', 'pretty')).toMatchObject({ status: 0 });
  });

  it('is strict with what “check” finds, and not with decks', () => {
    writeFiles(folder, {
      'quarterdeck.config.yaml': 'strict: true\n',
      'r.md': '# R\n\n## A\n\nRevenue fell 50%, from $200 to $150.\n',
    });
    expect([quarterdeck('check', 'r.md').status, quarterdeck('r.md').status]).toEqual([1, 0]);
    expect(quarterdeck('check', 'r.md', '--no-strict').status).toBe(0);
  });

  it('may be a template, which gives way to a theme that a report or the command line names', () => {
    writeFiles(folder, { 'r.md': REPORT, 'own.md': `---\ntheme: gazette\n---\n${REPORT}` });
    quarterdeck('r.md', '--theme', 'ledger', '-o', 'brand.pptx');
    writeFiles(folder, { 'quarterdeck.config.yaml': 'template: brand.pptx\n' });
    expect(settled(['r.md'], 'template', 'theme')).toEqual([
      'brand.pptx (quarterdeck.config.yaml)',
      'null (default)',
    ]);
    expect(settled(['own.md'], 'template', 'theme')).toEqual(['null (default)', 'gazette (front matter)']);
    const build = (...args: string[]) => {
      expect(quarterdeck(...args, '-o', 'deck.pptx').status).toBe(0);
      return readFileSync(join(folder, 'deck.pptx'));
    };
    expect(build('r.md').equals(build('r.md', '--no-config', '--template', 'brand.pptx'))).toBe(true);
    expect(build('own.md').equals(build('own.md', '--no-config'))).toBe(true);
    expect(build('r.md', '--theme', 'ledger').equals(build('r.md', '--no-config', '--theme', 'ledger'))).toBe(
      true,
    );
  });
});

describe('a configuration with faults', () => {
  it.each([
    ['agneda: on', '1:1 error “agneda” means nothing here; did you mean “agenda”?'],
    ['maxwarnings: 3', '1:1 error “maxwarnings” means nothing here; did you mean “maxWarnings”?'],
    ['footer: x\nagenda: onn', '2:9 error “agenda” cannot be “onn”; it is one of auto, on, off.'],
    ['theme: [', '1:9 error This is not valid YAML'],
    [
      'theme: a\ntemplate: b.pptx',
      '1:8 error “theme” cannot be “a”; it is left out where there is a “template”.',
    ],
  ])('is told with the place of each: %s', (text, expected) => {
    writeFiles(folder, { 'quarterdeck.config.yaml': text, 'docs/r.md': REPORT });
    for (const args of [['docs/r.md'], ['docs'], ['explain', 'docs/r.md'], ['config']]) {
      const { status, stderr } = quarterdeck(...args);
      expect(status).toBe(1);
      expect(stderr).toContain(`quarterdeck.config.yaml:${expected}`);
    }
    expect(filesIn(folder)).toEqual(['docs/r.md', 'quarterdeck.config.yaml']);
  });

  it.each([
    ['throw new Error("no")', 'cannot be run: no'],
    ['export const footer = "a"', 'has no default export'],
  ])('is told where it is a program: %s', (text, expected) => {
    writeFiles(folder, { 'quarterdeck.config.mjs': text, 'r.md': REPORT });
    expect(quarterdeck('r.md')).toMatchObject({ status: 1, stderr: expect.stringContaining(expected) });
  });
});

describe('defaults of the library', () => {
  it('count where the report says nothing', async () => {
    const defaults = { author: 'Ann', footer: 'ACME', lang: 'de' } as const;
    const propertiesOf = async (markdown: string) => (await compile(markdown, { defaults })).deck.properties;
    expect(await propertiesOf(REPORT)).toMatchObject({ author: 'Ann', language: 'de' });
    expect(await propertiesOf(`---\nauthor: Bob\nlang: fr\n---\n${REPORT}`)).toMatchObject({
      author: 'Bob',
      language: 'fr',
    });
    expect(await propertiesOf('# R\n\nAuthor: Cem\n\n## A\n\n- b\n')).toMatchObject({ author: 'Cem' });
  });
});
