/** What authors ask of a table: done where it tells no lie, and else why not. */
import { describe, expect, it } from 'vitest';
import { readReport } from '../../src/report/read.ts';
import { decideTables } from '../../src/visuals/decideTables.ts';
import type { Decision } from '../../src/visuals/decision.ts';

const DEPOTS = `
| Depot | P50 (ms) | P99 (ms) | Loss | Owner |
|---|---|---|---|---|
| North | 14 | 55 | 0.02% | Ann |
| Harbour | 31 | 190 | 0.31% | Bob |
| Airport | 9 | 41 | 0.00% | Cid |
| Mill | 12 | 48 | 0.01% | Dee |`;

const BALANCE = `
| Account | Change of balance |
|---|---|
| Fleet | -12 |
| Fuel | 8 |
| Pier | 3 |`;

function decided(asked: string, table: string, front = ''): Decision {
  const { report } = readReport(`${front}# Report\n\nA text.\n\n## Part\n\n${asked}\n${table}`);
  const [only] = decideTables(report, 'en');
  if (only === undefined) throw new Error('The report holds no table.');
  return only.decision;
}

const seriesOf = (decision: Decision) =>
  'series' in decision ? decision.series.map(({ name }) => name) : [];
const categoriesOf = (decision: Decision) => ('categories' in decision ? decision.categories : []);

describe('a visual', () => {
  it.each([
    ['bar', ['P50 (ms)', 'P99 (ms)']],
    ['line', ['P50 (ms)', 'P99 (ms)']],
    ['area', ['P50 (ms)', 'P99 (ms)']],
    ['stacked-bar', ['P50 (ms)', 'P99 (ms)']],
    ['doughnut', ['P50 (ms)']],
    ['scatter', ['P50 (ms)', 'P99 (ms)']],
  ])('becomes %s of columns with one unit', (visual, series) => {
    const decision = decided(`<!-- chart: ${visual} -->`, DEPOTS);
    expect([decision.visual, seriesOf(decision), decision.unmet]).toEqual([visual, series, undefined]);
    expect(decision.why).toMatch(/^Asked for by its author/);
    expect(decision.leftOut.map(({ column }) => column)).toEqual(
      ['Depot', 'P50 (ms)', 'P99 (ms)', 'Loss', 'Owner'].filter((name) => !series.includes(name)),
    );
  });

  it('stays a table', () => {
    expect(decided('<!-- chart: none -->', DEPOTS)).toMatchObject({ visual: 'table', plotted: [] });
  });

  it('is each row’s of a table whose rows are metrics', () => {
    const metrics = '| Metric | Q1 | Q2 |\n|---|--|--|\n| Sales | 120 | 150 |\n| Returns | 9 | 6 |';
    expect(decided('<!-- chart: kpi -->', metrics).visual).toBe('kpi');
  });
});

describe('bars of many rows', () => {
  it('show the largest, and tell how many there are', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `| Berth ${i} | ${(i * 37) % 101} |`);
    const decision = decided('<!-- chart: bar -->', `| Berth | Waits |\n|---|---|\n${rows.join('\n')}`);
    expect(decision).toMatchObject({ visual: 'bar', omitted: 15 });
    // 19 · 37 = 703 = 6 · 101 + 97, the largest of them.
    expect(categoriesOf(decision)[0]).toBe('Berth 19');
  });
});

describe('columns', () => {
  it('are the only ones that are drawn', () => {
    const decision = decided('<!-- columns: P99 -->', DEPOTS);
    expect([decision.visual, decision.plotted]).toEqual(['bar', ['P99 (ms)']]);
  });

  it('may be drawn in panels though they would share an axis', () => {
    const decision = decided('<!-- chart: small-multiples columns="P50, P99" -->', DEPOTS);
    expect(decision).toMatchObject({ visual: 'small-multiples', plotted: ['P50 (ms)', 'P99 (ms)'] });
    expect('panels' in decision && decision.panels).toHaveLength(2);
  });
});

