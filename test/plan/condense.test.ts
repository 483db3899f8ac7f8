import { describe, expect, it } from 'vitest';
import { condense } from '../../src/plan/condense.ts';
import { readReport } from '../../src/report/read.ts';
import { plainText } from '../../src/report/text.ts';

const headingsOf = (...parts: readonly string[]) => {
  const markdown = `# R\n\n## All\n\nText.\n\n${parts.map((part, i) => `### ${'ABC'[i]}\n\n${part}\n\n`).join('')}`;
  const [all] = condense(readReport(markdown).report.sections).sections;
  return all?.sections.map(({ heading }) => plainText(heading));
};

const COLUMNS = '::: columns\n::: column\nBefore\n:::\n::: column\nAfter\n:::\n:::';

describe('short sections in a row', () => {
  it('share a slide', () => {
    expect(headingsOf('A long text of its own. '.repeat(20), 'None', 'Two')).toEqual(['A', 'B, C']);
  });

  it('stand alone where their author set them in columns', () => {
    expect(headingsOf('A long text of its own. '.repeat(20), COLUMNS, COLUMNS)).toEqual(['A', 'B', 'C']);
  });
});
