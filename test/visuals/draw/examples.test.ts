/** The tables of an ordinary quarterly report, as they should come to stand. */
import { describe, expect, it } from 'vitest';
import type {
  ChartDecision,
  KpiDecision,
  PanelsDecision,
  RiskDecision,
} from '../../../src/visuals/decision.ts';
import { drawVisual } from '../../../src/visuals/draw/index.ts';
import { chartsOf, flat, loweringOf, pagesOf, textsOf, wordsOf } from './lowering.ts';

const SLOT = { width: 864, height: 362 };
const base = { plotted: [], leftOut: [], why: '', alt: 'What it shows' };

const budget: ChartDecision = {
  ...base,
  visual: 'stacked-bar',
  categoryName: 'Area',
  categories: ['Hosting', 'Licences', 'Travel'],
  unit: { name: '$', format: '"$"#,##0' },
  series: [
    { name: 'Used', values: [98_500, 38_200, 1_200], texts: ['$98,500', '$38,200', '$1,200'] },
    { name: 'Left', values: [21_500, 6_800, 13_800], texts: ['$21,500', '$6,800', '$13,800'] },
  ].map((one) => ({ ...one, column: 1, unit: { name: '$', format: '"$"#,##0' } })),
  direction: 'bars',
  sorted: true,
  wholes: { name: 'Plan', texts: ['$120,000', '$45,000', '$15,000'] },
};

const scorecard: KpiDecision = {
  ...base,
  visual: 'kpi',
  period: 'Q4 2025',
  previousPeriod: 'Q3 2025',
  cards: [
    {
      label: 'Availability',
      value: '99.8%',
      previous: '99.2%',
      change: { text: '+0.6 pp', direction: 'up', verdict: 'good' },
    },
    {
      label: 'Open defects',
      value: '41',
      previous: '30',
      change: { text: '+36.7%', direction: 'up', verdict: 'bad' },
    },
    {
      label: 'Headcount',
      value: '212',
      previous: '212',
      change: { text: '→ 0', direction: 'flat', verdict: 'neutral' },
    },
  ],
};

const latency: PanelsDecision = {
  ...base,
  visual: 'small-multiples',
  categoryName: 'Service',
  categories: ['Pipeline', 'Search', 'Login'],
  sorted: true,
  mark: 'bar',
  panels: [
    {
      title: 'Latency (ms)',
      unit: { name: 'ms', format: '0" ms"' },
      series: ['P50', 'P99'].map((name, i) => ({
        name,
        column: i + 1,
        values: [230 * (i + 1), 45, 12],
        texts: ['', '', ''],
        unit: { name: 'ms', format: '0" ms"' },
      })),
    },
    {
      title: 'Errors',
      unit: { name: '%', format: '0.00%' },
      series: [
        {
          name: 'Errors',
          column: 3,
          values: [0.0012, 0, null],
          texts: ['0.12%', '0.00%', 'n/a'],
          unit: { name: '%', format: '0.00%' },
        },
      ],
    },
  ],
};

const risks: RiskDecision = {
  ...base,
  visual: 'risk-matrix',
  likelihoodName: 'Likelihood',
  impactName: 'Impact',
  likelihoods: ['Low', 'Medium', 'High'],
  impacts: ['Low', 'Medium', 'High', 'Critical'],
  likelihoodPlaces: [0, 0.5, 1],
  impactPlaces: [0, 1 / 3, 2 / 3, 1],
  risks: [
    { label: 'Late parts', likelihood: 0, impact: 1, details: [{ name: 'Answer', text: 'Second source' }] },
    { label: 'Data loss', likelihood: 2, impact: 3, details: [{ name: 'Answer', text: 'Backups' }] },
  ],
};

function shapesOf(decision: Parameters<typeof pagesOf>[0]) {
  const pages = pagesOf(decision, SLOT, true);
  expect(pages).toHaveLength(1);
  return pages?.[0]?.shapes ?? [];
}

describe('a budget', () => {
  const shapes = shapesOf(budget);
  const [chart] = chartsOf(shapes);

  it('is stacked bars from zero, with every whole told', () => {
    expect(chart).toMatchObject({ kind: 'bar', grouping: 'stacked', valueAxis: { visible: false, min: 0 } });
    for (const text of budget.wholes?.texts ?? []) expect(wordsOf(shapes)).toContain(text);
  });

  it('tells a part either inside its bar or at the end', () => {
    const ends = textsOf(shapes).map(({ paragraphs }) =>
      paragraphs.flatMap(({ runs }) => runs.map((run) => (run.type === 'text' ? run.text : ''))).join(''),
    );
    chart?.series.forEach(({ name, labelledPoints }, s) => {
      budget.categories.forEach((_, c) => {
        const atEnd = ends.some((end) => end.includes(`${name} ${budget.series[s]?.texts[c]}`));
        expect(labelledPoints?.includes(c)).toBe(!atEnd);
      });
    });
    expect(chart?.series[0]?.labelledPoints).toEqual([0, 1]);
  });

  it('puts the end of a bar where its whole is written', () => {
    const area = flat(shapes).find(({ type }) => type === 'chart')?.box;
    const { x = 0, width = 0 } = chart?.plotArea ?? {};
    const whole = textsOf(shapes).find(({ name }) => name === 'Plan: Hosting');
    const end = (area?.x ?? 0) + (x + (width * 120_000) / (chart?.valueAxis.max ?? 1)) * (area?.width ?? 0);
    expect((whole?.box.x ?? 0) - end).toBeCloseTo(8);
  });
});

