/** Call-outs, containers and definitions, as many programs write them. */
import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

type Case = readonly [what: string, markdown: string, blocks: readonly string[]];

const check = (_: string, markdown: string, blocks: readonly string[]) =>
  expect(outline(markdown)).toEqual(blocks);

describe('call-outs', () => {
  it.each<Case>([
    ['between colons', ':::note\n\na\n\n- b\n\n:::\n\nc', ['> (note) a', '> (note) - b', 'c']],
    ['without empty lines', 'a\n:::tip\nb\n:::\nc', ['a', '> (tip) b', 'c']],
    ['with a title', ':::warning Mind **it**\n\na\n:::', ['> (warning) Mind **it**', '> (warning) a']],
    ['with a title in brackets', ':::note[June | 29]{#x}\na\n:::', ['> (note) June | 29', '> (note) a']],
    [
      'with a link in the title',
      '::: note [A](https://b.org) c\na\n:::',
      ['> (note) [A](https://b.org) c', '> (note) a'],
    ],
    ['of another name', ':::danger\na\n:::', ['> (caution) Danger', '> (caution) a']],
    [
      'in one another',
      '::::note\na\n:::tip\nb\n:::\nc\n::::\nd',
      ['> (note) a', '> (note) c', '> (tip) b', 'd'],
    ],
    ['in a list', '- a\n\n  :::tip\n  b\n  :::\n\n- c', ['- a', '> (tip) b', '- c']],
    ['in a quote', '> :::tip\n> a\n> :::\n>\n> b', ['> b', '> (tip) a']],
    [
      'that nobody closes, up to the next heading',
      '# T\n\n:::note\na\n\n## A\n\nb',
      ['> (note) a', '## A', 'b'],
    ],
    ['that nobody closes, up to the end of the list', '- :::note\n  a\n\nb', ['> (note) a', 'b']],
    [
      'of Quarto',
      '::: {.callout-important title="Read `this`" collapse="true"}\na\n:::',
      ['> (important) Read `this`', '> (important) a'],
    ],
    ['of Pandoc with colons at the end', '::: warning ::::::\na\n::::::::::::', ['> (warning) a']],
    [
      'of MkDocs',
      '!!! note "On **it**"\n    a\n\n    - b\n\nc',
      ['> (note) On **it**', '> (note) a', '> (note) - b', 'c'],
    ],
    ['of MkDocs, folded', '??? danger\n\n    a', ['> (caution) Danger', '> (caution) a']],
    ['of MkDocs with code', '???+ tip ""\n    a\n\n        b', ['> (tip) a', 'code ?: b']],
    ['of MkDocs in a list', '- a\n\n    !!! tip\n        b', ['- a', '> (tip) b']],
    ['of Obsidian', '> [!bug]\n> a', ['> (caution) Bug', '> (caution) a']],
    ['of Obsidian with a title', '> [!info]- Why *so*\n> a', ['> (note) Why _so_', '> (note) a']],
    ['whose words stand on the line of the mark', '> [!NOTE] a b', ['> (note) a b']],
    ['with a bold word', '> **Note:** a', ['> (note) Note', '> (note) a']],
    ['with a bold word alone', '> **Warning**\n> a', ['> (warning) Warning', '> (warning) a']],
    ['with a bold word of another language', '> **Achtung**: a', ['> (warning) Achtung', '> (warning) a']],
  ])('are read %s', check);

  it.each<Case>([
    ['a bold word in a sentence', '> **Note** that a', ['> **Note** that a']],
    ['a part of a word', '> **Tip**-off', ['> **Tip**-off']],
    ['bold words', '> **GraphQL** a', ['> **GraphQL** a']],
    ['a path behind colons', '  ::: src/lib.rs:57:5', ['::: src/lib.rs:57:5']],
    ['three exclamation marks', '!!! wow', ['!!! wow']],
    ['fences in code', '```\n:::note\n```', ['code ?: :::note']],
    ['nothing of a fence that closes nothing', 'a\n\n:::\n\nb', ['a', 'b']],
  ])('are not %s', check);
});

