import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';
import { inline, outline } from './outline.ts';

type Tree = readonly (string | readonly [string, Tree])[];

function tree(sections: readonly Section[]): Tree {
  return sections.map(({ heading, sections: inner }) =>
    inner.length > 0 ? [inline(heading), tree(inner)] : inline(heading),
  );
}

const treeOf = (markdown: string) => tree(readReport(markdown).report.sections);
const slugsOf = (markdown: string) => readReport(markdown).report.sections.map((section) => section.slug);

describe('readSections', () => {
  it.each<readonly [what: string, markdown: string, tree: Tree]>([
    ['headings by depth', '# T\n## A\n### B\n### C\n## D', [['A', ['B', 'C']], 'D']],
    ['skipped levels', '# T\n## A\n#### B\n### C', [['A', ['B', 'C']]]],
    ['a deeper start', '# T\n### A\n## B', ['A', 'B']],
    ['later top headings', '# T\n## A\n# B\n## C', ['A', ['B', ['C']]]],
    ['text below the title first', '# T\ntext:\n## A', ['', 'A']],
    ['no empty headings', '# T\n##\n## A', ['A']],
    ['bold lines where there is no other heading', '# T\n\n**A**\n\ntext\n\n**B**', ['A', 'B']],
    ['bold lines with numbers and colons', '# T\n\n**1. A**\n\na\n\n__B:__\n\n**C**:', ['1. A', 'B', 'C']],
    ['bold lines right above their text', '# T\n\n**A**\na\n\n**B**<br>\nb\n\n**C** c', ['A', 'B']],
    [
      'bold lines above names that come again',
      '# T\n\n**A**\n\na\n\n**B**\n\n**Goal**\n\nb\n\n**Next**\n\nb\n\n**C**\n\n**Goal**\n\nc\n\n**D**\n\nd',
      ['A', ['B', ['Goal', 'Next']], ['C', ['Goal']], 'D'],
    ],
    ['headings that are underlined', 'T\n=\n\nA\n-\n\na', ['A']],
    ['no bold lines where there are headings', '# T\n## A\n\n**B**', ['A']],
  ])('finds %s', (_, markdown, expected) => {
    expect(treeOf(markdown)).toEqual(expected);
  });

  it('keeps a sentence of 130 letters, or any 210 letters, as a strong paragraph', () => {
    for (const long of [`${'a'.repeat(130)}.`, 'a'.repeat(210)])
      expect(outline(`# T\n## A\n## ${long}`)).toEqual(['## A', `**${long}**`]);
  });

  it('takes a long name for a heading', () => {
    const { sections } = readReport(`# T\n\n## A\n\na\n\n## ${'words '.repeat(22)}\n\nb`).report;
    expect(sections).toHaveLength(2);
  });

  it('keeps a heading of two sentences as a strong paragraph', () => {
    const long = 'We could not ship in May, because of the audit. It will be June.';
    expect(outline(`# T\n## A\n## ${long}`)).toEqual(['## A', `**${long}**`]);
  });

  it('keeps the text right below a bold line', () => {
    expect(outline('# T\n\n**A**\na *b*\n\n**B**<br>\nb')).toEqual(['## A', 'a _b_', '## B', 'b']);
  });

  it('keeps marks in a heading, and its images below it', () => {
    expect(outline('# T\n## The `x` ![Map](map.png)')).toEqual(['## The `x`', 'image map.png: Map']);
  });

  it('tells where a section starts', () => {
    const { sections } = readReport('# T\n\ntext:\n\n  ## A').report;
    expect(sections.map((section) => section.source)).toEqual([
      { line: 3, column: 1 },
      { line: 5, column: 3 },
    ]);
  });
});

describe('slugs', () => {
  it.each<readonly [what: string, markdown: string, slugs: readonly string[]]>([
    ['as GitHub does', '# T\n## 1. Plan & Größe_x - `v2`', ['1-plan--größe_x---v2']],
    ['unique', '# T\n## A\n## A\n## A-1\n## A', ['a', 'a-1', 'a-1-1', 'a-2']],
    ['for headings of signs', '# T\n## !!!\n## ???', ['section', 'section-1']],
    ['of the title for the text below it', '# Big Plan - 2025\ntext', ['big-plan---2025']],
  ])('are made %s', (_, markdown, slugs) => {
    expect(slugsOf(markdown)).toEqual(slugs);
  });
});
