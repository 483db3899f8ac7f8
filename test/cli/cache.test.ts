/** What was made before is made again only where something of it has changed. */
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BuildJob } from '../../src/cli/build.ts';
import { recall } from '../../src/cli/cache.ts';
import { work } from '../../src/cli/job.ts';
import { compileToPptx } from '../../src/compile.ts';
import { nodeHost } from '../../src/host/node.ts';
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

it('keeps every file that a report becomes', () => {
  writeFiles(folder, { 'r.md': REPORT });
  const run = () => quarterdeck('r.md', '--cache', '--to', 'pptx,html,json').stderr;
  const files = ['pptx', 'html', 'json'].map((ending) => at(`output/r.${ending}`));
  run();
  const written = files.map((path) => readFileSync(path, 'latin1'));
  for (const path of files) rmSync(path);
  expect(run()).toBe('output/r.pptx, output/r.html, output/r.json: 2 slides, 0 charts, unchanged\n');
  expect(files.map((path) => readFileSync(path, 'latin1'))).toEqual(written);
  expect(quarterdeck('r.md', '--cache', '--to', 'pptx,html').stderr).not.toContain('unchanged');
});

describe('a report is made again', () => {
  /** What counts for all reports of a run. */
  type Shared = Partial<BuildJob>;

  const deckOf = (name: string) => at('decks', `${name}.pptx`);

  /** Builds `a`, `b` and `c` with what is kept; gives which were made. Each is as it is when it is made without. */
  async function made(shared: Shared = {}): Promise<readonly string[]> {
    const jobs = ['a', 'b', 'c'].map(
      (name): BuildJob => ({
        type: 'build',
        report: at('docs', `${name}.md`),
        decks: [{ path: deckOf(name), output: 'pptx' }],
        remote: false,
        defaults: {},
        cache: at('kept'),
        ...shared,
      }),
    );
    const known = await recall(jobs, nodeHost);
    for (const [index, job] of jobs.entries()) {
      const deck = deckOf(job.report.slice(-4, -3));
      if (!known[index]) expect(await work(job, nodeHost)).not.toHaveProperty('fault');
      const kept = readFileSync(deck);
      const { cache: _, ...uncached } = job;
      await work(uncached, nodeHost);
      expect(readFileSync(deck).equals(kept)).toBe(true);
    }
    return ['a', 'b', 'c'].filter((_, index) => !known[index]);
  }

  beforeEach(async () => {
    writeFiles(folder, {
      'docs/a.md': `${REPORT}\n![flow](flow.svg)\n\n<!-- include: parts/one.md -->\n`,
      'docs/b.md': `---\ninclude: parts/t*.md\n---\n${REPORT}`,
      'docs/c.md': REPORT,
      'docs/parts/one.md': '## One\n\n- one\n',
      'docs/parts/two.md': '## Two\n\n- two\n',
    });
    expect([await made(), await made()]).toEqual([['a', 'b', 'c'], []]);
  });

  it.each([
    ['itself', { 'docs/c.md': `${REPORT}- more\n` }, ['c']],
    ['a part', { 'docs/parts/one.md': '## One\n\n- other\n' }, ['a']],
    ['a part that a glob finds', { 'docs/parts/three.md': '## Three\n\n- three\n' }, ['b']],
    ['a picture that was missing', { 'docs/flow.svg': PICTURE }, ['a']],
    ['nothing that it names', { 'docs/other.svg': PICTURE }, []],
  ])('where something changes: %s', async (_, files, expected) => {
    writeFiles(folder, files);
    expect([await made(), await made()]).toEqual([expected, []]);
  });

  it('where something else is asked for', async () => {
    expect(await made({ theme: 'ledger' })).toEqual(['a', 'b', 'c']);
    expect(await made({ defaults: { agenda: 'on' } })).toEqual(['a', 'b', 'c']);
    expect(await made()).toEqual([]);
  });

  it('where its layouts change', async () => {
    quarterdeck('layouts', 'init', 'own');
    const shared = { layouts: at('own'), theme: 'ledger' };
    expect([await made(shared), await made(shared)]).toEqual([['a', 'b', 'c'], []]);
    appendFileSync(at('own/ledger/theme.yaml'), '\n# changed\n');
    expect(await made(shared)).toEqual(['a', 'b', 'c']);
  });

  it('where its template changes, also if a thread has made others with it', async () => {
    const shared = { template: at('brand.pptx') };
    for (const theme of ['ledger', 'gazette']) {
      writeFileSync(at('brand.pptx'), (await compileToPptx(REPORT, { theme })).pptx);
      expect([await made(shared), await made(shared)]).toEqual([['a', 'b', 'c'], []]);
    }
  });
});

