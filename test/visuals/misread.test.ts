/** Tables of business reports whose picture would say something that is not so. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/inspect.ts';
import { severity } from '../../src/visuals/draw/severity.ts';
import { decided, seriesOf } from './tables.ts';

const rows = (...lines: readonly string[]) => lines.map((line) => `| ${line} |`).join('\n');
const table = (head: string, ...body: readonly string[]) =>
  rows(head, head.replace(/[^|]+/g, '---'), ...body);

async function explained(markdown: string) {
  const { tables } = await explain(markdown);
  const [only] = tables;
  if (!only) throw new Error('no table');
  return only;
}

describe('the order of rows', () => {
  it('goes on from December to January where no year is told', () => {
    const months = ['Oct | 100', 'Nov | 110', 'Dec | 120', 'Jan | 60', 'Feb | 50', 'Mar | 40'];
    const forth = decided(table('Month | Orders', ...months));
    const back = decided(table('Month | Orders', ...months.toReversed()));
    for (const decision of [forth, back]) {
      expect(decision).toMatchObject({ categories: ['Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'] });
      expect(decision.headline).toBe('Orders down from 100 to 40 since Oct');
    }
  });

  it('runs on over years that are told where they change', () => {
    const months = ['Nov 24', 'Dec', 'Jan 25', 'Feb'];
    const values = [181, 209, 196, 188];
    const decision = decided(table('Month | MRR', ...months.map((month, i) => `${month} | ${values[i]}`)));
    expect(decision).toMatchObject({ visual: 'line', categories: months });
    const days = ['Jan 15', 'Feb 15', 'Mar 15', 'Apr 15'];
    expect(decided(table('Day | MRR', ...days.map((day, i) => `${day} | ${values[i]}`)))).toMatchObject({
      categories: days,
    });
  });

  it('is that of a bridge from what there was to what there is', () => {
    const steps = [
      'Opening ARR | 39.3',
      'New logos | 2.4',
      'Expansion | 1.9',
      'Contraction | (0.6)',
      'Closing ARR | 43.0',
    ];
    expect(decided(table(' | $M', ...steps))).toMatchObject({
      categories: ['Opening ARR', 'New logos', 'Expansion', 'Contraction', 'Closing ARR'],
    });
  });
});

describe('cards', () => {
  const body = ['ARR ($M) | 39.3 | 41.8 | 42.5', 'NRR | 110% | 108% | 112%', 'Burn ($M) | 3.1 | 2.6 | 3.3'];

  it('show a distance from the plan beside the plan', () => {
    const changes = ['-1.6%', '-4 pts', '-21.2%'];
    const decision = decided(
      table('Metric | Q2 | Q3 | Plan | vs Plan', ...body.map((line, i) => `${line} | ${changes[i]}`)),
    );
    expect(decision).toMatchObject({ visual: 'kpi', previousPeriod: 'Plan' });
    expect(decision).toMatchObject({
      cards: [{ value: '41.8', previous: '42.5', change: { text: '-1.6%' } }, {}, {}],
    });
  });

  it('show no distance from a plan that is not told', () => {
    const decision = decided(
      table(
        'Metric | Q2 | Q3 | vs Plan',
        'ARR ($M) | 39.3 | 41.8 | -1.6%',
        'NRR | 110% | 108% | -4 pts',
        'GRR | 91% | 89% | -3 pts',
      ),
    );
    expect(JSON.stringify(decision)).not.toContain('-1.6%');
  });

  it('show what was wanted', () => {
    expect(decided(table('Metric | Q2 | Q3 | Target', ...body))).toMatchObject({
      visual: 'kpi',
      aimName: 'Target',
      cards: [{ value: '41.8', previous: '39.3', aim: '42.5' }, {}, {}],
    });
  });
});

it('what is on track is not done', () => {
  const states = ['Logos | On track', 'SSO | Done', 'GRR | Off track', 'CAC | At risk'];
  expect(decided(table('Key result | Status', ...states)).headline).toBe('1 of 4 done');
});

it('takes letters for colours under a head of RAG', () => {
  const states = ['Alpha | G', 'Beta | A', 'Gamma | R'];
  expect(decided(table('Project | RAG', ...states))).toMatchObject({ visual: 'status' });
  expect(decided(table('Project | Grade', ...states))).toMatchObject({ visual: 'table' });
});

describe('bars', () => {
  it('are in the scale of the head', async () => {
    for (const [head, cell, other, format] of [
      ['Umsatz (Mio. €)', '14,8', '4,1', '#,##0.0,,'],
      ['Revenue ($k)', '1,480', '410', '#,##0,'],
    ]) {
      const decision = decided(table(`Region | ${head}`, `A | ${cell}`, `B | ${cell}`, `C | ${other}`));
      expect(seriesOf(decision)[0]?.unit.bare).toBe(format);
    }
  });

  it('are of the measure that the heading names', async () => {
    const segments = ['Enterprise | 86 | $21.7M', 'Mid-market | 412 | $13.8M', 'SMB | 2,940 | $6.3M'];
    const { series } = await explained(
      `# R\n\n## ARR by segment\n\n${table('Segment | Customers | ARR', ...segments)}`,
    );
    expect(series).toEqual(['ARR']);
  });

  it('have no total among them, whatever its variance is', () => {
    const parts = ['R&D | 4,150 | 3,890 | -260', 'Sales | 3,600 | 3,710 | 110', 'G&A | 1,120 | 1,205 | 85'];
    const decision = decided(
      table(
        'Department | Budget | Actual | Variance',
        ...parts,
        '**Total opex** | **8,870** | **8,805** | **-65**',
      ),
    );
    expect(decision).toMatchObject({
      categories: ['R&D', 'Sales', 'G&A'],
      sum: 'Total opex: Budget 8,870, Actual 8,805',
    });
  });

  it('leave out no month because it is mostly empty', async () => {
    const teams = ['Eng | 2 | 3 | 1', 'Sales | 1 | 1 | –', 'CS | 1 | 2 | –', 'G&A | – | 1 | –'];
    const { series } = await explained(`# R\n\n${table('Team | Oct | Nov | Dec', ...teams)}`);
    expect(series).toEqual(['Oct', 'Nov', 'Dec']);
  });
});

it('versions of a model are drawn beside one another', () => {
  const losses = [
    '50 | 2.91 | 2.84',
    '100 | 2.71 | 2.61',
    '200 | 2.55 | 2.43',
    '400 | 2.43 | 2.29',
    '800 | 2.34 | 2.18',
    '1600 | 2.27 | 2.10',
  ];
  const decision = decided(table('Tokens (B) | Val. loss v1 | Val. loss v2', ...losses));
  expect(seriesOf(decision).map(({ name }) => name)).toEqual(['Val. loss v1', 'Val. loss v2']);
});

describe('a table stays one', () => {
  it.each([
    [
      'of incidents, which are no trend',
      'ID | Date | Title | Duration | Root cause',
      [
        'A-1 | 2025-04-23 | Auth | 47 min | CA',
        'A-2 | 2025-05-06 | Slow | 2 h 10 min | Index',
        'A-3 | 2025-05-21 | Backlog | 3h05m | Skew',
        'A-4 | 2025-06-19 | p99 | 6 h | Noise',
      ],
    ],
    [
      'of limits that are looked up',
      'Method | Endpoint | Rate limit | Notes',
      [
        '`POST` | `/v2/a` | 10/min | paged',
        '`GET` | `/v2/b` | 100/min | old',
        '`GET` | `/v1/c` | 60/min | new',
      ],
    ],
    [
      'of risks with a likelihood and an amount',
      'Risk | Likelihood | Loss | Measure',
      [
        'Tariffs | high | $1.8M | clauses',
        'Supplier | medium | $2.5M | second source',
        'Attack | low | $4.0M | SOC',
      ],
    ],
  ])('%s', (_, head, body) => {
    expect(decided(table(head, ...body)).visual).toBe('table');
  });
});

it('durations of hours and minutes are minutes', () => {
  const decision = decided(
    table(
      'Quarter | MTTR',
      'Q1 25 | 1 h 50 min',
      'Q2 25 | 1 h 31 min',
      'Q3 25 | 72 min',
      'Q4 25 | 1 h 26 min',
    ),
  );
  expect(seriesOf(decision)[0]?.unit.name).toBe('min');
  expect(seriesOf(decision)[0]?.values).toEqual([110, 91, 72, 86]);
});

describe('more of bars', () => {
  it('are of no single row of a funnel', () => {
    const stages = [
      'Visitors | 182,400 | 201,300 | –',
      'Leads | 6,120 | 6,845 | 3.4%',
      'Won | 61 | 58 | 24.0%',
    ];
    expect(decided(table('Stage | Q2 | Q3 | Conversion Q3', ...stages)).visual).toBe('table');
  });

  it('are of money rather than of days', () => {
    const stock = ['P-2 | 6 | €48k | late', 'C-1 | 11 | €120k | forecast', 'C-7 | 4 | €31k | forecast'];
    const decision = decided(table('SKU | Days out | Lost sales | Root cause', ...stock));
    expect(seriesOf(decision).map(({ name }) => name)).toEqual(['Lost sales']);
  });

  it('are of counts, however large the percentage of a small one', () => {
    const counts = ['Minor | 212 | 198 | -6.6%', 'Moderate | 64 | 71 | +10.9%', 'Critical | 1 | 2 | +100%'];
    expect(decided(table('Severity | Q1 | Q2 | Change', ...counts)).visual).toBe('table');
  });

  it('begin with the largest loss', () => {
    const losses = ['Ruby | -$21k', 'Halden | -$132k', 'Pax | -$9k'];
    expect(decided(table('Customer | ARR', ...losses))).toMatchObject({
      categories: ['Halden', 'Ruby', 'Pax'],
    });
  });

  it('have a customer called Delta', () => {
    const decision = decided(table('Customer | ARR', 'Norvane | $144k', 'Tidewell | $62k', 'Delta | $38k'));
    expect(decision).toMatchObject({ categories: ['Norvane', 'Tidewell', 'Delta'] });
  });
});

it('small changes keep their digits', () => {
  const decision = decided(
    table('Metric | May | Jun', 'SPI | 0.92 | 0.90', 'CPI | 0.98 | 1.01', 'Revenue ($M) | 10.6 | 12.4'),
  );
  expect(decision).toMatchObject({
    cards: [{ change: { text: '-0.02' } }, { change: { text: '+0.03' } }, { change: { text: '+17%' } }],
  });
});

it('a medium risk is medium though nothing is low', () => {
  const risks = ['Nurses | High | High', 'Late | Medium | Medium', 'Minor | Medium | High'];
  const decision = decided(table('Risk | Probability | Impact', ...risks));
  if (decision.visual !== 'risk-matrix') throw new Error(decision.visual);
  expect(decision.risks.map((risk) => severity(risk, decision).tone)).toEqual(['bad', 'warning', 'bad']);
});

it('cohorts that are not old enough leave gaps', () => {
  const cohorts = ['Q2 24 | 100% | 95% | 91%', 'Q3 24 | 100% | 94% | ', 'Q4 24 | 100% |  | '];
  expect(decided(table('Cohort | Q0 | Q+1 | Q+2', ...cohorts)).visual).not.toBe('line');
});
