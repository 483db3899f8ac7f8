/** The command as a user runs it: the built one, in a folder of its own, by its streams, files and exit codes. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDeck } from '../support/deck.ts';

const program = join(import.meta.dirname, '../../dist/cli.js');
const REPORT = '# Harbour Report - Q1 2025\n\n## Cranes\n\n- **North**: repaired\n- **South**: sold\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-cli-'));
  writeFileSync(join(folder, 'q1.md'), REPORT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function quarterdeck(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, input });
  return { status, stdout, stderr: stderr.toString() };
}

const titlesOf = (bytes: Uint8Array) => openDeck(bytes).slides.map((slide) => slide.title);

describe('a deck', () => {
  it('goes to output/NAME.pptx', () => {
    const { status, stderr } = quarterdeck(['q1.md']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^output\/q1\.pptx: 2 slides, 0 charts, \d+\.\d\d s\n$/);
    expect(titlesOf(readFileSync(join(folder, 'output/q1.pptx')))).toEqual(['Harbour Report', 'Cranes']);
  });

  it('goes where -o says, and leaves nothing else behind', () => {
    expect(quarterdeck(['q1.md', '-o', 'new/board.pptx']).status).toBe(0);
    expect(readdirSync(join(folder, 'new'))).toEqual(['board.pptx']);
  });

  it('replaces the one that was there', () => {
    writeFileSync(join(folder, 'board.pptx'), 'old');
    expect(quarterdeck(['q1.md', '-o', 'board.pptx']).status).toBe(0);
    expect(titlesOf(readFileSync(join(folder, 'board.pptx')))).toHaveLength(2);
  });

  it('is the same through streams as through files', () => {
    quarterdeck(['q1.md', '-o', 'board.pptx']);
    const { status, stdout } = quarterdeck(['-', '-o', '-'], REPORT);
    expect(status).toBe(0);
    expect(stdout.equals(readFileSync(join(folder, 'board.pptx')))).toBe(true);
  });
});

describe('a warning', () => {
  it('names file, line, column and rule', () => {
    writeFileSync(join(folder, 'q1.md'), `${REPORT}\n![The old crane](crane.png)\n`);
    const { status, stderr } = quarterdeck(['q1.md']);
    expect(status).toBe(0);
    expect(stderr).toContain(
      'q1.md:8:1 warning The picture “crane.png” was not found; check the path. image-unreadable\n',
    );
  });
});

describe('what cannot be done', () => {
  it.each([
    ['a report that is not there', ['none.md'], 'none.md: was not found; check the path'],
    ['a folder for a report', ['.'], '.: is a folder; name a Markdown file in it'],
    [
      'bytes that are no text',
      ['bytes.md'],
      'bytes.md: is not UTF-8 text; save the report as UTF-8 Markdown',
    ],
    ['a folder for a deck', ['q1.md', '-o', 'full'], 'full: is a folder; name the file to write'],
    ['a file in the way of a folder', ['q1.md', '-o', 'q1.md/deck.pptx'], 'a part of its path is a file'],
    ['a theme that the report makes up', ['themed.md'], 'There is no theme “mist”; there is harbor.'],
  ])('%s ends with 1 and one line that says why', (_, args, expected) => {
    writeFileSync(join(folder, 'bytes.md'), Buffer.from([0xff, 0xfe, 0x00, 0x41]));
    writeFileSync(join(folder, 'themed.md'), `---\ntheme: mist\n---\n${REPORT}`);
    mkdirSync(join(folder, 'full'));
    const { status, stderr } = quarterdeck(args);
    expect(status).toBe(1);
    expect(stderr).toContain(expected);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)(
    'a folder that may not be written ends with 1 (needs a user other than root)',
    () => {
      mkdirSync(join(folder, 'closed'));
      chmodSync(join(folder, 'closed'), 0o500);
      const { status, stderr } = quarterdeck(['q1.md', '-o', 'closed/deck.pptx']);
      expect(status).toBe(1);
      expect(stderr).toContain('closed/deck.pptx: may not be written; choose another place with -o');
    },
  );
});

describe('wrong usage', () => {
  it.each([
    ['no report', []],
    ['two reports', ['q1.md', 'q2.md']],
    ['an option that there is not', ['q1.md', '--colour']],
    ['a theme that there is not', ['q1.md', '--theme', 'mist']],
    ['an option without its value', ['q1.md', '-o']],
  ])('%s ends with 2 and writes nothing', (_, args) => {
    const { status, stderr } = quarterdeck(args);
    expect(status).toBe(2);
    expect(stderr).toContain('quarterdeck --help');
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });
});

describe('help', () => {
  it('shows examples', () => {
    const { status, stdout } = quarterdeck(['--help']);
    expect(status).toBe(0);
    expect(stdout.toString()).toContain('quarterdeck q4.md -o board.pptx');
  });

  it('tells the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(quarterdeck(['--version']).stdout.toString()).toBe(`${version}\n`);
  });
});
