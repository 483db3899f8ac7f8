import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read.ts';
import { outline } from './outline.ts';

type Case = readonly [what: string, markdown: string, blocks: readonly string[]];

const check = (_: string, markdown: string, blocks: readonly string[]) =>
  expect(outline(markdown)).toEqual(blocks);

describe('paragraphs', () => {
  it.each<Case>([
    ['an image alone as an image', '![Map](map.png)', ['image map.png: Map']],
    ['a linked image as an image', '[![Map](map.png)](https://example.org)', ['image map.png: Map']],
    ['images after the words they stand in', 'See ![Map](map.png) here', ['See here', 'image map.png: Map']],
    ['an image before its caption', '![Map](map.png)\n*Routes*', ['image map.png: Map', '_Routes_']],
    ['reference images', '![Map][m]\n\n[m]: map.png', ['image map.png: Map']],
    [
      'lines that have labels, each on its own',
      'Owner: Ann\nNext steps: none',
      ['Owner: Ann⏎Next steps: none'],
    ],
    ['labels in strong', '**A:** one\ntwo\n**B**: three\n**C**', ['**A:** one two⏎**B**: three⏎**C**']],
    ['values below their labels', 'New in May:\n  None\nGone:\n  All', ['New in May: None⏎Gone: All']],
    [
      'prose with colons in it',
      'One thing: this\nis a long line\nNote: wrapped',
      ['One thing: this is a long line Note: wrapped'],
    ],
    ['line ends of their authors', '**A:** b  \nc\n**D:** e', ['**A:** b⏎c⏎**D:** e']],
    ['prose with one label', 'Note: this is\na line', ['Note: this is a line']],
    ['nothing of rules', 'a\n\n---\n\nb', ['a', 'b']],
  ])('gives %s', check);
});

describe('lists', () => {
  it.each<Case>([
    ['depths', '- a\n  - b\n    - c\n- d', ['- a', '  - b', '    - c', '- d']],
    ['numbers from their start', '3. a\n4. b', ['3. a', '4. b']],
    ['a list of another kind inside', '1. a\n   - b\n2. c', ['1. a', '  - b', '2. c']],
    ['tasks', '- [x] a\n- [ ] b', ['[x] a', '[ ] b']],
    ['second paragraphs without a marker', '- a\n\n  b\n- c', ['- a', '+ b', '- c']],
    ['headings in items as strong', '- ### a\n\n  b', ['- **a**', '+ b']],
    [
      'code lifted out, numbers counting on',
      '1. a\n   ```js\n   x\n   ```\n2. b',
      ['1. a', 'code js: x', '2. b'],
    ],
    ['images lifted out', '- a ![Map](map.png) b', ['- a b', 'image map.png: Map']],
    ['tables lifted out', '- a\n\n  | h |\n  |---|\n  | c |\n\n- b', ['- a', '| h |', '| c |', '- b']],
    ['quotes lifted out', '- a\n  > b\n- c', ['- a', '> b', '- c']],
    ['words after a lifted block', '- a\n\n      x\n\n  b', ['- a', 'code ?: x', '+ b']],
    ['nothing for empty items', '- a\n-\n- b', ['- a', '- b']],
  ])('reads %s', check);

  it('reads seven levels', () => {
    const lines = Array.from({ length: 7 }, (_, depth) => `${'  '.repeat(depth)}- item`);
    expect(outline(lines.join('\n'))).toEqual(lines);
  });
});

describe('tables', () => {
  it('knows where every cell stands; one that is not written stands where its row does', () => {
    const { report } = readReport('## S\n\n| A | B |\n|---|--|\n| one | **2** |\n| 3 |');
    const [block] = report.sections.flatMap(({ blocks }) => blocks);
    const places = block?.type === 'table' ? block.cellSources : [];
    expect(places.map((row) => row.map(({ line, column }) => `${line}:${column}`))).toEqual([
      ['3:3', '3:7'],
      ['5:3', '5:9'],
      ['6:3', '6:1'],
    ]);
  });

  it.each<Case>([
    [
      'no rows that only keep others apart',
      '| A | B |\n|--|--|\n| a | b |\n| - | - |\n|  |  |\n| c | - |',
      ['| A | B |', '| a | b |', '| c | - |'],
    ],
    ['all rows of a form', '| A | B |\n|--|--|\n|  |  |\n| – | … |', ['| A | B |', '|  |  |', '| – | … |']],
    [
      'a header that only heads the first rows as one of them',
      '| **One** | |\n|--|--|\n| a | 1 |\n| **Two** | |\n| b | 2 |',
      ['|  |  |', '| **One** |  |', '| a | 1 |', '| **Two** |  |', '| b | 2 |'],
    ],
    ['a header of one column with a name', '| A | |\n|--|--|\n| a | 1 |', ['| A |  |', '| a | 1 |']],
    ['marks in cells', '| **a** | b |\n|--|--|\n| `c` | d<br>e |', ['| **a** | b |', '| `c` | d⏎e |']],
    ['short rows filled up', '| a | b |\n|--|--|\n| c |', ['| a | b |', '| c |  |']],
    ['no cell cut off', '| a |\n|--|\n| b | c |', ['| a |  |', '| b | c |']],
    [
      'images among data as their words',
      '| a | b | c |\n|--|--|--|\n| 1 | ![Map](m.png) | 2 |',
      ['| a | b | c |', '| 1 | Map | 2 |'],
    ],
    ['an escaped bar', '| a |\n|--|\n| b \\| c |', ['| a |', '| b | c |']],
  ])('reads %s', check);

  it('keeps the alignment of each column, also of one that only a long row has', () => {
    const { report } = readReport('| a | b |\n|:--|--:|\n| 1 | 2 | 3 |');
    expect(report.sections[0]?.blocks[0]).toMatchObject({ align: ['left', 'right', null] });
  });

  it('tells of rows that are longer than the head', () => {
    const { messages } = readReport('# T\n\n| a |\n|--|\n| b |\n| c | d |');
    expect(messages.map((message) => [message.ruleId, message.line])).toEqual([['table-ragged', 6]]);
    expect(messages[0]?.reason).toContain('2 cells under 1');
  });
});

