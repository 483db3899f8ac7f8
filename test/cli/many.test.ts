/** Many reports: which are meant, where their decks go, and that one that fails fails alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';
import { filesIn, type RunSettings, runCommand, writeFiles } from '../support/command.ts';

const REPORT = '# Harbour Report\n\n- **North**: repaired\n';
const WRONG = '# R\n\n<!-- sort: up -->\n\n|a|b|\n|-|-|\n|c|1|\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-many-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const quarterdeck = (args: readonly string[], settings?: RunSettings) => runCommand(folder, args, settings);
const decks = (output = 'decks') => filesIn(join(folder, output));

/** `names` as reports that are all the same. */
const reports = (...names: string[]) =>
  writeFiles(folder, Object.fromEntries(names.map((name) => [name, REPORT])));

describe('the decks of several reports', () => {
  beforeEach(() => reports('docs/a/q1.md', 'docs/b/q1.md', 'docs/b/q[2].markdown', 'docs/node_modules/c.md'));

  it.each([
    ['a folder', ['docs'], ['a/q1.pptx', 'b/q1.pptx', 'b/q[2].pptx']],
    ['a glob', ['docs/*/q*'], ['a/q1.pptx', 'b/q1.pptx', 'b/q[2].pptx']],
    ['a glob that finds one', ['docs/a/*.md'], ['q1.pptx']],
    ['files', ['docs/a/q1.md', 'docs/b/q[2].markdown'], ['a/q1.pptx', 'b/q[2].pptx']],
    ['one report by many names', ['docs/a', 'docs/*/q1.md', './docs/b/q1.md'], ['a/q1.pptx', 'b/q1.pptx']],
  ])('mirror the folder that all share: %s', (_, given, expected) => {
    const { status, stderr } = quarterdeck([...given, '-o', 'decks']);
    expect([status, decks()]).toEqual([0, expected]);
    expect(stderr.split('\n').map((line) => line.replace(/:.*/, ''))).toEqual([
      ...expected.map((deck) => `decks/${deck}`),
      `${expected.length} deck${expected.length === 1 ? '' : 's'}`,
      '',
    ]);
  });

  it('are told of only in so far as something is wrong, where quiet is asked for', () => {
    expect(quarterdeck(['docs', '--quiet'])).toMatchObject({ status: 0, stderr: '' });
    expect(decks('output')).toHaveLength(3);
  });

  it('come in shares, which together are the whole', () => {
    const shares = [1, 2, 3, 4].map((index) => {
      expect(quarterdeck(['docs', '-o', `share${index}`, '--shard', `${index}/4`]).status).toBe(0);
      return index < 4 ? decks(`share${index}`) : [];
    });
    expect(shares).toEqual([['a/q1.pptx'], ['b/q1.pptx'], ['b/q[2].pptx'], []]);
  });
});

