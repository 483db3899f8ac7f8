/** What people write within a line that GitHub does not know. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read.ts';
import { outline } from './outline.ts';

type Case = readonly [what: string, markdown: string, lines: readonly string[]];

const check = (_: string, markdown: string, lines: readonly string[]) =>
  expect(outline(markdown)).toEqual(lines);

describe('emoji', () => {
  it.each<Case>([
    ['names', ':rocket: a :+1:', ['🚀 a 👍']],
    ['names in headings', '# T\n\n## :tada: A', ['## 🎉 A']],
    ['names in a row', ':fire::fire:', ['🔥🔥']],
    ['unknown names', 'a :pagecache: b', ['a :pagecache: b']],
    ['times', 'at 10:30:45 and 10:100:12', ['at 10:30:45 and 10:100:12']],
    ['code', '`:rocket:`', ['`:rocket:`']],
    ['paths', 'std::fire::x a:fire:b', ['std::fire::x a:fire:b']],
  ])('of %s', check);
});

describe('links and citations', () => {
  it.each<Case>([
    ['wiki links', '[[Page]], [[a/Page#Part]] and [[Page|words]]', ['Page, a/Page › Part and words']],
    ['wiki links to this page', '[[#The Part]]', ['[The Part](#the-part)']],
    ['wiki links in cells', '| a |\n|--|\n| [[Page\\|words]] |', ['| a |', '| words |']],
    ['embedded pictures', '![[map.png|200]]', ['image map.png: ']],
    ['embedded pages', '![[Page]]', ['Page']],
    ['no index of an array', 'a[[1]]', ['a[[1]]']],
    ['links with words in brackets', '[[7:55]](https://example.org)', ['[[7:55]](https://example.org)']],
    ['citations', 'As [@doe99; -@roe_2001, p. 3].', ['As (doe99; roe_2001, p. 3).']],
    ['mentions that are links', '[@ada]\n\n[@ada]: https://example.org', ['[@ada](https://example.org)']],
    ['addresses of mail', '<mailto:ann@example.org>', ['[ann@example.org](mailto:ann@example.org)']],
    ['words in brackets', '[see @doe99] [1]', ['[see @doe99] [1]']],
  ])('of %s', check);
});

describe('marks', () => {
  it.each<Case>([
    ['strong words with a space too many', '**Note: **a', ['**Note:** a']],
    ['strong words with a space before them', 'a ** b** c', ['a **b** c']],
    ['strong lines', '** All of it **', ['**All of it**']],
    ['strong words before Chinese', '请**注意：**这', ['请**注意：**这']],
    ['strong words in cells', '| ** a** |\n|--|\n| b |', ['| **a** |', '| b |']],
    ['dashes', 'May 2 -- at nine, care---all of it --- costs', ['May 2 – at nine, care—all of it — costs']],
    ['options', 'run --all --now', ['run --all --now']],
    ['powers', 'x ** y and z ** 2, f(**kwargs and **args)', ['x ** y and z ** 2, f(**kwargs and **args)']],
    ['escaped signs', '\\*\\* a\\*\\*', ['** a**']],
    ['highlights', 'a ==b c== d', ['a ==b c== d']],
    ['comparisons', 'a == b and c == d', ['a == b and c == d']],
    ['insertions', 'a ++added words++ d', ['a ++added words++ d']],
    ['languages and operators', 'C++ and D++, ++i and j++', ['C++ and D++, ++i and j++']],
    ['raised text', '10^3^ and 1^st^', ['10^3^ and 1^st^']],
    ['powers', '2^10 and a^b', ['2^10 and a^b']],
    ['lowered text', 'CO~2~ and ~struck~', ['CO,2, and ~~struck~~']],
  ])('of %s', check);
});

describe('tags of programs', () => {
  it.each<Case>([
    ['Jinja', '{% if a %}\nb {{ c }}\n{% endif %}', ['b {{ c }}']],
    ['Jinja comments', 'a {# no #} b', ['a b']],
    ['Hugo', '{{< notice >}}\na\n{{< /notice >}}', ['a']],
    ['Hugo’s links', '[a]({{< ref "b.md" >}}) c', ['a c']],
    ['Hugo’s figures', '{{< figure src="a.png" caption="b" >}}', ['image a.png: b', '_b_']],
    [
      'Jekyll',
      'a\n{: .class #id}\n\n[b](https://example.org){:target="_blank"}',
      ['a', '[b](https://example.org)'],
    ],
    ['Pandoc', '![a](a.png){width=50%} [b]{.smallcaps} `c`{.js}', ['image a.png: a', 'b `c`']],
    [
      'MDX',
      "import A from '@site/a';\nimport {\n  B,\n} from 'b';\n\nexport const x = 1;\n\n{/* no */}\n\na",
      ['a'],
    ],
    ['MDX with expressions', '<Chart data={[1, 2]} title="a" />\n\nb', ['b']],
    ['braces in words', 'a {b} {...} {1: 2}', ['a {b} {...} {1: 2}']],
    ['code', '`{% if %}`\n\n    {{< a >}}', ['`{% if %}`', 'code ?: {{< a >}}']],
    [
      'prose',
      'import duties from China rose\n\nexport controls',
      ['import duties from China rose', 'export controls'],
    ],
  ])('of %s', check);

  it('go to the notes where they say what abbreviations mean', () => {
    expect(outline('The DB.\n\n*[DB]: Data *base*\n*[UI]: Interface')).toEqual([
      'The DB.',
      'notes: DB: Data base',
      'notes: UI: Interface',
    ]);
  });
});