describe('code', () => {
  it.each<Case>([
    ['the language in lower case', '```SQL\nselect\n```', ['code sql: select']],
    ['no language, and tabs as four spaces', '```\na\n\n\tb\n```', ['code ?: a⏎⏎    b']],
    [
      'the language in braces',
      '```{r, echo=FALSE}\nx\n```\n\n```{.python}\ny\n```',
      ['code r: x', 'code python: y'],
    ],
    ['nothing where there is nothing', '```\n\n```', []],
  ])('reads %s', check);
});

describe('quotes', () => {
  it.each<Case>([
    ['paragraphs and lists', '> a\n>\n> - b', ['> a', '> - b']],
    ['a quote in a quote joined', '> a\n>\n> > b', ['> a', '> b']],
    [
      'what a quote in a quote says in the notes',
      '> > [![a](https://img.shields.io/b.svg)](https://c.org) d',
      ['> d', 'notes: a'],
    ],
    ['headings as strong', '> ## a\n> b', ['> **a**', '> b']],
    ['code after it', '> a\n>\n> ```\n> x\n> ```\n>\n> b', ['> a', '> b', 'code ?: x']],
    ['alerts', '> [!WARNING]\n> Mind **it**.\n> - a', ['> (warning) Mind **it**.', '> (warning) - a']],
    ['an alert in a list', '- a\n  > [!note]\n  > b', ['- a', '> (note) b']],
    ['an alert that ends its line with a break', '> [!TIP]  \n> a', ['> (tip) a']],
    ['other words in brackets as text', '> [!W3C]\n> a', ['> [!W3C] a']],
  ])('reads %s', check);
});

describe('footnotes', () => {
  it.each<Case>([
    ['numbers in order of mention', 'a[^x] b[^y]\n\n[^y]: Y\n[^x]: X', ['a^\u202f1 {X}^ b^\u202f2 {Y}^']],
    ['one number for one note', 'a[^x] b[^x]\n\n[^x]: X', ['a^\u202f1 {X}^ b^\u202f1 {X}^']],
    [
      'notes with marks and several blocks',
      'a[^x]\n\n[^x]: *X*\n\n    - Y\n    - Z',
      ['a^\u202f1 {_X_⏎Y Z}^'],
    ],
    [
      'notes to notes',
      'a[^x]\n\n[^x]: X[^y]\n[^y]: Y[^x]',
      ['a^\u202f1 {X^\u202f2^}^', '^\u202f2^', 'Y^\u202f1 {X^\u202f2^}^'],
    ],
    ['notes without mention', 'a\n\n[^x]: X', ['a', 'X']],
    ['no number in a heading', '# T\n\n## A[^x]\n\na\n\n[^x]: X', ['## A', 'X', 'a']],
    [
      'notes in tables',
      '| a[^x] | b |\n|---|---|\n| c | d |\n\n[^x]: X',
      ['| a^\u202f1 {X}^ | b |', '| c | d |'],
    ],
  ])('reads %s', check);
});

describe('what a fence says', () => {
  it.each([
    ['```js title="a b.js" {2,4-5} showLineNumbers', { title: 'a b.js', marked: [2, 4, 5] }],
    ['```js:src/app.js', { language: 'js', title: 'src/app.js' }],
    ['```python filename=run.py', { language: 'python', title: 'run.py' }],
    ['```{.python filename="run.py"}', { language: 'python', title: 'run.py' }],
    ['```{r, echo=FALSE}', { language: 'r' }],
    ['```', {}],
  ])('%s', (fence, expected) => {
    const [block] = readReport(`${fence}\nx\n\`\`\``).report.sections[0]?.blocks ?? [];
    const { type: _, text: __, source: ___, ...said } = block?.type === 'code' ? block : ({} as never);
    expect(said).toMatchObject(expected);
    expect(Object.keys(said).includes('title')).toBe('title' in expected);
  });

  it('has no colours of a terminal', () => {
    const [block] = readReport('```\n\u001b[31mred\u001b[0m\n```').report.sections[0]?.blocks ?? [];
    expect(block).toMatchObject({ text: 'red' });
  });
});
