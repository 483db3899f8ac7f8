/** Faults of the world around the command: it says which in a line, and leaves nothing half-written. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, PROGRAM, type RunSettings, runCommand, writeFiles } from '../support/command.ts';
import { openDeck } from '../support/deck.ts';

const REPORT = '# Harbour Report\n\n- **North**: repaired\n';
const IMPORT = `--import=${pathToFileURL(join(import.meta.dirname, 'crash.mjs'))}`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-faults-'));
  chmodSync(folder, 0o777);
  writeFiles(folder, { 'docs/a.md': REPORT, 'docs/b.md': REPORT });
  mkdirSync(join(folder, 'decks'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const quarterdeck = (args: readonly string[], settings?: RunSettings) => runCommand(folder, args, settings);
const decks = () => filesIn(join(folder, 'decks'));
const without = (path: string, ...rights: string[]) => {
  const mode = (rights.includes('read') ? 0 : 0o444) | (rights.includes('write') ? 0 : 0o222) | 0o111;
  chmodSync(join(folder, path), mode);
};

describe('for who may not write', () => {
  it.each([
    [
      'one deck',
      ['docs/a.md', '-o', 'decks/a.pptx'],
      /^quarterdeck: decks\/a\.pptx: may not be written; choose another place with -o\n$/,
    ],
    [
      'a new folder',
      ['docs/a.md', '-o', 'decks/new/a.pptx'],
      /^quarterdeck: decks\/new\/a\.pptx: may not be written/,
    ],
    [
      'many decks',
      ['docs', '-o', 'decks'],
      /2 of 2 reports failed:\n {2}docs\/a\.md: decks\/a\.pptx: may not be written/,
    ],
  ])('%s', (_, args, told) => {
    without('decks', 'write');
    const { status, stderr } = quarterdeck(args, { powerless: true });
    expect([status, stderr, decks()]).toEqual([1, expect.stringMatching(told), []]);
  });

  it('a deck that is read-only stays as it is', () => {
    writeFileSync(join(folder, 'decks/a.pptx'), 'the good deck');
    without('decks/a.pptx', 'write');
    without('decks');
    const { status, stderr } = quarterdeck(['docs', '-o', 'decks'], { powerless: true });
    expect([status, decks()]).toEqual([1, ['a.pptx', 'b.pptx']]);
    expect(stderr).toMatch(/decks\/a\.pptx: may not be written; choose another place with -o\n/);
    expect(readFileSync(join(folder, 'decks/a.pptx'), 'utf8')).toBe('the good deck');
  });

  it('a folder that may not be read is all the same to', () => {
    without('decks', 'read');
    expect(quarterdeck(['docs', '-o', 'decks'], { powerless: true }).status).toBe(0);
    expect(decks()).toEqual(['a.pptx', 'b.pptx']);
  });
});

describe('for who may not read', () => {
  it.each([
    ['a report', ['docs/a.md'], 'docs/a.md: may not be read; check its permissions'],
    ['a folder', ['docs/closed'], 'docs/closed: may not be searched; check its permissions'],
    [
      'a folder in a folder, whose reports would be missing',
      ['docs'],
      'docs/closed: may not be searched; check its permissions',
    ],
    ['a folder of a glob', ['docs/**/*.md'], 'docs/closed: may not be searched; check its permissions'],
  ])('%s', (_, given, told) => {
    writeFiles(folder, { 'docs/closed/c.md': REPORT });
    without('docs/a.md', 'read');
    without('docs/closed', 'read');
    const { status, stderr } = quarterdeck(
      [...given, '-o', given[0] === 'docs/a.md' ? 'decks/a.pptx' : 'decks'],
      { powerless: true },
    );
    expect([status, stderr, decks()]).toEqual([1, `quarterdeck: ${told}\n`, []]);
  });
});

it('a mapping with faults is told with each of them at its place', () => {
  writeFiles(folder, { 'map.yaml': 'file: brand.pptx\nlayout: {}\nformat: 1\n' });
  for (const args of [
    ['docs/a.md', '--template', 'map.yaml', '-o', 'decks/a.pptx'],
    ['template', 'inspect', 'map.yaml'],
  ]) {
    const { status, stderr } = quarterdeck(args);
    expect([status, decks()]).toEqual([1, []]);
    expect(stderr).toMatch(/^map\.yaml:2:1 error .*key-unknown$/m);
    expect(stderr).toMatch(/\nquarterdeck: map\.yaml: has faults\n$/);
  }
});

it('a folder where a deck should be fails that deck alone', () => {
  mkdirSync(join(folder, 'decks/a.pptx'));
  const { status, stderr } = quarterdeck(['docs', '-o', 'decks']);
  expect([status, decks()]).toEqual([1, ['b.pptx']]);
  expect(stderr).toMatch(/1 of 2 reports failed:\n {2}docs\/a\.md: decks\/a\.pptx: is a folder/);
});