describe('a unit and a good direction', () => {
  const BARE = '| Line | Wait |\n|---|---|\n| North | 14 |\n| South | 31 |\n| East | 9 |';
  const METRICS = '| Metric | Q1 | Q2 |\n|---|---|---|\n| Berths used | 40 | 50 |\n| Tugs | 12 | 14 |';
  const unitOf = (decision: Decision) => ('unit' in decision ? decision.unit : undefined);

  it('are carried to the numbers that have none', () => {
    expect(unitOf(decided('<!-- unit: min -->', BARE))).toEqual({ name: 'min', format: '#,##0" min"' });
    expect(unitOf(decided('<!-- unit: parcels -->', BARE))?.format).toBe('#,##0" parcels"');
    expect(unitOf(decided('<!-- unit: s -->', BARE.replace('Wait', 'Wait (min)')))?.name).toBe('min');
  });

  it('are what colours and headlines go by', () => {
    const verdicts = (asked: string) => {
      const decision = decided(asked, METRICS);
      return 'cards' in decision ? decision.cards.map(({ change }) => change?.verdict) : [];
    };
    expect(verdicts('')).toEqual(['neutral', 'neutral']);
    expect(verdicts('<!-- good: lower -->')).toEqual(['bad', 'bad']);
    expect(verdicts('<!-- good: higher -->')).toEqual(['good', 'good']);
  });
});

describe('an order', () => {
  it.each([
    ['none', ['North', 'Harbour', 'Airport', 'Mill']],
    ['descending', ['Harbour', 'North', 'Mill', 'Airport']],
    ['ascending', ['Airport', 'Mill', 'North', 'Harbour']],
  ])('%s', (sort, order) => {
    expect(categoriesOf(decided(`<!-- chart: bar columns="P50" sort="${sort}" -->`, DEPOTS))).toEqual(order);
  });

  it('is the author’s for a line, which has no order of its own', () => {
    expect(categoriesOf(decided('<!-- chart: line columns="P50" -->', DEPOTS))).toEqual([
      'North',
      'Harbour',
      'Airport',
      'Mill',
    ]);
  });
});

describe('what would be a lie', () => {
  it.each([
    ['two units on one axis', '<!-- chart: line columns="P50, Loss" -->', DEPOTS, /units of their own/],
    ['words as numbers', '<!-- chart: bar columns="Owner" -->', DEPOTS, /“Owner” has no numbers/],
    ['parts below zero', '<!-- chart: doughnut -->', BALANCE, /below zero/],
    ['a stack below zero', '<!-- chart: stacked-bar -->', BALANCE, /below zero/],
    ['a risk matrix without risks', '<!-- chart: risk-matrix -->', BALANCE, /form of a risk-matrix/],
    ['a chart of words', '<!-- chart: bar -->', '| A | B |\n|--|--|\n| x | y |', /none of its columns/],
  ])('is not drawn: %s', (_, asked, table, reason) => {
    const decision = decided(asked, table);
    expect(decision.unmet).toMatch(reason);
    expect(decision.why).not.toMatch(/author/);
  });
});

describe('headlines', () => {
  const KPI = '| Metric | Q1 | Q2 |\n|---|--|--|\n| Sales | 120 | 150 |\n| Load time (ms) | 900 | 600 |';

  it('are proved, the author’s, or none', () => {
    const author = '<!-- headline: We did it -->';
    const off = '---\nheadlines: off\n---\n\n';
    expect(decided('', KPI).headline).toMatch(/^Load time fell/);
    expect(decided(author, KPI).headline).toBe('We did it');
    expect(decided('', KPI, off).headline).toBeUndefined();
    expect(decided(author, KPI, off).headline).toBe('We did it');
  });
});

describe('front matter', () => {
  it('keeps all tables, but those that ask to be drawn', () => {
    const kept = '---\ntables: table\n---\n\n';
    expect(decided('', DEPOTS, kept).visual).toBe('table');
    expect(decided('<!-- chart: bar -->', DEPOTS, kept).visual).toBe('bar');
  });

  it('asks of all tables what can be done', () => {
    const line = '---\nchart: line\n---\n\n';
    expect(decided('', BALANCE, line).visual).toBe('line');
    expect(decided('', '| A | B |\n|--|--|\n| x | y |', line).visual).toBe('table');
  });
});