describe('containers', () => {
  it.each<Case>([
    ['no class', '# T\n\n::: {.panel #x}\n\n## A\n\na\n\n:::', ['## A', 'a']],
    ['a title', '# T\n\n## A\n\n::: spoiler Why\na\n:::', ['## A', '**Why**', 'a']],
    [
      'columns in order',
      ':::: columns\n::: {.column width="40%"}\na\n:::\n::: column\nb\n:::\n::::',
      ['a', 'b'],
    ],
    ['tabs as sections', '=== "Linux"\n\n    a\n\n=== "Mac"\n\n    b', ['## Linux', 'a', '## Mac', 'b']],
    [
      'notes below what they are about',
      'a\n\n::: notes\nb\n\n- c\n:::\n\nd',
      ['a', 'notes: b', 'notes: • c', 'd'],
    ],
    [
      'notes with a table whose head has a footnote',
      'a\n\n::: notes\n| b | c[^1] |\n|--|--|\n| d | e |\n:::\n\n[^1]: f',
      ['a', 'notes: b', 'notes: d: c\u202f1 e', 'notes: c [f]'],
    ],
    ['notes above it', '::: {.notes}\nb\n:::\n\na', ['a', 'notes: b']],
    ['notes about nothing as words', '::: notes\nb\n:::', ['b']],
    ['details', '::: details Why\na\n:::', ['**Why**', 'notes: a']],
  ])('show %s', check);
});

describe('details', () => {
  const details = (inside: string) =>
    `# T\n\n## A\n\n<details><summary>a</summary>\n\n${inside}\n\n</details>`;

  it.each<Case>([
    [
      'words and code',
      details('b **c**\n\n```js\nd\ne\n```'),
      ['## A', '**a**', 'notes: b c', 'notes: d', 'notes: e'],
    ],
    ['lists', details('1. b\n   - c'), ['## A', '**a**', 'notes: 1. b', 'notes:   • c']],
  ])('say %s', check);

  it.each<Case>([
    ['tables', details('b\n\n| c |\n|--|\n| d |'), ['## A', '**a**', 'notes: b', '| c |', '| d |']],
    ['pictures', details('![b](b.png)'), ['## A', '**a**', 'image b.png: b']],
    ['sections', details('### B\n\nb'), ['## A', '**a**', '### B', 'b']],
    ['what is open', '# T\n\n## A\n\n<details open><summary>a</summary>b</details>', ['## A', '**a**', 'b']],
    ['what has no summary', '<details>b</details>', ['b']],
  ])('show %s', check);

  it('say what stands in a list in the notes of the list', () => {
    expect(outline('- a\n\n  <details><summary>b</summary>\n\n  c\n\n  </details>\n- d')).toEqual([
      '- a',
      '+ **b**',
      '- d',
      'notes: c',
    ]);
  });
});

describe('definitions', () => {
  it.each<Case>([
    ['terms', 'A\n: a\n\nB\n: b', ['- **A**: a', '- **B**: b']],
    ['an empty line between them', 'A *x*\n\n:   a\n    more', ['- **A ****_x_**: a more']],
    ['several of one term', 'A\n: a\n: b', ['- **A**', '  - a', '  - b']],
    ['paragraphs', 'A:\n\n:   a\n\n    b', ['- **A:** a', '+ b']],
    ['lists', 'A\n:   - a\n    - b', ['- **A**', '  - a', '  - b']],
    ['HTML', '<dl><dt>A<dd>a<dt>B<dd>b<dd>c</dl>', ['- **A**: a', '- **B**', '  - b', '  - c']],
    ['HTML with two terms', '<dl><dt>A</dt><dt>B</dt><dd>a</dd></dl>', ['- **A, B**: a']],
  ])('are read with %s', check);

  it.each<Case>([
    ['prose', 'One line\nand another\n: and a third', ['One line and another : and a third']],
    ['a line far below', 'A\n\n\n: b', ['A', ': b']],
    ['the caption of a table', '| a |\n|--|\n| b |\n\n: Costs', ['| a |', '| b |', 'Costs']],
    ['a line at the start', ': a', [': a']],
    ['emoji', 'A\n:tada: b', ['A 🎉 b']],
  ])('are not %s', check);
});
