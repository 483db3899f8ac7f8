/** Nothing is lost: every word that remark finds in a document is somewhere in the report. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read.ts';
import { allText } from './outline.ts';

const processor = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']);

/** The numbered words of a document, `w1w` `w2w` …, as often as they stand in what it shows. */
function wordsOf(markdown: string): readonly string[] {
  const shown = (node: Nodes): string => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
    if (node.type === 'image') return node.alt ?? '';
    return 'children' in node ? node.children.map(shown).join(' ') : '';
  };
  return numbered(shown(processor.parse(markdown)));
}

function numbered(text: string): readonly string[] {
  return text.match(/w\d+w/g) ?? [];
}

function expectAllKept(markdown: string): void {
  const kept = new Set(numbered(allText(readReport(markdown, { path: 'q4.md' }).report)));
  expect(wordsOf(markdown).filter((word) => !kept.has(word))).toEqual([]);
}

/** Each `w` of a template becomes a word of its own. */
function numberWords(template: string): string {
  let count = 0;
  return template.replace(/\bw\b/g, () => {
    count += 1;
    return `w${count}w`;
  });
}

const INLINES = [
  'w',
  'w w',
  '**w**',
  '*w*',
  '~~w~~',
  '`w`',
  '[w](https://example.org)',
  '![w](picture.png)',
  '[![w](badge.svg)](https://example.org)',
  'w<sup>w</sup>',
  '<b>w *w*</b>',
  'w<br>w',
  'List<w>',
  'Span<Object> w',
  'w  \nw',
  'w\nw',
  '<span title="a">w',
  'w</b>',
  '<!-- secret --> w',
  '[^1] w',
  '&amp; w',
];

const inline = fc
  .array(fc.constantFrom(...INLINES), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(' '));

const oneLine = inline.map((text) => text.replaceAll(/ *\n/g, ' '));

const table = fc
  .tuple(oneLine, oneLine, fc.array(fc.tuple(oneLine, oneLine), { maxLength: 3 }))
  .map(
    ([a, b, rows]) =>
      `| ${a} | ${b} |\n|---|:-:|\n${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`,
  );

const html = fc
  .tuple(oneLine, oneLine)
  .chain(([a, b]) =>
    fc.constantFrom(
      `<details>\n<summary>${a}</summary>\n\n${b}\n\n</details>`,
      `<table><tr><th>w</th><th>w</th></tr><tr><td>\n\n${a}\n\n</td><td rowspan="2">w</td></tr></table>\n\n${b}`,
      `<div align="center">\n\n${a}\n\n## ${b}`,
      `<dl><dt>${a}</dt><dd>\n\n${b}\n\n</dd></dl>`,
      `:::note ${a}\n\n${b}\n\n:::`,
      `::: {.columns}\n::: column\n${a}\n:::\n::: notes\n${b}`,
      `w\n: ${a}\n: ${b}`,
      `<ul><li>\n\n${a}\n\n- ${b}\n\n</ul>`,
      `<p>w\n\n${a}\n\n<blockquote>\n\n${b}\n`,
      `<td>\n\n${a}\n\n<table>\n\n${b}`,
    ),
  );

const block = fc.letrec<{ block: string; list: string; quote: string }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    inline,
    oneLine.map((text) => `## ${text}`),
    oneLine.map((text) => `#### ${text}`),
    fc.constant('**w**'),
    fc.constant('---'),
    fc.constant('```js\nw\n\n  w\n```'),
    fc.constant('    w\n'),
    fc.constant('[^1]: w\n\n    w'),
    table,
    html,
    tie('list'),
    tie('quote'),
  ),
  list: fc
    .tuple(fc.constantFrom('- ', '3. ', '- [x] '), fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
    .map(([marker, blocks]) => marker + indented(blocks.join('\n\n'), marker === '3. ' ? 3 : 2)),
  quote: fc
    .tuple(fc.constantFrom('', '[!NOTE]\n'), fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
    .map(([mark, blocks]) => `> ${(mark + blocks.join('\n\n')).replaceAll('\n', '\n> ')}`),
})).block;

function indented(text: string, width: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(width)}`);
}

/** Bits of syntax that in a random order make every half-finished construct there is. */
const SYNTAX = [
  ...[
    '# ',
    '## ',
    '- ',
    '1. ',
    '- [ ] ',
    '> ',
    '> [!TIP]\n',
    '| ',
    ' | ',
    '|--|--|\n',
    '\n',
    '\n\n',
    '    ',
    '\t',
  ],
  ...[
    '`',
    '```\n',
    '**',
    '*',
    '_',
    '~~',
    '[',
    '](u)',
    '![',
    '[^1]',
    '[^1]: ',
    '[^2]: ',
    '---\n',
    '+++\n',
    'k: ',
    ':::note\n',
    ':::\n',
    '!!! tip\n',
    ': ',
    '> **Note:** ',
    '[!info]- ',
  ],
  ...[
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<td>',
    '<table>',
    '<tr>',
    '</table>',
    '<li>',
    '<ul>',
    '</ul>',
    '<pre>',
  ],
  ...['<sup>', '<T>', '</T>', '<x y="', '<Foo/>', '<br>', '&lt;', '$', '\\', '"', 'w', 'w', 'w', 'w '],
];

describe('nothing is lost', () => {
  it('of documents in which blocks stand in blocks', () => {
    const documents = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n\n'));
    fc.assert(
      fc.property(documents, (template) => expectAllKept(numberWords(template))),
      { numRuns: 100 },
    );
  });

  it.each([': </ul><x y="w', ': </ul><x y="</ul>w ', '<div>w</div> <b title="w'])(
    'of tags that do not end: %s',
    (template) => {
      expectAllKept(numberWords(template));
    },
  );

  it('of documents with half-finished syntax', () => {
    const documents = fc.array(fc.constantFrom(...SYNTAX), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(documents, (template) => expectAllKept(numberWords(template))),
      { numRuns: 400 },
    );
  });
});