describe('a scorecard', () => {
  const shapes = shapesOf(scorecard);

  it('is a card each, side by side, all of one height', () => {
    const cards = shapes.filter(({ type }) => type === 'group');
    expect(cards.map(({ name }) => name)).toEqual(['Availability', 'Open defects', 'Headcount']);
    expect(new Set(cards.map(({ box }) => `${box.y} ${box.width} ${box.height}`)).size).toBe(1);
    expect(cards[0]?.alt).toBe('Availability, 99.8%, ▲ +0.6 pp, Q3 2025: 99.2%');
  });

  it('tells a change by arrow, sign and colour, and keeps an arrow that is there', () => {
    const changes = textsOf(shapes).filter(({ name }) => name === 'Change');
    expect(changes.map(({ paragraphs }) => paragraphs[0]?.runs[0])).toMatchObject([
      { text: '▲ +0.6 pp', colour: { role: 'good' } },
      { text: '▲ +36.7%', colour: { role: 'bad' } },
      { text: '→ 0', colour: { role: 'muted' } },
    ]);
  });
});

describe('panels', () => {
  const shapes = shapesOf(latency);
  const charts = flat(shapes).filter((shape) => shape.type === 'chart');

  it('have their bars in the same rows, and the names at the first one only', () => {
    const rows = charts.map(({ box, chart: { plotArea } }) => [
      box.y + (plotArea?.y ?? 0) * box.height,
      (plotArea?.height ?? 0) * box.height,
    ]);
    expect(rows[1]?.[0]).toBeCloseTo(rows[0]?.[0] ?? 0);
    expect(rows[1]?.[1]).toBeCloseTo(rows[0]?.[1] ?? 0);
    expect(charts.map(({ chart }) => chart.categoryAxis.visible)).toEqual([true, false]);
    expect(charts.map(({ chart }) => chart.categories)).toEqual([latency.categories, latency.categories]);
  });

  it('never draw a missing value as zero', () => {
    expect(charts[1]?.chart.series[0]?.values).toEqual([0.0012, 0, null]);
  });
});

describe('a risk matrix', () => {
  const shapes = shapesOf(risks);

  it('numbers the worst risk 1, and has a cell for every pair of levels', () => {
    expect(textsOf(shapes).find(({ name }) => name === 'Risk 1')?.paragraphs[0]?.runs[0]).toMatchObject({
      text: 'Data loss',
    });
    expect(flat(shapes).filter(({ type }) => type === 'form')).toHaveLength(12);
  });

  it('has the worst corner at the top right', () => {
    const [worst, best] = ['High × Critical', 'Low × Low'].map((name) =>
      flat(shapes).find((shape) => shape.name === name),
    );
    expect(worst?.box.x).toBeGreaterThan(best?.box.x ?? Number.POSITIVE_INFINITY);
    expect(worst?.box.y).toBeLessThan(best?.box.y ?? 0);
  });

  it('goes on another page, numbers and all, when it has too many risks for one', () => {
    const many: RiskDecision = {
      ...risks,
      risks: Array.from({ length: 15 }, (_, i) => ({
        label: `Risk of kind ${i}`,
        likelihood: 1,
        impact: i % 4,
        details: [{ name: 'Answer', text: `What is done about kind ${i}` }],
      })),
    };
    const pages = pagesOf(many, SLOT, true) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    const numbers = pages.flatMap((page) =>
      textsOf(page.shapes).flatMap(({ name }) => /^Risk (\d+)$/.exec(name)?.[1] ?? []),
    );
    expect(numbers).toEqual(Array.from({ length: 15 }, (_, i) => String(i + 1)));
  });
});

describe('what cannot be read in its slot', () => {
  it('is left to a table', () => {
    const names = ['Donaudampfschifffahrtsgesellschaft', 'Rindfleischetikettierungsgesetz', 'x'];
    expect(
      drawVisual({ ...budget, categories: names }, loweringOf({ width: 200, height: 100 })),
    ).toBeUndefined();
  });
});