describe('a deck that cannot be written to its end', () => {
  it.each([
    ['where the disk is full', 'ENOSPC', 'decks/a.pptx: could not be written: the disk is full'],
    ['where the user has no more room', 'EDQUOT', 'decks/a.pptx: could not be written: the disk is full'],
    [
      'where files may not be so large',
      'EFBIG',
      'decks/a.pptx: could not be written: files may not be so large there',
    ],
    [
      'where another program has it open',
      'EBUSY',
      'decks/a.pptx: is in use; close it in PowerPoint and try again',
    ],
  ])('leaves the old one and nothing else: %s', (_, code, told) => {
    writeFileSync(join(folder, 'decks/a.pptx'), 'the good deck');
    const env = { NODE_OPTIONS: IMPORT, FAULT: code };
    const { status, stderr } = quarterdeck(['docs/a.md', '-o', 'decks/a.pptx'], { env });
    expect([status, stderr]).toEqual([1, `quarterdeck: ${told}\n`]);
    expect(decks()).toEqual(['a.pptx']);
    expect(readFileSync(join(folder, 'decks/a.pptx'), 'utf8')).toBe('the good deck');
  });

  it('leaves the old one: where the process is killed', () => {
    writeFileSync(join(folder, 'decks/a.pptx'), 'the good deck');
    const env = { NODE_OPTIONS: IMPORT, FAULT: 'killed' };
    expect(quarterdeck(['docs/a.md', '-o', 'decks/a.pptx'], { env }).status).toBeNull();
    expect(decks().filter((name) => !name.startsWith('.'))).toEqual(['a.pptx']);
    expect(readFileSync(join(folder, 'decks/a.pptx'), 'utf8')).toBe('the good deck');
  });
});

it('a run that is killed between decks has whole ones, and the next run has all', async () => {
  const names = Array.from({ length: 8 }, (_, i) => `docs/more/${i}.md`);
  writeFiles(folder, Object.fromEntries(names.map((name) => [name, REPORT])));
  const command = spawn(process.execPath, [PROGRAM, 'docs', '-o', 'decks', '--cache'], { cwd: folder });
  await new Promise((told) => command.stderr.once('data', told));
  const ended = new Promise((done) => command.on('close', done));
  command.kill('SIGKILL');
  await ended;
  const whole = () => decks().filter((name) => name.endsWith('.pptx'));
  const slides = () =>
    whole().map((name) => openDeck(readFileSync(join(folder, 'decks', name))).slides.length);
  expect(whole()).toContain('a.pptx');
  expect(new Set(slides())).toEqual(new Set([2]));
  expect(quarterdeck(['docs', '-o', 'decks', '--cache']).status).toBe(0);
  expect(slides()).toEqual(Array.from({ length: 10 }, () => 2));
});

it('two runs that write the same decks at once both leave whole ones', async () => {
  const run = () =>
    new Promise<number | null>((done) => {
      spawn(process.execPath, [PROGRAM, 'docs', '-o', 'decks'], { cwd: folder, stdio: 'ignore' }).on(
        'close',
        done,
      );
    });
  expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
  expect(decks()).toEqual(['a.pptx', 'b.pptx']);
  for (const deck of decks())
    expect(openDeck(readFileSync(join(folder, 'decks', deck))).slides).toHaveLength(2);
});

it('a report of 100 MB is refused before it is read, and stops no other', () => {
  truncateSync(join(folder, 'docs/a.md'), 100_000_000);
  const { status, stderr } = quarterdeck(['docs', '-o', 'decks']);
  expect([status, decks()]).toEqual([1, ['b.pptx']]);
  expect(stderr).toContain('quarterdeck: docs/a.md: is larger than 32 MB, the most that is read\n');
});

describe('standard output', () => {
  it('may lose its reader', async () => {
    const table = '|Crane|Q1|Q2|Change|\n|-|-|-|-|\n|North|40|50|+20%|\n';
    writeFiles(folder, Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`many/${i}.md`, table])));
    const args = [PROGRAM, 'check', 'many', '--format', 'github'];
    const command = spawn(process.execPath, args, { cwd: folder });
    command.stdout.destroy();
    const told: Buffer[] = [];
    command.stderr.on('data', (chunk) => told.push(chunk));
    const code = await new Promise((done) => command.on('close', done));
    expect([code, Buffer.concat(told).toString()]).toEqual([
      0,
      expect.stringMatching(/\n20 reports: 20 findings\n$/),
    ]);
  });

  it.skipIf(!existsSync('/dev/full'))('that is full is a failure (needs /dev/full)', () => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'rules'], {
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect([status, stderr.toString()]).toEqual([
      1,
      expect.stringMatching(/^quarterdeck: standard output: ENOSPC.*\n$/),
    ]);
  });
});
