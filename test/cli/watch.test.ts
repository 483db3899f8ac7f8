/** Watching: what changes is made again, what is told comes and goes, and Ctrl-C ends it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PROGRAM, runCommand, writeFiles } from '../support/command.ts';

const REPORT = '# Harbour Report\n\n## Cranes\n\n- **North**: repaired\n';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/></svg>';

let folder = '';
let running: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-watch-'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** Starts to watch; what it gives resolves to all that is told from there up to a line that matches. */
function watch(...args: string[]): (last: RegExp) => Promise<readonly string[]> {
  const child = spawn(process.execPath, [PROGRAM, ...args, '--watch'], { cwd: folder });
  running = child;
  let text = '';
  let look = () => {};
  child.stderr.on('data', (chunk) => {
    text += chunk;
    look();
  });
  return (last) =>
    new Promise((resolve) => {
      look = () => {
        const lines = text.split('\n').slice(0, -1);
        const end = lines.findIndex((line) => last.test(line));
        if (end === -1) return;
        text = text.slice(lines.slice(0, end + 1).join('\n').length + 1);
        resolve(lines.slice(0, end + 1).map((line) => line.replace(/, \d+\.\d\d s$/, '')));
      };
      look();
    });
}

it('makes again what has changed, until it is ended', async () => {
  writeFiles(folder, { 'docs/a.md': `${REPORT}\n![a](a.svg)\n`, 'docs/b.md': REPORT });
  const until = watch('docs', '-o', 'docs/decks');
  expect(await until(/watched/)).toEqual([
    'docs/a.md:7:1 warning The picture “a.svg” was not found; check the path. image-unreadable',
    'docs/decks/a.pptx: 2 slides, 0 charts',
    'docs/decks/b.pptx: 2 slides, 0 charts',
    '2 reports watched; Ctrl-C ends it.',
  ]);
  writeFiles(folder, { 'docs/a.svg': PICTURE });
  expect(await until(/slides/)).toEqual([
    'docs/a.md mended The picture “a.svg” was not found; check the path. image-unreadable',
    'docs/decks/a.pptx: 2 slides, 0 charts',
  ]);
  // As editors do it that write beside the file, and put it in its place.
  writeFiles(folder, { 'docs/.b.tmp': `${REPORT}\n![b](b.svg)\n` });
  renameSync(join(folder, 'docs/.b.tmp'), join(folder, 'docs/b.md'));
  expect(await until(/slides/)).toEqual([
    'docs/b.md:7:1 warning The picture “b.svg” was not found; check the path. image-unreadable',
    'docs/decks/b.pptx: 2 slides, 0 charts',
  ]);
  writeFiles(folder, { 'docs/c.md': REPORT });
  expect(await until(/slides/)).toEqual(['docs/decks/c.pptx: 2 slides, 0 charts']);
  running?.kill('SIGINT');
  expect(await once(running as ChildProcess, 'exit')).toEqual([0, null]);
});

it('makes again what the mapping of a template and the template itself change', async () => {
  writeFiles(folder, { 'docs/r.md': REPORT });
  runCommand(folder, ['docs/r.md', '-o', 'brand/brand.pptx']);
  runCommand(folder, ['template', 'init', 'brand/brand.pptx', '-o', 'maps/map.yaml']);
  const until = watch('docs/r.md', '--template', 'maps/map.yaml', '--to', 'html');
  expect(await until(/watched/)).toContain('output/r.html: 2 slides, 0 charts');
  appendFileSync(join(folder, 'maps/map.yaml'), '# changed\n');
  expect(await until(/slides/)).toEqual(['output/r.html: 2 slides, 0 charts']);
  runCommand(folder, ['docs/r.md', '--theme', 'ledger', '-o', 'brand/brand.pptx']);
  expect(await until(/slides/)).toEqual(['output/r.html: 2 slides, 0 charts']);
});

it('goes on where the configuration or the report has faults', async () => {
  writeFiles(folder, { 'r.md': REPORT, 'quarterdeck.config.yaml': 'agenda: onn' });
  const until = watch('r.md');
  expect(await until(/has faults/)).toHaveLength(2);
  writeFiles(folder, { 'quarterdeck.config.yaml': 'agenda: off' });
  expect(await until(/watched/)).toEqual([
    'output/r.pptx: 2 slides, 0 charts',
    '1 report watched; Ctrl-C ends it.',
  ]);
  writeFiles(folder, { 'r.md': `---\ntheme: none\n---\n${REPORT}` });
  expect(await until(/theme-unknown/)).toHaveLength(1);
  writeFiles(folder, { 'r.md': REPORT });
  expect(await until(/slides/)).toEqual([
    expect.stringMatching(/^r\.md mended There is no theme/),
    'output/r.pptx: 2 slides, 0 charts',
  ]);
});

it.each([
  [['-'], 'Streams cannot be watched'],
  [['r.md', '-o', '-'], 'Streams cannot be watched'],
  [['r.md', '--format', 'json'], 'leave out --format json'],
])('is refused for what cannot be told or read again: %s', (args, expected) => {
  writeFiles(folder, { 'r.md': REPORT });
  const { status, stderr } = runCommand(folder, [...args, '--watch']);
  expect([status, stderr]).toEqual([2, expect.stringContaining(expected)]);
});
