import { describe, expect, it } from 'vitest';
import { blocksWithParts } from '../../src/plan/parts.ts';
import { readReport } from '../../src/report/read.ts';
import { plainText } from '../../src/report/text.ts';

const partsOf = (own: string, ...headings: readonly string[]) => {
  const markdown = `# R\n\n## A\n\n${own}\n\n${headings.map((heading) => `### ${heading}\n\ntext\n\n`).join('')}`;
  const [section] = readReport(markdown).report.sections;
  const last = section && blocksWithParts(section).at(-1);
  return last?.type === 'list' ? last.items.map(({ runs }) => plainText(runs)) : undefined;
};

describe('words above the parts of a section', () => {
  it('are followed by what those are called, where they introduce them', () => {
    expect(partsOf('Two things need work:', 'Cranes', 'Gates')).toEqual(['Cranes', 'Gates']);
  });

  it.each([
    ['they say something of their own', 'Two things need work.', ['Cranes', 'Gates']],
    ['there is one part', 'This needs work:', ['Cranes']],
    ['there are very many', 'This needs work:', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']],
    ['their own list follows', 'This needs work:\n\n1. Cranes\n', []],
  ])('stand alone where %s', (_, own, headings) => {
    expect(partsOf(own, ...headings) ?? ['Cranes']).toEqual(['Cranes']);
  });
});
