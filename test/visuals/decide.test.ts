/** What small tables become, and what of it the reader is told. */
import { describe, expect, it } from 'vitest';
import type { KpiDecision } from '../../src/visuals/decision.ts';
import { decided, KPI, PANELS, RANKING, RISKS, STACK, seriesOf, TREND } from './tables.ts';

function kpi(markdown: string): KpiDecision {
  const decision = decided(markdown);
  if (decision.visual !== 'kpi') throw new Error(`became ${decision.visual}: ${decision.why}`);
  return decision;
}

describe('key figures', () => {
  it('prove the printed changes, in points where only points agree', () => {
    const { cards, period, previousPeriod, plotted, leftOut } = kpi(KPI);
    expect(
      cards.map(({ value, previous, change }) => [previous, value, change?.text, change?.verdict]),
    ).toEqual([
      ['120', '48', '-60.0%', 'good'],
      ['840', '610', '-27.4%', 'good'],
      ['99.1%', '99.7%', '+0.6 pp', 'good'],
      ['4,200', '5,040', '+20%', 'good'],
    ]);
    expect([period, previousPeriod, plotted]).toEqual(['Q2 2024', 'Q1 2024', ['Q1 2024', 'Q2 2024']]);
    expect(leftOut).toEqual([
      { column: 'Metric', index: 0, code: 'LABEL' },
      { column: 'Change', index: 3, code: 'DERIVED' },
    ]);
  });

  it('say one fact that the arithmetic proves', () => {
    expect(kpi(KPI).headline).toBe('Checkout errors fell 60.0% to 48');
  });

  it('say nothing once a printed change is wrong, and judge nothing once two are', () => {
    const one = kpi(KPI.replace('-27.4%', '-37.4%'));
    expect(one.headline).toBeUndefined();
    expect(one.cards.map(({ change }) => change?.verdict)).toEqual(['good', 'neutral', 'good', 'good']);
    expect(one.cards[1]?.change?.text).toBe('-37.4%');
    const two = kpi(KPI.replace('-27.4%', '-37.4%').replace('-60.0%', '-50.0%'));
    expect(two.cards.map(({ change }) => change?.verdict)).toEqual(Array(4).fill('neutral'));
  });

  it('work out the change where none is printed, in the terms that fit', () => {
    const table = `
| KPI | Last year | This year |
|---|---|---|
| Revenue | $4.0M | $5.0M |
| Churn | 3.1% | 2.6% |
| Offices | 3 | 5 |
| NPS | 41 | 47 |
| Reach | ~40,000 | ~50,000 |`;
    expect(kpi(table).cards.map(({ change }) => change?.text)).toEqual([
      '+25%',
      '-0.5 pp',
      '+2',
      '+6',
      undefined,
    ]);
  });

  it('know which column is the latest, wherever it stands', () => {
    const table = `
| Stats | Current (Sept 2025) | Launch (May 2024) |
|---|---|---|
| Stars | 4,025 | 2,000 |
| Contributors | 446 | 40 |
| Members | 702 | - |`;
    const { cards } = kpi(table);
    expect(cards.map(({ value, previous }) => [value, previous])).toEqual([
      ['4,025', '2,000'],
      ['446', '40'],
      ['702', undefined],
    ]);
  });

  it('take a change out of the value that it stands behind', () => {
    const table = `
| Metric | 2023 | 2024 |
|---|---|---|
| Commits | 11.0K | 13.2K (+20%) |
| Error rate | 4.0% | 3.0% (-1 pp) |`;
    expect(kpi(table).cards.map(({ value, change }) => [value, change?.text, change?.verdict])).toEqual([
      ['13.2K', '+20%', 'neutral'],
      ['3.0%', '-1 pp', 'good'],
    ]);
  });

  it('read comma decimals, and write no English into a German table', () => {
    const table = `
| Kennzahl | Plan | Ist | Abweichung |
|---|---|---|---|
| Umsatz | 1,2 Mio. € | 1,35 Mio. € | +12,5 % |
| Fehlerquote | 2,0 % | 1,6 % | -0,4 pp |`;
    const { cards, headline } = kpi(table);
    expect(cards.map(({ change }) => change?.verdict)).toEqual(['good', 'good']);
    expect(headline).toBeUndefined();
  });
});

