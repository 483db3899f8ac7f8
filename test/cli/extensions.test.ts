/** Extensions in the command: threads, what is kept and what is watched know of them, and a broken one hurts nobody else. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesIn, PROGRAM, runCommand, writeFiles } from '../support/command.ts';

const REPORT = '# Harbour Report\n\n## Cranes\n\n- **North**: repaired\n';
const BOX = `${REPORT}\n\`\`\`box\nthe box\n\`\`\`\n`;

/** Words that stand in a module of their own, which the configuration reaches by way of another. */
const files = (word: string) => ({
  'quarterdeck.config.mjs': 'import box from "./tools/box.mjs";\nexport default { extensions: [box] };\n',
  'tools/box.mjs': `import { word } from './word.mjs';
    const run = { type: 'text', text: word, size: 20, font: 'body', colour: { role: 'ink' } };
    const paragraph = { runs: [run], level: 0, align: 'left', indent: 0, hanging: 0, spaceBefore: 0, spaceAfter: 0, lineSpacing: 1 };
    const lower = ({ data, source }) => {
      if (data === 'broken') throw new Error('it is broken');
      if (data === 'endless') return lower({ data, source });
      return [{ type: 'text', paragraph, source, height: 24, gap: 0, keep: false }];
    };
    const write = ({ deck }) => deck.sections.map(({ slides }) => slides.map(({ shapes }) => JSON.stringify(shapes)).join()).join();
    export default {
      name: 'boxes',
      blocks: { box: { fence: 'box', offers: ['text'], read: (node) => node.value, lower } },
      outputs: { txt: { write }, pages: { write: async ({ as }) => ['a', (await as('json'))[0]] } },
    };`,
  'tools/word.mjs': `export const word = ${JSON.stringify(word)};\n`,
});

let folder = '';
let running: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-extensions-'));
  writeFiles(folder, files('first'));
});
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const quarterdeck = (...args: string[]) => runCommand(folder, args);
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');

it('count in threads, and one that fails there lets other reports be', () => {
  writeFiles(folder, {
    'docs/a.md': BOX,
    'docs/b.md': BOX.replace('the box', 'broken'),
    'docs/c.md': BOX.replace('the box', 'endless'),
    'docs/d.md': REPORT,
  });
  const { status, stderr } = quarterdeck('docs', '-o', 'decks', '--to', 'txt', '--quiet');
  expect(status).toBe(1);
  expect(filesIn(join(folder, 'decks'))).toEqual(['a.txt', 'd.txt']);
  expect(textOf('decks/a.txt')).toContain('first');
  expect(stderr.split('\n').slice(0, 2)).toEqual([
    'quarterdeck: docs/b.md:7:1 error The extension “boxes” failed in its block “box”: it is broken (box.mjs:5). extension-failed',
    expect.stringContaining(
      'docs/c.md:7:1 error The extension “boxes” failed in its block “box”: Maximum call stack',
    ),
  ]);
});

it('are made of files, whose changes count for what is kept', () => {
  writeFiles(folder, { 'a.md': BOX });
  const make = () => quarterdeck('a.md', '--to', 'txt', '--cache').stderr;
  expect([make(), make()]).toEqual([
    expect.not.stringContaining('unchanged'),
    expect.stringContaining('unchanged'),
  ]);
  writeFiles(folder, files('second'));
  expect(make()).not.toContain('unchanged');
  expect(textOf('output/a.txt')).toContain('second');
});

it('are run anew when a file of theirs changes while reports are watched', async () => {
  writeFiles(folder, { 'a.md': BOX });
  const child = spawn(process.execPath, [PROGRAM, 'a.md', '--to', 'txt', '--watch'], { cwd: folder });
  running = child;
  let text = '';
  child.stderr.on('data', (chunk) => {
    text += chunk;
  });
  const shown = (times: number) =>
    expect.poll(() => text.split('slides').length - 1, { timeout: 20_000 }).toBe(times);
  await shown(1);
  for (const [i, word] of ['second', 'third'].entries()) {
    writeFiles(folder, { 'tools/word.mjs': `export const word = '${word}';\n` });
    await shown(i + 2);
    expect(textOf('output/a.txt')).toContain(word);
  }
  writeFiles(folder, { 'quarterdeck.config.mjs': 'export default { author: "Mara" };\n' });
  await expect.poll(() => text, { timeout: 20_000 }).toContain('decks are written as');
  writeFiles(folder, files('fourth'));
  await shown(4);
});

it('may be named by the paths of their modules, and write several files', () => {
  rmSync(join(folder, 'quarterdeck.config.mjs'));
  writeFiles(folder, {
    'docs/quarterdeck.config.yaml': 'extensions: [../tools/box.mjs]\nto: [pages]\n',
    'docs/a.md': BOX,
  });
  expect(quarterdeck('docs/a.md').stderr).toContain('output/a.pages');
  expect(filesIn(join(folder, 'output'))).toEqual(['a-01.pages', 'a-02.pages']);
  expect(quarterdeck('config', 'docs/a.md').stdout.toString()).toMatch(/^extensions +boxes /m);
  expect(quarterdeck('docs/a.md', '--to', 'txtt').stderr).toContain('png, txt, pages.');
});
