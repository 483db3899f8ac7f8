/** What was made before is made again only where something of it has changed. */
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand, writeFiles } from '../support/command.ts';

const REPORT = '# Harbour Report\n\n## Cranes\n\n- **North**: repaired\n';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const quarterdeck = (...args: string[]) => runCommand(folder, args);
const at = (...names: string[]) => join(folder, ...names);
const entries = (ending: RegExp) =>
  readdirSync(at('.quarterdeck-cache'))
    .filter((name) => ending.test(name))
    .map((name) => at('.quarterdeck-cache', name));

/** Builds with what is kept; gives which decks were made, and that all are those that are made without. */
function made(...args: string[]): readonly string[] {
  const { status, stderr } = quarterdeck(...args, '--cache', '-o', 'decks');
  expect(status).toBe(0);
  const told = stderr.split('\n').filter((line) => /^decks\/.*: \d+ slides/.test(line));
  const names = told
    .filter((line) => !line.endsWith('unchanged'))
    .map((line) => line.replace(/^decks\/|\.pptx.*/g, ''));
  if (names.length === 0) return names;
  quarterdeck(...args, '-o', 'fresh');
  for (const deck of readdirSync(at('fresh')))
    expect(readFileSync(at('decks', deck)).equals(readFileSync(at('fresh', deck)))).toBe(true);
  return names;
}

describe('a report of which nothing has changed', () => {
  it('is not made again, and what there is to tell is told', () => {
    writeFiles(folder, { 'r.md': `${REPORT}\n![a](none.png)\n` });
    const [first, second] = [1, 2].map(() => quarterdeck('r.md', '--cache').stderr.split('\n'));
    expect(second).toEqual([first?.[0], 'output/r.pptx: 2 slides, 0 charts, unchanged', '']);
    expect(first?.[0]).toContain('image-unreadable');
    expect(quarterdeck('r.md', '--cache', '--max-warnings', '0').status).toBe(1);
  });

  it('gets its deck back where that is gone or another', () => {
    writeFiles(folder, { 'r.md': REPORT });
    quarterdeck('r.md', '--cache');
    const deck = readFileSync(at('output/r.pptx'));
    for (const spoil of [() => rmSync(at('output/r.pptx')), () => writeFileSync(at('output/r.pptx'), 'x')]) {
      spoil();
      expect(quarterdeck('r.md', '--cache').stderr).toContain('unchanged');
      expect(readFileSync(at('output/r.pptx')).equals(deck)).toBe(true);
    }
  });
});

describe('a report is made again', () => {
  beforeEach(() => {
    writeFiles(folder, {
      'docs/a.md': `${REPORT}\n![flow](flow.svg)\n\n<!-- include: parts/one.md -->\n`,
      'docs/b.md': `---\ninclude: parts/t*.md\n---\n${REPORT}`,
      'docs/c.md': REPORT,
      'docs/parts/one.md': '## One\n\n- one\n',
      'docs/parts/two.md': '## Two\n\n- two\n',
    });
    made('docs/a.md', 'docs/b.md', 'docs/c.md');
  });

  it.each([
    ['itself', { 'docs/c.md': `${REPORT}- more\n` }, ['c']],
    ['a part', { 'docs/parts/one.md': '## One\n\n- other\n' }, ['a']],
    ['a part that a glob finds', { 'docs/parts/three.md': '## Three\n\n- three\n' }, ['b']],
    ['a picture that was missing', { 'docs/flow.svg': PICTURE }, ['a']],
    ['nothing that it names', { 'docs/other.svg': PICTURE }, []],
    ['its configuration', { 'quarterdeck.config.yaml': 'agenda: on' }, ['a', 'b', 'c']],
    ['its configuration, in what it says of the run', { 'quarterdeck.config.yaml': 'maxWarnings: 9' }, []],
  ])('where something changes: %s', (_, files, expected) => {
    writeFiles(folder, files);
    expect(made('docs/a.md', 'docs/b.md', 'docs/c.md')).toEqual(expected);
    expect(made('docs/a.md', 'docs/b.md', 'docs/c.md')).toEqual([]);
  });

  it('where another theme is asked for', () => {
    expect(made('docs/a.md', 'docs/c.md', '--theme', 'ledger')).toEqual(['a', 'c']);
  });

  it('where its layouts change', () => {
    quarterdeck('layouts', 'init', 'own');
    const build = () => made('docs/a.md', 'docs/c.md', '--layouts', 'own', '--theme', 'ledger');
    expect([build(), build()]).toEqual([['a', 'c'], []]);
    appendFileSync(at('own/ledger/theme.yaml'), '\n# changed\n');
    expect(build()).toEqual(['a', 'c']);
  });

  it('where its template changes, also if a thread has made others with it', () => {
    for (const theme of ['ledger', 'gazette'])
      quarterdeck('docs/c.md', '--theme', theme, '-o', `${theme}.pptx`);
    const build = () => made('docs/a.md', 'docs/b.md', 'docs/c.md', '--template', 'brand.pptx');
    cpSync(at('ledger.pptx'), at('brand.pptx'));
    expect([build(), build()]).toEqual([['a', 'b', 'c'], []]);
    cpSync(at('gazette.pptx'), at('brand.pptx'));
    expect([build(), build()]).toEqual([['a', 'b', 'c'], []]);
  });
});

describe('what is kept', () => {
  it.each([
    ['an entry that is cut off', /\.json$/, (text: Buffer) => text.subarray(0, -9)],
    [
      'an entry with a wrong letter',
      /\.json$/,
      (text: Buffer) => Buffer.from(text.toString().replace('"report":"r', '"report":"s')),
    ],
    ['an empty entry', /\.json$/, () => Buffer.alloc(0)],
    ['a deck that is cut off', /-0$/, (bytes: Buffer) => bytes.subarray(0, 100)],
  ])('counts as not there where it is broken, and is mended: %s', (_, which, spoil) => {
    writeFiles(folder, { 'r.md': REPORT });
    quarterdeck('r.md', '--cache', '-o', 'r.pptx');
    const deck = readFileSync(at('r.pptx'));
    for (const path of entries(which)) writeFileSync(path, spoil(readFileSync(path)));
    rmSync(at('r.pptx'));
    expect(quarterdeck('r.md', '--cache', '-o', 'r.pptx').stderr).not.toContain('unchanged');
    expect(readFileSync(at('r.pptx')).equals(deck)).toBe(true);
    expect(quarterdeck('r.md', '--cache', '-o', 'r.pptx').stderr).toContain('unchanged');
  });

  it('lies where it is told to, and is not looked for where that is forbidden', () => {
    writeFiles(folder, { 'docs/r.md': REPORT, 'docs/quarterdeck.config.yaml': 'cache: ../kept' });
    quarterdeck('docs/r.md');
    expect(readdirSync(at('kept'))).toHaveLength(2);
    expect(quarterdeck('docs/r.md', '--no-cache').stderr).not.toContain('unchanged');
    expect(quarterdeck('docs/r.md').stderr).toContain('unchanged');
    quarterdeck('docs/r.md', '--cache=own');
    expect(readdirSync(at('own'))).toHaveLength(2);
  });

  it('is no reason to fail where it cannot be written, and streams are not kept', () => {
    writeFiles(folder, { 'r.md': REPORT, file: '' });
    expect(quarterdeck('r.md', '--cache=file').status).toBe(0);
    expect(quarterdeck('r.md', '--cache=kept', '-o', '-').status).toBe(0);
    expect(readdirSync(folder)).not.toContain('kept');
  });
});