describe('panels', () => {
  const decision = decided(PANELS);

  it('put percentiles of one unit on one axis and another unit on its own', () => {
    if (decision.visual !== 'small-multiples') throw new Error(decision.visual);
    expect(
      decision.panels.map(({ title, unit, series }) => [title, unit.name, series.map(({ name }) => name)]),
    ).toEqual([
      ['Wait (min)', 'min', ['P50', 'P99']],
      ['Loss rate (%)', '%', ['Loss rate']],
    ]);
  });

  it('share one order, by the worst percentile, and keep shares as fractions', () => {
    if (decision.visual !== 'small-multiples') throw new Error(decision.visual);
    expect(decision.categories).toEqual(['Harbour', 'North', 'Airport']);
    expect(seriesOf(decision).map(({ values }) => values)).toEqual([
      [31, 14, 9],
      [190, 55, 41],
      [0.0031, 0.0002, 0],
    ]);
    expect(decision.panels[1]?.unit.format).toBe('0.00%');
  });

  it('say what they show', () => {
    expect(decision.alt).toBe(
      'Bar charts by Depot: Wait (min); Harbour (P99) highest, 190min. Loss rate (%); Harbour highest, 0.31%',
    );
  });
});

describe('a stack', () => {
  it('is made of parts that add up to their whole', () => {
    const decision = decided(STACK);
    if (decision.visual !== 'stacked-bar') throw new Error(decision.visual);
    expect(decision.series.map(({ name }) => name)).toEqual(['Spent', 'Remaining']);
    expect(decision.wholes).toEqual({ name: 'Budget', texts: ['€80,000', '€30,000', '€12,000'] });
    expect(decision.headline).toBe('67% of €122,000 spent');
    expect(decision.leftOut).toContainEqual({ column: 'Budget', index: 1, code: 'TOTAL' });
  });

  it('says how much of the whole was used, as that is written', () => {
    const decision = decided(`
| Team | Budget | Spent | Remaining |
|---|---|---|---|
| Hangar | $420k | $300k | $120k |
| Canteen | $500k | $310k | $190k |
| School | $280k | $150k | $130k |`);
    expect(decision.headline).toBe('63% of $1,200k spent');
  });

  it('is not made of parts that do not', () => {
    expect(decided(STACK.replace('€800', '€900')).visual).not.toBe('stacked-bar');
  });

  it('reaches 100% where shares fill every row', () => {
    const decision = decided(`
| Question | Agree | Neutral | Disagree |
|---|---|---|---|
| Easy to use | 62% | 25% | 13% |
| Worth its price | 41% | 33% | 26% |
| Would return | 70% | 20% | 10% |`);
    expect(decision).toMatchObject({ visual: 'stacked-bar', percent: true });
  });
});

describe('risks', () => {
  it('have their place by levels of the scale, not of the data', () => {
    const decision = decided(RISKS);
    if (decision.visual !== 'risk-matrix') throw new Error(decision.visual);
    expect(decision.likelihoods).toEqual(['Low', 'Medium', 'High']);
    expect(decision.impacts).toEqual(['Low', 'Medium', 'High', 'Critical']);
    expect(decision.risks.map(({ label, likelihood, impact }) => [label, likelihood, impact])).toEqual([
      ['Fog closes the field', 1, 2],
      ['Strike', 0, 1],
      ['Bird strike', 1, 3],
    ]);
    expect(decision.risks[2]?.details).toEqual([{ name: 'Response', text: 'Falconer' }]);
  });
});

describe('bars', () => {
  it('are sorted by value, with a headline for a leader well ahead', () => {
    const decision = decided(RANKING);
    expect(decision).toMatchObject({
      visual: 'bar',
      categories: ['Porto', 'Turin', 'Oslo', 'Riga'],
      sorted: true,
      highlight: 0,
      headline: 'Porto leads with 48,200, 3.2x the median',
      alt: 'Bar chart: Passengers by Route; Porto highest, 48,200',
    });
  });

  it('keep the order of levels, bins and what remains', () => {
    const bins = decided(
      RANKING.replace('Oslo', '18–24')
        .replace('Porto', '25–34')
        .replace('Riga', '35–44')
        .replace('Turin', '45+'),
    );
    expect(bins).toMatchObject({
      visual: 'bar',
      sorted: false,
      categories: ['18–24', '25–34', '35–44', '45+'],
    });
    const rest = decided(RANKING.replace('Porto', 'Other'));
    expect(rest).toMatchObject({ categories: ['Turin', 'Oslo', 'Riga', 'Other'] });
  });
});