describe('a report that fails', () => {
  it('fails alone, and is named at the end', () => {
    reports('docs/a.md', 'docs/c.md');
    writeFiles(folder, { 'docs/b.md': WRONG });
    const { status, stderr } = quarterdeck(['docs', 'docs/none.md', '-o', 'decks']);
    expect([status, decks()]).toEqual([1, ['a.pptx', 'c.pptx']]);
    expect(stderr.trimEnd().split('\n').slice(-4)).toEqual([
      '2 decks: 4 slides, 0 charts',
      'quarterdeck: 2 of 4 reports failed:',
      expect.stringMatching(/^ {2}docs\/b\.md:3:1 error “sort” cannot be “up”/),
      '  docs/none.md: was not found; check the path',
    ]);
  });

  it('fails alone also where it takes its thread down', () => {
    reports('docs/a.md', 'docs/exit.md', 'docs/memory.md', 'docs/z.md');
    const crash = pathToFileURL(join(import.meta.dirname, 'crash.mjs'));
    const { status, stderr } = quarterdeck(['docs', '-o', 'decks'], {
      env: { NODE_OPTIONS: `--import=${crash} --max-old-space-size=80` },
    });
    expect([status, decks()]).toEqual([1, ['a.pptx', 'z.pptx']]);
    expect(stderr).toMatch(/^quarterdeck: 2 of 4 reports failed:\n {2}docs\/exit\.md: ended its thread \(/m);
    expect(stderr).toMatch(/^ {2}docs\/memory\.md: needs more memory than there is/m);
  });
});

describe('before anything is written, it is an error', () => {
  it.each([
    [
      'that two reports would be one deck',
      ['docs', 'docs/a.md'],
      1,
      'would be the deck of docs/A.markdown and of docs/a.md',
    ],
    ['that a glob finds nothing', ['docs/a.md', 'docs/*.txt'], 1, 'docs/*.txt: holds no report'],
    [
      'that the folder for the decks is a file',
      ['docs/a.md', 'docs/b.md', '-o', 'docs/b.md'],
      1,
      'is a file',
    ],
    ['that they are to go into one file', ['docs/a.md', 'docs/b.md', '-o', 'all.pptx'], 2, 'go to a folder'],
    ['that they are to go into a page', ['docs/a.md', 'docs/b.md', '-o', 'all.html'], 2, 'go to a folder'],
    ['that there are two folders', ['docs/a.md', 'docs/b.md', '-o', 'x', '-o', 'y'], 2, 'go to one folder'],
    ['that they are to be what there is not', ['docs/a.md', 'docs/b.md', '--to', 'docx'], 2, '“docx”'],
    ['that they are to go to a stream', ['docs/a.md', 'docs/b.md', '-o', '-'], 2, 'go to a folder'],
    ['that standard input is one of them', ['docs/a.md', '-'], 2, 'Standard input is one report'],
    ['that a share is none', ['docs/a.md', '--shard', '3/2'], 2, '--shard cannot be “3/2”'],
  ])('%s', (_, args, code, told) => {
    reports('docs/a.md', 'docs/A.markdown', 'docs/b.md');
    const { status, stderr } = quarterdeck(args);
    expect([status, stderr]).toEqual([code, expect.stringContaining(told)]);
    expect(filesIn(folder)).toEqual(['docs/A.markdown', 'docs/a.md', 'docs/b.md']);
  });
});

it('checks many reports, and tells in the order of their names what it finds', () => {
  const wrong = '|Crane|Q1|Q2|Change|\n|-|-|-|-|\n|North|40|50|+20%|\n';
  writeFiles(folder, {
    'docs/b.md': `${REPORT}\n${wrong}`,
    'docs/a.md': REPORT,
    'docs/c.md': `# C\n\n${wrong}`,
  });
  const { status, stdout, stderr } = quarterdeck(['check', 'docs', '--strict']);
  expect(status).toBe(1);
  expect(
    stdout
      .toString()
      .split('\n')
      .map((line) => line.replace(/ .*/, '')),
  ).toEqual(['docs/b.md:7:14', 'docs/c.md:5:14', '']);
  expect(stderr).toBe(
    'docs/a.md: nothing found\ndocs/b.md: 1 finding\ndocs/c.md: 1 finding\n3 reports: 2 findings\n',
  );
});

describe('the bar on a terminal', () => {
  const drawn = (columns: number) => {
    const written: string[] = [];
    const progress = createProgress(4, { columns, write: (text) => written.push(text) });
    progress.step();
    progress.above(() => written.push('told\n'));
    progress.end();
    return written.join('').split('\r\u001B[2K');
  };

  it('grows, makes room for what is told, and goes in the end', () => {
    const [none, one] = [
      `${'░'.repeat(30)} 0 of 4 reports`,
      `${'█'.repeat(7)}${'░'.repeat(23)} 1 of 4 reports`,
    ];
    expect(drawn(80)).toEqual(['', none, one, 'told\n', one, '']);
  });

  it('is its counts alone where there is no room', () => {
    expect(drawn(18)).toEqual(['', '0 of 4 reports', '1 of 4 reports', 'told\n', '1 of 4 reports', '']);
  });
});
