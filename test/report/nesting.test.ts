import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read.ts';
import { allText } from './outline.ts';

describe('documents that nest beyond all measure', () => {
  it.each<readonly [what: string, markdown: string]>([
    ['quotes', `${'>'.repeat(3000)} word`],
    ['lists', Array.from({ length: 150 }, (_, depth) => `${' '.repeat(2 * depth)}- word`).join('\n')],
    ['elements', `${'<div>'.repeat(5000)}word`],
    ['marks', `${'a<sub>'.repeat(3000)}word${'</sub>'.repeat(3000)}`],
  ])('are read with all words: %s', (_, markdown) => {
    const words = markdown.match(/word/g)?.length;
    expect(allText(readReport(markdown).report).match(/word/g)?.length).toBe(words);
  });
});