describe('lines', () => {
  it('run forward in time, also where the newest stands first', () => {
    const forward = decided(TREND);
    const [head, rule, ...rows] = TREND.trim().split('\n');
    const backward = decided([head, rule, ...rows.reverse()].join('\n'));
    expect(forward).toMatchObject({
      visual: 'line',
      headline: 'Passengers up from 10,200 to 15,600 since Jan 2025',
    });
    expect(backward).toMatchObject({
      visual: 'line',
      categories: ['Jan 2025', 'Feb 2025', 'Mar 2025', 'Apr 2025', 'May 2025'],
    });
  });

  it('claim no trend for plans', () => {
    expect(decided(TREND, { heading: 'Projected passengers' }).headline).toBeUndefined();
  });
});

describe('other visuals', () => {
  it.each([
    ['status', '| Goal | Status |\n|---|---|\n| Ship | ✅ Done |\n| Hire | ⚠️ Late |'],
    [
      'timeline',
      '| Milestone | Date |\n|---|---|\n| Kick-off | 2025-01-15 |\n| Beta | 2025-03-01 |\n| Launch | 2025-06-15 |',
    ],
    ['doughnut', '| Line | Share |\n|---|---|\n| Freight | 60% |\n| Mail | 25% |\n| Charter | 15% |'],
    [
      'heatmap',
      '| Severity | Impact: Low | Impact: High |\n|---|---|---|\n| Likelihood: Low | Low | Medium |\n| Likelihood: High | Medium | Critical |',
    ],
  ])('%s', (visual, markdown) => {
    expect(decided(markdown).visual).toBe(visual);
  });
});

describe('tables stay tables', () => {
  it.each([
    [
      'versions',
      '| Version | Date | Notes |\n|---|---|---|\n| 0.10 | 2025-03-01 | Third |\n| 0.9 | 2025-02-01 | Second |\n| 0.8 | 2025-01-01 | First |',
    ],
    ['identifiers', '| Task | Ticket |\n|---|---|\n| Paint | 40936 |\n| Weld | 40932 |\n| Bolt | 40948 |'],
    [
      'specifications',
      '| Size | vCPUs | RAM |\n|---|---|---|\n| S | 2 | 4 GB |\n| M | 4 | 8 GB |\n| L | 8 | 32 GB |',
    ],
    [
      'ranges',
      '| Part | Size |\n|---|---|\n| Base | 200–500 MB |\n| Cache | 100–300 MB |\n| Index | 80–90 MB |',
    ],
    [
      'statistics',
      '| Term | Estimate | p-value |\n|---|---|---|\n| Age | 0.12 | 0.002 |\n| Pay | 0.40 | 0.010 |\n| Sex | 0.05 | 0.300 |',
    ],
    ['two currencies', '| Grant | Amount |\n|---|---|\n| A | $8,000 |\n| B | €1,000 |\n| C | $4,000 |'],
    ['prose', '| Name | Role |\n|---|---|\n| Ann | Pilot |\n| Bob | Cook |'],
    [
      'one dated word a row',
      '| Date | Topic | Attendees |\n|---|---|---|\n| 2025-01-15 | Kick-off | 12 |\n| 2025-02-12 | Review | 9 |\n| 2025-03-11 | Retro | 10 |',
    ],
    [
      'unknown scales',
      '| Kind | Grommet | Flange |\n|---|---|---|\n| A | 3 | 400 |\n| B | 5 | 900 |\n| C | 7 | 300 |',
    ],
  ])('%s', (_, markdown) => {
    const decision = decided(markdown);
    expect(decision).toMatchObject({ visual: 'table', plotted: [] });
    expect(decision.why).not.toBe('');
  });
});

