/** Questions to the outside world, and whether they still have their answers. */
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory.ts';
import { concerns, isStill, type Question, recorded } from '../../src/host/recorded.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const place = { report: 'r.md', root: undefined, most: 100 };

it('are kept once each, as plain data, with those that found nothing', async () => {
  const { host, asked, written } = recorded(memoryHost({ 'r.md': bytes('# R') }));
  await host.readFile('r.md');
  await host.readFile('r.md', 9);
  await host.readFile('r.md');
  await expect(host.readBeside('a.png', place)).rejects.toThrow('was not found');
  await host.writeFile('r.pptx', bytes('deck'));
  expect(asked().map(({ call, args }) => [call, ...args])).toEqual([
    ['readFile', 'r.md'],
    ['readFile', 'r.md', 9],
    ['readBeside', 'a.png', place],
  ]);
  expect(written).toEqual([{ path: 'r.pptx', bytes: bytes('deck') }]);
  expect(host.fetch).toBeUndefined();
});

it.each([
  ['nothing', { 'r.md': '# R', 'd/a.yaml': 'a' }, [true, true, true, true]],
  ['a file’s text', { 'r.md': '# S', 'd/a.yaml': 'a' }, [false, true, true, true]],
  ['a file that was missing', { 'r.md': '# R', 'd/a.yaml': 'a', 'a.png': '' }, [true, false, true, true]],
  ['what a folder holds', { 'r.md': '# R', 'd/a.yaml': 'a', 'd/b.yaml': '' }, [true, true, false, true]],
  ['that there is one', { 'r.md': '# R' }, [true, true, false, false]],
])('have other answers where that changes: %s', async (_, files, expected) => {
  const worldOf = (texts: Readonly<Record<string, string>>) =>
    memoryHost(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, bytes(text)])));
  const { host, asked } = recorded(worldOf({ 'r.md': '# R', 'd/a.yaml': 'a' }));
  await host.readFile('r.md');
  await host.readBeside('a.png', place).catch(() => undefined);
  await host.readFolder('d');
  await host.exists('d');
  const questions = JSON.parse(JSON.stringify(asked()));
  const now = worldOf(files as Record<string, string>);
  const answers = await Promise.all(questions.map((question: never) => isStill(question, now)));
  expect(answers).toEqual(expected);
});

describe('what happens in a folder', () => {
  it.each([
    ['/r/q4.md', true],
    ['/r/pictures/a.png', true],
    // A folder on the way there that comes or goes.
    ['/r/pictures', true],
    ['/r/parts/new.md', true],
    ['/r/q4.md~', false],
    ['/r/other.md', false],
    ['/r/pictures/b.png', false],
    ['/tmp', false],
  ])('at %s concerns a report: %s', (path, expected) => {
    const place = { report: '/r/q4.md', most: 1 };
    const asked: readonly Question[] = [
      { call: 'readFile', args: ['/r/q4.md'], answer: '' },
      { call: 'readBeside', args: ['pictures/a.png', place], answer: '' },
      { call: 'find', args: ['parts/*.md', place], answer: '' },
      { call: 'findFonts', args: [['Carlito']], answer: '' },
    ];
    expect(concerns(asked, path)).toBe(expected);
  });
});
