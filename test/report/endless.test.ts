/** Paragraphs without end become several, of which none is longer than a bound, and nothing of them is lost. */
import type { Nodes, Paragraph } from 'mdast';
import { describe, expect, it } from 'vitest';
import { childrenOf } from '../../src/report/mdast.ts';
import { parseMarkdown } from '../../src/report/parse.ts';

const MOST = 10_000;

const textOf = (node: Nodes): string =>
  'value' in node ? String(node.value) : childrenOf(node).map(textOf).join('');
const paragraphsIn = (node: Nodes): readonly Paragraph[] =>
  node.type === 'paragraph' ? [node] : childrenOf(node).flatMap(paragraphsIn);
const count = (node: Nodes, type: Nodes['type']): number =>
  childrenOf(node).reduce((sum, child) => sum + count(child, type), node.type === type ? 1 : 0);

describe('a paragraph without end', () => {
  it.each([
    ['words', 'word '.repeat(10_000).trim(), 'word'],
    ['one word', 'x'.repeat(50_000), ''],
    ['emoji', `a${'😀'.repeat(30_000)}`, ''],
    ['brackets', '['.repeat(50_000), ''],
    ['images without an end', '![a'.repeat(20_000), ''],
    ['emphasis', `**${'word '.repeat(10_000)}end**`, 'word'],
    ['code', `\`${'word '.repeat(10_000)}end\``, 'word'],
  ])('is several: %s', (_, markdown, word) => {
    const paragraphs = paragraphsIn(parseMarkdown(markdown));
    const texts = paragraphs.map(textOf);
    expect(texts.length).toBeGreaterThan(3);
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(MOST + 1);
    expect(texts.join('')).toBe(markdown.replace(/^(?:\*\*|`)|(?:\*\*|`)$/g, ''));
    expect(texts.join('')).not.toMatch(/\p{Cs}/u);
    // A text in the middle begins with a word, as one after a space does.
    for (const text of texts) expect(text.startsWith(word)).toBe(text !== 'end');
  });

  it('is several where it stands in quotes and lists', () => {
    const words = 'word '.repeat(5_000).trim();
    const root = parseMarkdown(`> ${words}\n\n- ${words}\n\n1. a\n\n   ${words}`);
    expect(paragraphsIn(root).map(textOf).join(' ').split(/\s+/)).toHaveLength(15_001);
    for (const paragraph of paragraphsIn(root)) expect(textOf(paragraph).length).toBeLessThanOrEqual(MOST);
  });

  it('is several behind a heading, of which it is the rest', () => {
    const { children } = parseMarkdown(`## ${'word '.repeat(5_000)}`);
    expect(children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(children.map(textOf).join('').match(/word/g)).toHaveLength(5_000);
  });

  it('keeps its links and pictures', () => {
    const root = parseMarkdown('[word](https://example.com) ![a](a.png) '.repeat(3_000));
    expect([count(root, 'link'), count(root, 'image')]).toEqual([3_000, 3_000]);
  });

  it('is left alone where it has one', () => {
    const markdown = `${'word '.repeat(1_600)}**end**`;
    expect(paragraphsIn(parseMarkdown(markdown)).map(textOf)).toEqual([markdown.replaceAll('*', '')]);
  });
});

describe('marks that pair with each other', () => {
  it.each([
    ['~', 'delete'],
    ['*', 'emphasis'],
    ['_', 'emphasis'],
  ] as const)('are marks up to a bound, and words beyond it: %s', (mark, type) => {
    const root = parseMarkdown(`${mark}a${mark} `.repeat(4_000));
    expect(count(root, type)).toBe(2_000);
    expect(paragraphsIn(root).map(textOf).join('').match(/a/g)).toHaveLength(4_000);
  });
});

describe('closing brackets', () => {
  it('are words where nothing was opened, however many', () => {
    const text = paragraphsIn(parseMarkdown(`${']'.repeat(60_000)} [^1]\n\n[^1]: note`))
      .map(textOf)
      .join('');
    expect(text.match(/\]/g)?.length).toBeGreaterThanOrEqual(60_000);
  }, 60_000);
});

describe('containers', () => {
  it('are open in each other up to a bound, and keep their words beyond it', () => {
    const fences = Array.from({ length: 2_000 }, (_, i) => `::: note Title${i}\n\nword${i}\n`).join('\n');
    const root = parseMarkdown(fences);
    const depth = (node: Nodes): number => 1 + Math.max(0, ...childrenOf(node).map(depth));
    expect(depth(root)).toBeLessThan(120);
    const text = paragraphsIn(root).map(textOf);
    expect(text.filter((words) => words.startsWith('word'))).toHaveLength(2_000);
  });
});