describe('what real tables taught', () => {
  it.each<
    readonly [what: string, table: string, heading: string, visual: string, plotted: readonly string[]]
  >([
    [
      'errors become error bars',
      '| Run | Time |\n|---|---|\n| A | 1.4±0.1 ms |\n| B | 2.4±0.3 ms |\n| C | 3.1±0.2 ms |',
      'Runs',
      'bar',
      ['Time'],
    ],
    [
      'the spread beside a mean is its error',
      '| Test | Mean | Error | StdDev |\n|---|---|---|---|\n| A | 1.40 us | 0.10 us | 0.09 us |\n| B | 2.41 us | 0.31 us | 0.30 us |\n| C | 3.10 us | 0.22 us | 0.20 us |',
      'Benchmarks',
      'bar',
      ['Mean'],
    ],
    [
      'what goes from which to which is a heat map',
      '| | To Oslo | To Rome | To Bern |\n|---|---|---|---|\n| From Oslo | 0 | 31 | 12 |\n| From Rome | 28 | 0 | 9 |\n| From Bern | 14 | 8 | 0 |',
      'Transfers',
      'heatmap',
      ['To Oslo', 'To Rome', 'To Bern'],
    ],
    [
      'counts by hour and weekday are a heat map',
      '| Hour | Mon | Tue | Wed |\n|---|---|---|---|\n| 08:00 | 12 | 18 | 22 |\n| 12:00 | 30 | 34 | 41 |\n| 16:00 | 26 | 29 | 33 |',
      'Ships',
      'heatmap',
      ['Mon', 'Tue', 'Wed'],
    ],
    [
      'a benchmark only accompanies two quarters',
      '| Metric | This quarter | Last quarter | Elite benchmark |\n|---|---|---|---|\n| Deployments | 4.2/day | 3.1/day | On demand |\n| Lead time | 9 h | 14 h | < 1 day |\n| Failure rate | 6% | 9% | < 5% |',
      'Delivery',
      'kpi',
      ['This quarter', 'Last quarter'],
    ],
    [
      'a total that alone names the unit is a total all the same',
      '| Year | Solar | Wind | Grid | Total (MWh) |\n|---|---|---|---|---|\n| 2019 | 130 | 340 | 1,600 | 2,070 |\n| 2020 | 190 | 390 | 1,400 | 1,980 |\n| 2021 | 260 | 430 | 1,290 | 1,980 |\n| 2022 | 330 | 470 | 1,150 | 1,950 |\n| 2023 | 420 | 520 | 960 | 1,900 |\n| 2024 | 510 | 560 | 800 | 1,870 |',
      'Energy mix over time',
      'line',
      ['Solar', 'Wind', 'Grid'],
    ],
    [
      'a setting is no result',
      '| Run | Learning rate | Loss |\n|---|---|---|\n| a | 0.1 | 1.20 |\n| b | 0.01 | 0.84 |\n| c | 0.001 | 0.91 |',
      'Results by run',
      'bar',
      ['Loss'],
    ],
    [
      'answers fill a whole',
      '| Question | Yes | No | Unsure |\n|---|---|---|---|\n| Office? | 62% | 20% | 18% |\n| Three days? | 41% | 45% | 14% |',
      'Survey results',
      'stacked-bar',
      ['Yes', 'No', 'Unsure'],
    ],
    [
      'what each thing is one of is stacked',
      '| Ship | Passed | Failed | Skipped |\n|---|---|---|---|\n| Aurora | 42 | 3 | 1 |\n| Borealis | 38 | 6 | 0 |\n| Celeste | 29 | 1 | 4 |',
      'Inspections',
      'stacked-bar',
      ['Passed', 'Failed', 'Skipped'],
    ],
    [
      'names of things over time share an axis',
      '| Month | North | South |\n|---|---|---|\n| 2024-07 | 1,200 | 820 |\n| 2024-08 | 1,340 | 840 |\n| 2024-09 | 1,100 | 800 |\n| 2024-10 | 980 | N/A |\n| 2024-11 | 900 | 760 |\n| 2024-12 | 1,020 | 790 |',
      'Passengers',
      'line',
      ['North', 'South'],
    ],
    [
      'a table that mostly follows from itself is a calculation',
      '| Crew | Boxes | Pallets | Cost |\n|---|---|---|---|\n| Small | 40 | 5 | $4,000 |\n| Middle | 80 | 10 | $8,000 |\n| Large | 24 | 3 | $2,400 |',
      'What it would be',
      'table',
      [],
    ],
  ])('%s', (_, table, heading, visual, plotted) => {
    const decision = decided(table, { heading });
    expect([decision.visual, decision.plotted]).toEqual([visual, plotted]);
  });

  it('draws no total among other words', () => {
    const decision = decided(
      '| Category | Rules |\n|---|---|\n| Total rules | 223 |\n| Applicable | 68 |\n| Covered | 13 |\n| To be written | 50 |',
      { heading: 'Rules by category' },
    );
    expect('categories' in decision && decision.categories).toEqual([
      'Applicable',
      'To be written',
      'Covered',
    ]);
  });

  it('a long ranking is told from its top', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `| Berth ${i + 1} | ${400 - 7 * i} |`);
    const decision = decided(`| Berth | Waiting time (min) |\n|---|---|\n${rows.join('\n')}`);
    expect(decision).toMatchObject({ visual: 'bar', omitted: 25 });
    expect('categories' in decision && decision.categories[0]).toBe('Berth 1');
  });

  it('a single row is a scorecard', () => {
    const decision = decided('| Ships | Calls | Delay |\n|---|---|---|\n| 12 | 3,340 | 11 min |');
    expect('cards' in decision && decision.cards.map(({ label, value }) => [label, value])).toEqual([
      ['Ships', '12'],
      ['Calls', '3,340'],
      ['Delay', '11 min'],
    ]);
  });
});
