import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read.ts';
import { outline } from './outline.ts';

type Case = readonly [what: string, markdown: string, lines: readonly string[]];

const check = (_: string, markdown: string, lines: readonly string[]) =>
  expect(outline(markdown)).toEqual(lines);

describe('HTML within a line', () => {
  it.each<Case>([
    ['marks', '<b>a</b> <em>b</em> <del>c</del> <code>d</code> <kbd>e</kbd>', ['**a** _b_ ~~c~~ `d` `e`']],
    ['underlines and highlights', '<u>a</u> <ins>b</ins> <mark>c</mark>', ['++a++ ++b++ ==c==']],
    ['small print as any other', '<sub>**A** b</sub>', ['**A** b']],
    ['raised and lowered text', 'H<sub>2</sub>O, 10<sup>3</sup>', ['H,2,O, 10^3^']],
    ['breaks', 'a<br>b<br/><BR />c', ['a⏎b⏎c']],
    [
      'links',
      '<a href="https://example.org">a *b*</a>',
      ['[a ](https://example.org)[_b_](https://example.org)'],
    ],
    ['images', 'a <img src="m.png" alt="Map"> b', ['a b', 'image m.png: Map']],
    ['Markdown between tags', 'a <b>b _c_</b>', ['a **b ****_c_**']],
    ['no comments', 'a <!-- secret --> b', ['a b']],
    ['no scripts', 'a <script>x()</script> b', ['a b']],
    ['the words in tags that mean nothing', '<span style="color:red">a</span> <font>b</font>', ['a b']],
    ['an element that is never closed as its words', 'a <b>b', ['a b']],
    ['generics as text', 'List<String> and Map<K,V> of Vec<T>', ['List<String> and Map<K,V> of Vec<T>']],
    [
      'generics that are called like elements',
      'Span<Object> and Option<Address>',
      ['Span<Object> and Option<Address>'],
    ],
    ['placeholders', 'run <command> <your-name>', ['run <command> <your-name>']],
    ['the one item of a list in a cell', '| a |\n|--|\n| <ul><li>b</li></ul> |', ['| a |', '| b |']],
    ['lists in cells', '| a |\n|--|\n| <ul><li>b</li><li>c</li></ul> |', ['| a |', '| • b⏎• c |']],
  ])('gives %s', check);

  it('keeps the words on either side of a break opportunity apart', () => {
    expect(outline('Set<wbr>To')).toEqual(['Set\u200bTo']);
  });
});

describe('HTML between blocks', () => {
  it.each<Case>([
    ['paragraphs', '<p align="center">a &amp; b<br>c</p>\n<div>d</div>', ['a & b⏎c', 'd']],
    ['images', '<p>\n<a href="x"><img src="m.png" alt="Map"></a>\n</p>', ['image m.png: Map']],
    ['headings', '# T\n\n<h2>A</h2>\n\na', ['## A', 'a']],
    ['Markdown inside', '<div>\n\n*a*\n\n- b\n\n</div>', ['_a_', '- b']],
    [
      'details',
      '# T\n## A\n<details>\n<summary>a <i>b</i></summary>\n\nc\n\n</details>',
      ['## A', '**a ****_b_**', 'notes: c'],
    ],
    ['lists', '<ol start="3"><li>a<ul><li>b</ul><li>c</ol>', ['3. a', '  - b', '4. c']],
    ['code', '<pre><code class="language-js">a &lt; b\n  c</code></pre>', ['code js: a < b⏎  c']],
    ['quotes', '<blockquote>a</blockquote>', ['> a']],
    ['no comments', '<!--\nsecret\n-->\n\na', ['a']],
    ['no scripts and styles', '<style>\nb {}\n</style>\n\n<script>\nx()\n</script>\n\na', ['a']],
    ['what stands after a tag that is never closed', '<div>\n<table>\n\na\n\n- b', ['a', '- b']],
    ['words without the tags of components', '<Tabs group="os">\n\na\n\n</Tabs>', ['a']],
    [
      'what components are called',
      '# T\n\n## A\n\n<Tabs>\n<TabItem value="x" label="Linux">\n\na\n\n</TabItem>\n</Tabs>\n\n<Card title="B" />',
      ['## A', '**Linux**', 'a', '**B**'],
    ],
    ['components in a line', 'a <Badge>b</Badge> c', ['a b c']],
    ['call-outs that are components', '<Warning>\n\n*a*\n\n</Warning>\n\nb', ['> (warning) _a_', 'b']],
    [
      'call-outs with a type and a title',
      '<Callout type="danger" title="Mind">\n\na\n\n</Callout>',
      ['> (caution) **Mind**', '> (caution) a'],
    ],
    ['tags of types as text', 'a <T> b</T> and List<Node>', ['a <T> b</T> and List<Node>']],
    ['tags that nobody closes as text', '<Note>\n\na', ['<Note>', 'a']],
    ['the words between tags of XML', '<response>a</response>', ['<response>a</response>']],
    [
      'links to what no slide can show',
      '<iframe src="https://example.org/v" title="Talk"></iframe>',
      ['[Talk](https://example.org/v)'],
    ],
    [
      'headings in a centred part',
      '# T\n\n<div align="center">\n\n## A\n\n*b*\n\n</div>\n\nc',
      ['## A', '_b_', 'c'],
    ],
  ])('gives %s', check);
});

