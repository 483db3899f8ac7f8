import { describe, expect, it } from 'vitest';
import { type Name, splitName } from '../../src/report/name.ts';
import { readReport } from '../../src/report/read.ts';
import { outline } from './outline.ts';

function titleOf(markdown: string, path = '') {
  const { title, subtitle } = readReport(markdown, { path }).report;
  return subtitle === undefined ? title : `${title} / ${subtitle}`;
}

describe('the title', () => {
  it.each<readonly [from: string, markdown: string, path: string, title: string]>([
    ['front matter', '---\ntitle: A\nsubtitle: B\n---\n# C\n## D', '', 'A / B'],
    ['front matter, split', '---\ntitle: A - Q4 2025\n---\n', '', 'A / Q4 2025'],
    [
      'front matter, with the heading’s addition',
      '---\ntitle: Big Plan\n---\n# Big Plan - Q4',
      '',
      'Big Plan / Q4',
    ],
    [
      'front matter, with the one heading as subtitle',
      '---\ntitle: Acme\n---\n# A Hard Year\n## A',
      '',
      'Acme / A Hard Year',
    ],
    ['the only heading of depth one', '# A\n## B', 'q4.md', 'A'],
    ['the first of several', '# Acme\n# B', 'q4.md', 'Acme'],
    ['the one that all others stand below', '## A\n### B\n### C', 'q4.md', 'A'],
    ['the file, where headings stand side by side', '## A\n## B', 'out/q4-report_2025.md', 'Q4 report 2025'],
    ['the file, where the first of several names a part', '# Summary\n# Costs', 'acme.md', 'Acme'],
    ['the first heading, where the file has no name', '## A\n## B', 'report.md', 'A'],
    ['the file, without any heading', 'text', 'C:\\docs\\acme.md', 'Acme'],
    ['nothing', '', '', 'Report'],
    ['entries without rules', 'Title: Acme\nDate: 2025-12-31\n\n## A\n## B', '', 'Acme'],
    ['a bold line that names a report', '**Q3 2025 Update**\n\n**Goals**\n\nb', 'x.md', 'Q3 2025 Update'],
    ['the file, where the first bold line names a part', '**Goals**\n\na\n\n**Risks**\n\nb', 'x.md', 'X'],
    ['HTML', '<h1 align="center">Acme <em>Corp</em></h1>\n\n## A', '', 'Acme Corp'],
  ])('comes from %s', (_, markdown, path, title) => {
    expect(titleOf(markdown, path)).toBe(title);
  });

  it.each<readonly [what: string, markdown: string, left: readonly string[]]>([
    [
      'its heading where it shows all words',
      '---\ntitle: Plan\nsubtitle: Q4\n---\n# Plan - Q4\n## A',
      ['## A'],
    ],
    [
      'no heading that says something else',
      '---\ntitle: Acme\nsubtitle: Q4\n---\n# Costs\n## A',
      ['# Costs', '## A'],
    ],
    ['no heading that it only borrows', '# Summary\n# Costs', ['# Summary', '# Costs']],
    [
      'its heading but not the image in it',
      '# ![Logo](logo.png) Acme\n## A',
      ['image logo.png: Logo', '## A'],
    ],
  ])('takes off %s', (_, markdown, left) => {
    expect(outline(markdown)).toEqual(left);
  });
});

describe('splitName', () => {
  it.each<readonly [words: string, name: Name]>([
    ['Engineering Report - Q4 2025', { title: 'Engineering Report', subtitle: 'Q4 2025' }],
    ['Report – March', { title: 'Report', subtitle: 'March' }],
    ['Report — A Hard Year', { title: 'Report', subtitle: 'A Hard Year' }],
    ['A - B - 2025', { title: 'A - B', subtitle: '2025' }],
    ['Report: Q4 2025', { title: 'Report', subtitle: 'Q4 2025' }],
    ['Report: what we learned', { title: 'Report: what we learned' }],
    ['Update for January - October 2020', { title: 'Update for January - October 2020' }],
    ['Decision - 2025', { title: 'Decision', subtitle: '2025' }],
    ['Review: Marketing', { title: 'Review: Marketing' }],
    ['Self-Assessment', { title: 'Self-Assessment' }],
    [`Report - ${'long '.repeat(10)}tail`, { title: `Report - ${'long '.repeat(10)}tail` }],
    ['10 - 20', { title: '10 - 20' }],
  ])('reads “%s”', (words, name) => {
    expect(splitName(words)).toEqual(name);
  });
});
