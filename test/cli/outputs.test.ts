/** What a deck is written as, and where to: by the endings of its files, or by --to. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, runCommand, writeFiles } from '../support/command.ts';
import { missingRenderer } from '../support/render.ts';

const REPORT = '# Harbour Report - Q1 2025\n\n## Cranes\n\n- **North**: repaired\n- **South**: sold\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-outputs-'));
  writeFiles(folder, { 'q1.md': REPORT });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const quarterdeck = (...args: readonly string[]) => runCommand(folder, args);
const written = () => filesIn(folder).filter((file) => file !== 'q1.md');
const startOf = (file: string) => readFileSync(join(folder, file)).subarray(0, 4).toString('latin1');

describe('a deck', () => {
  it('is what the ending of its file says, in as many files as are named', () => {
    const { status, stderr } = quarterdeck('q1.md', '-o', 'a.pptx', '-o', 'new/b.html', '-o', 'c.JSON');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^a\.pptx, new\/b\.html, c\.JSON: 2 slides, 0 charts, \d+\.\d\d s\n$/);
    expect(written()).toEqual(['a.pptx', 'c.JSON', 'new/b.html']);
    expect(['a.pptx', 'new/b.html', 'c.JSON'].map(startOf)).toEqual(['PK\u0003\u0004', '<!do', '{\n "']);
  });

  it('is what --to says where no file is named', () => {
    expect(quarterdeck('q1.md', '--to', 'html,pptx,html').status).toBe(0);
    expect(written()).toEqual(['output/q1.html', 'output/q1.pptx']);
  });

  it('goes to standard output as what --to says', () => {
    const { status, stdout } = quarterdeck('q1.md', '-o', '-', '--to', 'html');
    expect(status).toBe(0);
    expect(stdout.toString()).toMatch(/^<!doctype html>/);
    expect(written()).toEqual([]);
  });
});

describe('many decks', () => {
  it('are each what --to says', () => {
    writeFiles(folder, { 'docs/a.md': REPORT, 'docs/more/b.md': REPORT });
    expect(quarterdeck('docs', '-o', 'decks', '--to', 'html,json').status).toBe(0);
    expect(filesIn(join(folder, 'decks'))).toEqual(['a.html', 'a.json', 'more/b.html', 'more/b.json']);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an ending that means nothing', ['-o', 'q1.docx'], '-o cannot be “docx”'],
    ['an output that there is not', ['--to', 'pptx,docx'], '--to cannot be “docx”'],
    ['both a file and --to', ['-o', 'q1.pptx', '--to', 'html'], 'leave out --to'],
    ['two files on one stream', ['-o', '-', '--to', 'pptx,html'], 'One file goes to standard output'],
    ['pictures on a stream', ['-o', '-', '--to', 'png'], 'write pictures to files'],
  ])('%s ends with 2 and writes nothing', (_, args, told) => {
    const { status, stderr } = quarterdeck('q1.md', ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(told)]);
    expect(written()).toEqual([]);
  });
});

describe('what LibreOffice draws', () => {
  it.each(['q1.pdf', 'q1.png'])('%s says what to install where it is missing, and writes nothing', (file) => {
    const { status, stderr } = runCommand(folder, ['q1.md', '-o', file], { env: { PATH: folder } });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/LibreOffice: was not found; install it/)]);
    expect(written()).toEqual([]);
  });

  const missing = missingRenderer();

  it.skipIf(missing !== undefined)(
    `is a page and a picture a slide${missing ? ` (needs ${missing})` : ''}`,
    { timeout: 60_000 },
    () => {
      // Two of a longer deck, and one that is none of it.
      for (const old of ['q1-03.png', 'q1-04.png', 'q1-06.png']) writeFileSync(join(folder, old), 'old');
      expect(quarterdeck('q1.md', '-o', 'q1.pdf', '-o', 'q1.png').status).toBe(0);
      expect(written()).toEqual(['q1-01.png', 'q1-02.png', 'q1-06.png', 'q1.pdf']);
      expect([startOf('q1.pdf'), startOf('q1-02.png')]).toEqual(['%PDF', '\u0089PNG']);
    },
  );
});
