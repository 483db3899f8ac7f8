import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';

/** Markdown of one paragraph, and its runs. */
const CASES: readonly (readonly [what: string, markdown: string, runs: string])[] = [
  ['marks', '**a** _b_ ~~c~~ `d`', '**a** _b_ ~~c~~ `d`'],
  ['marks within marks', 'a **b _c_**', 'a **b ****_c_**'],
  ['entities', 'R&amp;D &lt;1 &copy;', 'R&D <1 ©'],
  ['a soft line end as a space', 'one\ntwo', 'one two'],
  ['no space between lines of Chinese', '第一行\n第二行', '第一行第二行'],
  ['a space between Chinese and Latin', '第一行\nline', '第一行 line'],
  ['no space between Chinese lines of different marks', '第一行\n**第二行**', '第一行**第二行**'],
  ['a hard break', 'one  \ntwo\\\nthree', 'one⏎two⏎three'],
  ['spaces and tabs as one space', 'a \t  b', 'a b'],
  ['nothing of code without a letter', 'a\n\n`\n`', 'a'],
  ['the spaces in code', '`a  b`', '`a  b`'],
  [
    'web links',
    '[site](https://example.org/a) and <https://example.org>',
    '[site](https://example.org/a) and [https://example.org](https://example.org)',
  ],
  [
    'bare links, which have no position',
    'see www.example.org',
    'see [www.example.org](http://www.example.org)',
  ],
  ['links to headings', '[up](#größe)', '[up](#größe)'],
  ['the words of links to files', '[plan](./plan.md) [x](javascript:alert)', 'plan x'],
  ['reference links', '[site][s]\n\n[s]: https://example.org', '[site](https://example.org)'],
  ['references to nothing as text', '[site][s]', '[site][s]'],
  ['a no-break space', 'a&nbsp;b', 'a\u00a0b'],
  ['money and formulas as they are typed', '$58.25M to $0.94', '$58.25M to $0.94'],
  ['characters that no file may hold as spaces', 'a\u0000\u001bb', 'a b'],
  ['line ends of Unicode as spaces', 'a\u2028b\u2029c', 'a b c'],
];

describe('readRuns', () => {
  it.each(CASES)('reads %s', (_, markdown, runs) => {
    expect(outline(markdown)).toEqual([runs]);
  });

  it('finds nothing in a paragraph of space', () => {
    expect(outline('&nbsp;\n\n&nbsp; &nbsp;')).toEqual([]);
  });
});
