/** Reports that are too much: B1 to B5 of SECURITY.md. What ends in seconds would take hours without its bound. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../src/cli/build.ts';
import { readMarkdown } from '../../src/cli/input.ts';
import { compile } from '../../src/compile.ts';
import { nodeHost } from '../../src/host/node.ts';
import { MOST_CHARACTERS } from '../../src/report/manuscript.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { compiled } from './compiled.ts';

describe('B1: reports of gigabytes', () => {
  it('are refused before they are parsed', async () => {
    await expect(compile('a'.repeat(MOST_CHARACTERS + 1))).rejects.toThrow(/8 million are the most/);
  });

  it('are never in memory', () =>
    withTemporaryFolder(async (folder) => {
      const path = join(folder, 'huge.md');
      await writeFile(path, Buffer.alloc(40_000_000, 'a'));
      await expect(readMarkdown(path, nodeHost)).rejects.toThrow(/is larger than 32 MB/);
      await expect(readMarkdown('/dev/zero', nodeHost)).rejects.toThrow(/is larger than 32 MB/);
    }));
});

describe('B2: nesting', () => {
  it.each([
    ['quotes', `${'>'.repeat(100_000)} word`],
    ['quotes with spaces', `${'> '.repeat(100_000)}word`],
    ['lists', `${'- '.repeat(100_000)}word`],
    ['numbered lists', `${'1. '.repeat(100_000)}word`],
    ['quotes and lists', `${'> - '.repeat(50_000)}word`],
    ['elements', `${'<div>'.repeat(50_000)}word`],
    ['elements in a line', `a ${'<b>'.repeat(20_000)}word`],
    ['details', `${'<details><summary>a</summary>'.repeat(5_000)}word`],
    ['marks', `${'**a '.repeat(1_000)}word${' a**'.repeat(1_000)}`],
    ['marks that pair with nothing', `${'*a '.repeat(50_000)}word`],
    ['marks of two kinds', `${'*_'.repeat(10_000)}word`],
    ['a paragraph without end', `${'some words '.repeat(50_000)}\n\nword`],
    ['links', `${'['.repeat(5_000)}word${'](b)'.repeat(5_000)}`],
    ['brackets', `${'['.repeat(10_000)}word`],
    ['images', `${'!['.repeat(5_000)}word`],
    ['signs', `${'<'.repeat(50_000)}word`],
    ['comments', `${'<!--'.repeat(20_000)}-->\n\nword`],
  ])('ends, and keeps its words: %s', async (_, markdown) => {
    const { opened } = await compiled(`# R\n\n${markdown}`);
    const said = opened.slides.flatMap(({ shapes, notes }) => [...shapes.map(({ text }) => text), notes]);
    expect(said.join('\n')).toContain('word');
  });
});

describe('B5: what grows with its square', () => {
  it.each([
    ['brackets of images', '![ '.repeat(20_000)],
    ['images in links', '[![a](b '.repeat(10_000)],
    ['strokes', '~a '.repeat(20_000)],
    ['closing brackets', ']'.repeat(40_000)],
    ['addresses', 'a@b.c'.repeat(20_000)],
    ['one word', 'x'.repeat(100_000)],
    ['a heading', `## ${'some words '.repeat(8_000)}`],
    ['comments that nobody closes', `a <!-- b\n\n${'<!-- '.repeat(20_000)}`],
    ['containers', '::: a\n'.repeat(10_000)],
  ])(
    'ends, and keeps its words: %s',
    async (_, markdown) => {
      const { opened } = await compiled(`# R\n\nword\n\n${markdown}`);
      const said = opened.slides.flatMap(({ shapes, notes }) => [...shapes.map(({ text }) => text), notes]);
      expect(said.join('\n')).toContain('word');
    },
    120_000,
  );
});

describe('B3: front matter that grows', () => {
  it('is not followed', async () => {
    const names = Array.from({ length: 24 }, (_, i) => `k${i}`);
    const lines = names.map(
      (name, i) => `${name}: &${name} [${Array(10).fill(i === 0 ? 'x' : `*${names[i - 1]}`)}]`,
    );
    const { opened } = await compiled(`---\ntitle: Kept\n${lines.join('\n')}\nauthor: *k23\n---\n\nWords`);
    expect(opened.slides[0]?.title).toBe('Kept');
  });

  it.each([
    ['YAML', `---\ntitle: Kept\na: ${'['.repeat(50_000)}\n---\n\nWords`],
    ['TOML', `+++\ntitle = "Kept"\na = ${'['.repeat(50_000)}\n+++\n\nWords`],
  ])('may nest as it likes: %s', async (_, markdown) => {
    expect((await compiled(markdown)).opened.slides.length).toBeGreaterThan(1);
  });
});

describe('B4: a deck that is there', () => {
  it('stays when the new one cannot be made', () =>
    withTemporaryFolder(async (folder) => {
      const [report, deck] = [join(folder, 'r.md'), join(folder, 'r.pptx')];
      await writeFile(report, '---\ntheme: nowhere\n---\n\n# R');
      await writeFile(deck, 'the good deck');
      const decks = [{ path: deck, output: 'pptx' }] as const;
      const { fault } = await build({ type: 'build', report, decks, remote: false, defaults: {} }, nodeHost);
      expect(fault).toMatchObject({ rule: 'theme-unknown' });
      expect(await readFile(deck, 'utf8')).toBe('the good deck');
    }));
});