it('is made again where the mapping of its template changes, or the template that it maps', async () => {
  writeFiles(folder, { 'r.md': REPORT });
  const write = async (theme: string) =>
    writeFileSync(at('brand.pptx'), (await compileToPptx(REPORT, { theme })).pptx);
  const unchanged = () =>
    quarterdeck('r.md', '--cache', '--template', 'map.yaml').stderr.includes('unchanged');
  await write('ledger');
  expect(quarterdeck('template', 'init', 'brand.pptx', '-o', 'map.yaml').status).toBe(0);
  expect([unchanged(), unchanged()]).toEqual([false, true]);
  appendFileSync(at('map.yaml'), '\n# changed\n');
  expect([unchanged(), unchanged()]).toEqual([false, true]);
  await write('gazette');
  expect([unchanged(), unchanged()]).toEqual([false, true]);
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

  it('is of each run its own, where two write the same deck at once', async () => {
    writeFiles(folder, { 'r.md': REPORT });
    const jobs = ['ledger', 'gazette'].map(
      (theme): BuildJob => ({
        type: 'build',
        report: at('r.md'),
        decks: [{ path: at('r.pptx'), output: 'pptx' }],
        theme,
        remote: false,
        defaults: {},
        cache: at('kept'),
      }),
    );
    await Promise.all(jobs.map((job) => work(job, nodeHost)));
    for (const job of jobs) {
      expect(await recall([job], nodeHost)).toEqual([expect.objectContaining({ report: at('r.md') })]);
      const { pptx } = await compileToPptx(REPORT, { theme: job.theme as string });
      expect(readFileSync(at('r.pptx')).equals(pptx)).toBe(true);
    }
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

  it('goes when it was not used for a month, and nothing else does', () => {
    writeFiles(folder, { 'r.md': REPORT, 's.md': REPORT, 't.md': REPORT, 'kept/notes.txt': 'mine' });
    const run = (report: string) => quarterdeck(report, '--cache=kept').stderr.includes('unchanged');
    const kept = () => readdirSync(at('kept'));
    run('r.md');
    const ofR = kept();
    run('s.md');
    const before = kept();
    const age = (names: readonly string[], days: number) => {
      const then = Date.now() / 1000 - days * 86_400;
      for (const name of names) utimesSync(at('kept', name), then, then);
    };
    age(before, 29);
    expect(run('r.md')).toBe(true);
    age(
      before.filter((name) => !ofR.includes(name) || name === 'notes.txt'),
      31,
    );
    expect(run('t.md')).toBe(false);
    expect(
      kept()
        .filter((name) => before.includes(name))
        .sort(),
    ).toEqual([...ofR].sort());
    expect([run('r.md'), run('t.md'), run('s.md')]).toEqual([true, true, false]);
  });

  it('is no reason to fail where it cannot be written, and streams are not kept', () => {
    writeFiles(folder, { 'r.md': REPORT, file: '' });
    expect(quarterdeck('r.md', '--cache=file').status).toBe(0);
    expect(quarterdeck('r.md', '--cache=kept', '-o', '-').status).toBe(0);
    expect(readdirSync(folder)).not.toContain('kept');
  });
});
