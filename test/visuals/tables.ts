/** Small tables of invented companies, and the decision on a table written as Markdown. */

import type { Table } from '../../src/report/model.ts';
import { readReport } from '../../src/report/read.ts';
import { decide } from '../../src/visuals/decide.ts';
import type { Decision, SeriesData, TableContext } from '../../src/visuals/decision.ts';

export const KPI = `
| Metric | Q1 2024 | Q2 2024 | Change |
|---|---|---|---|
| Checkout errors | 120 | 48 | -60.0% |
| Page load (ms) | 840 | 610 | -27.4% |
| Availability | 99.1% | 99.7% | +0.6% |
| Subscribers | 4,200 | 5,040 | +20% |`;

export const PANELS = `
| Depot | Wait P50 | Wait P99 | Loss rate |
|---|---|---|---|
| North | 14min | 55min | 0.02% |
| Harbour | 31min | 190min | 0.31% |
| Airport | 9min | 41min | 0.00% |`;

export const STACK = `
| Department | Budget | Spent | Remaining |
|---|---|---|---|
| Hangar | €80,000 | €61,500 | €18,500 |
| Canteen | €12,000 | €11,200 | €800 |
| School | €30,000 | €9,000 | €21,000 |`;

export const RISKS = `
| Hazard | Likelihood | Severity | Response |
|---|---|---|---|
| Fog closes the field | Medium | High | Second runway |
| Strike | Low | Medium | Talks |
| Bird strike | Medium | Critical | Falconer |`;

export const RANKING = `
| Route | Passengers |
|---|---|
| Oslo | 12,400 |
| Porto | 48,200 |
| Riga | 9,100 |
| Turin | 17,300 |`;

export const TREND = `
| Month | Passengers |
|---|---|
| Jan 2025 | 10,200 |
| Feb 2025 | 11,800 |
| Mar 2025 | 12,100 |
| Apr 2025 | 14,900 |
| May 2025 | 15,600 |`;

/** The first table of a text. */
export function tableOf(markdown: string): Table {
  const { report } = readReport(`# Report\n\nWords.\n\n${markdown}\n`);
  for (const section of report.sections) {
    for (const block of section.blocks) if (block.type === 'table') return block;
  }
  throw new Error('no table');
}

export function decided(markdown: string, context: Partial<TableContext> = {}): Decision {
  return decide(tableOf(markdown), { heading: '', nearby: '', language: 'en', ...context });
}

/** Every series that a decision draws. */
export function seriesOf(decision: Decision): readonly SeriesData[] {
  if (decision.visual === 'small-multiples') return decision.panels.flatMap(({ series }) => series);
  return 'series' in decision ? decision.series : [];
}

/** Category and value, series by series, whatever the order. */
export function valuesOf(decision: Decision): ReadonlyMap<string, number | null> {
  const categories = 'categories' in decision ? decision.categories : [];
  return new Map(
    seriesOf(decision).flatMap(({ name, values }) =>
      values.map((value, index) => [`${name} of ${categories[index]}`, value] as const),
    ),
  );
}

export type Lines = readonly (readonly string[])[];

/** A table's cells: head, then rows. */
export function linesOf(markdown: string): Lines {
  const lines = markdown
    .trim()
    .split('\n')
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  return lines.filter((_, index) => index !== 1);
}

export function written(lines: Lines): string {
  const [head = [], ...rows] = lines;
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