describe('HTML tables', () => {
  it.each<Case>([
    [
      'data',
      '<table><tr><th>a<th>b</tr><tr><td>1</td><td><b>2</b></td></tr></table>',
      ['| a | b |', '| 1 | **2** |'],
    ],
    [
      'an empty head where none is marked',
      '<table><tr><td>a</td><td>b</td></tr></table>',
      ['|  |  |', '| a | b |'],
    ],
    [
      'spans as empty cells',
      '<table><thead><tr><td colspan=2>a</td></tr></thead><tr><td rowspan=2>b</td><td>c</td></tr><tr><td>d</td></tr></table>',
      ['| a |  |', '| b | c |', '|  | d |'],
    ],
    [
      'several rows of heads as one',
      '<table><tr><th rowspan=2>a</th><th colspan=2>b</th></tr><tr><th>c</th><th>d</th></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
      ['| a | b – c | b – d |', '| 1 | 2 | 3 |'],
    ],
    [
      'no columns in which nothing starts',
      '<table><tr><th>a</th><th>b</th></tr><tr><td colspan="100%">c</td></tr></table>',
      ['| a | b |', '| c |  |'],
    ],
    [
      'the caption before it',
      '<table><caption>a</caption><tr><td>b</td><td>c</td></tr></table>',
      ['a', '|  |  |', '| b | c |'],
    ],
    [
      'Markdown in cells',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>\n\n*c*\n\n</td><td>d</td></tr></table>',
      ['| a | b |', '| _c_ | d |'],
    ],
    [
      'pictures for a table that only arranges them',
      '<table><tr><td><img src="a.png"></td><td><img src="b.png"></td></tr></table>',
      ['picture a.png: ', 'picture b.png: '],
    ],
    [
      'blocks for a table that only arranges them',
      '<table><tr><td>a</td><td><pre>b</pre></td></tr></table>',
      ['a', 'code ?: b'],
    ],
  ])('give %s', check);
});

describe('cells of HTML tables', () => {
  it('know what they cover', () => {
    const { report } = readReport(
      '<table><tr><th colspan=2>a</th><th>b</th></tr><tr><td rowspan=2>c</td><td>d</td><td>e</td></tr><tr><td colspan=9>f</td></tr></table>',
    );
    expect(report.sections[0]?.blocks[0]).toMatchObject({
      spans: [
        { row: 0, column: 0, rows: 1, columns: 2 },
        { row: 1, column: 0, rows: 2, columns: 1 },
        { row: 2, column: 1, rows: 1, columns: 2 },
      ],
    });
  });
});