describe('headings', () => {
  it('have the names that their authors give them', () => {
    const { sections } = readReport('# T\n\n## A {#first .x}\n\n## B {.unnumbered}\n\n## C {-}').report;
    expect(sections.map(({ slug }) => slug)).toEqual(['first', 'b', 'c']);
    expect(outline('# T\n\n## A {#first .x}\n\na')).toEqual(['## A', 'a']);
  });
});

describe('lists of contents', () => {
  const body = '\n\n## A\n\na\n\n## B c\n\nb\n\n## D\n\nd';

  it.each<Case>([
    ['marks', `# T\n\n[[_TOC_]]${body}`, ['## A', 'a', '## B c', 'b', '## D', 'd']],
    [
      'links to all headings, with their heading',
      `# T\n\n## Contents\n\n- [A](#a)\n  - [B c](#b-c)\n- [D](#d)${body}`,
      ['## A', 'a', '## B c', 'b', '## D', 'd'],
    ],
    [
      'links below a bold line',
      `# T\n\n**Table of Contents**\n\n1. [A](#a)\n2. [B c](#b-c)\n3. [D](#d)${body}`,
      ['## A', 'a', '## B c', 'b', '## D', 'd'],
    ],
    ['kramdown’s mark', `# T\n\n* TOC\n{:toc}${body}`, ['## A', 'a', '## B c', 'b', '## D', 'd']],
  ])('are left out: %s', check);

  it.each<Case>([
    [
      'words that no heading has',
      `# T\n\n- [A](#a)\n- [B](#b-c)\n- [E](#e)${body}`,
      ['- [A](#a)', '- [B](#b-c)', '- [E](#e)', '## A', 'a', '## B c', 'b', '## D', 'd'],
    ],
    [
      'two links',
      `# T\n\n- [A](#a)\n- [D](#d)${body}`,
      ['- [A](#a)', '- [D](#d)', '## A', 'a', '## B c', 'b', '## D', 'd'],
    ],
    [
      'many words that no heading has, whatever they are called',
      `# T\n\n## Contents\n\n- [A](#a)\n- [X](#b-c)\n- [Y](#d)${body}`,
      ['## Contents', '- [A](#a)', '- [X](#b-c)', '- [Y](#d)', '## A', 'a', '## B c', 'b', '## D', 'd'],
    ],
  ])('stay with %s', check);

  it('leave the lines that name a heading otherwise to the notes', () =>
    check('', `# T\n\n## Contents\n\n- [A](#a)\n- [B ce](#b-c)\n- [D](#d)${body}`, [
      '## A',
      'a',
      'notes: B ce',
      '## B c',
      'b',
      '## D',
      'd',
    ]));
});
