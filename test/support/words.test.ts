/** The counting of words itself: what of a report has to be in its deck. */
import { expect, test } from 'vitest';
import { reportWords } from './words.ts';

test('counts what a reader sees, not markup, front matter, addresses or HTML', () => {
  const markdown = [
    '---\ntitle: Hidden\n---',
    '# Up **4.5%** in *Q4*',
    'See [the guide](https://example.com) and `rate-engine` <br>',
    '| Head |\n|---|\n| cell |',
    '![a flow](flow.png)',
    '```rust\nfn main()\n```',
  ].join('\n\n');
  expect([...reportWords(markdown)].sort()).toEqual([
    '4.5%',
    'a',
    'and',
    'cell',
    'flow',
    'fn',
    'guide',
    'head',
    'in',
    'main',
    'q4',
    'rate-engine',
    'see',
    'the',
    'up',
  ]);
});

test('keeps a word whole whose marks change in its middle', () => {
  expect(reportWords('**Quarter**deck')).toEqual(new Set(['quarterdeck']));
});
