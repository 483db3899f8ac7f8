/** Arbitrary decisions of every visual, from the tidy to the hardly drawable. */
import fc from 'fast-check';
import type {
  ChartDecision,
  Decision,
  HeatmapDecision,
  KpiDecision,
  PanelsDecision,
  RiskDecision,
  SeriesData,
  TimelineDecision,
  Unit,
} from '../../../src/visuals/decision.ts';

const word = fc.oneof(
  { weight: 10, arbitrary: fc.stringMatching(/^[A-Za-z]{1,11}$/) },
  { weight: 1, arbitrary: fc.constantFrom('Über', '中文', 'naïve', 'self-service', 'P99', '(ms)') },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{18,30}$/) },
);
const phrase = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '));

const UNITS: readonly Unit[] = [
  { name: '', format: '#,##0' },
  { name: 'ms', format: '#,##0" ms"' },
  { name: '%', format: '0.0%' },
  { name: '$', format: '"$"#,##0' },
];
const unit = fc.constantFrom(...UNITS);

const base = {
  plotted: fc.constant([]),
  leftOut: fc.constant([]),
  why: fc.constant(''),
  alt: phrase(8),
};

/** What is smaller is nothing: no table writes a number of three hundred decimals. */
const LEAST = 1e-9;
const positive = fc
  .oneof(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map((value) => (value < LEAST ? 0 : value));
const signed = fc.oneof(positive, fc.integer({ min: -5000, max: 5000 }));
const orMissing = (value: fc.Arbitrary<number>) => fc.option(value, { nil: null, freq: 12 });

function series(unitOf: Unit, count: number, value: fc.Arbitrary<number | null>): fc.Arbitrary<SeriesData> {
  return fc
    .record({
      name: phrase(3),
      values: fc.array(value, { minLength: count, maxLength: count }),
      planned: fc.boolean(),
    })
    .map(({ name, values, planned }) => ({
      name,
      values,
      column: 1,
      texts: values.map((each) => (each === null ? 'n/a' : String(each))),
      unit: unitOf,
      ...(planned && { planned }),
    }));
}

/** Categories with that many series of values each. */
function chart(
  visual: ChartDecision['visual'],
  categories: { readonly min: number; readonly max: number },
  seriesCount: { readonly min: number; readonly max: number },
  value: fc.Arbitrary<number | null>,
): fc.Arbitrary<ChartDecision> {
  const sizes = fc.record({
    unit,
    categories: fc.array(phrase(3), { minLength: categories.min, maxLength: categories.max }),
    series: fc.integer(seriesCount),
  });
  return sizes.chain((size) =>
    fc.record({
      ...base,
      visual: fc.constant(visual),
      categoryName: phrase(1),
      categories: fc.constant(size.categories),
      unit: fc.constant(size.unit),
      series: fc.array(series(size.unit, size.categories.length, value), {
        minLength: size.series,
        maxLength: size.series,
      }),
      direction: fc.constantFrom<'columns' | 'bars'>('columns', 'bars'),
      sorted: fc.boolean(),
    }),
  );
}

export const bar = fc
  .tuple(chart('bar', { min: 1, max: 24 }, { min: 1, max: 4 }, orMissing(signed)), fc.boolean())
  .map(([decision, highlighted]) => ({ ...decision, ...(highlighted && { highlight: 0 }) }));

export const stackedBar = fc
  .tuple(
    chart('stacked-bar', { min: 1, max: 12 }, { min: 2, max: 5 }, orMissing(positive)),
    fc.boolean(),
    phrase(2),
  )
  .map(
    ([decision, percent, name]): ChartDecision =>
      percent
        ? { ...decision, percent }
        : { ...decision, wholes: { name, texts: decision.categories.map((_, i) => `$${i}00,000`) } },
  );

export const line = chart('line', { min: 2, max: 40 }, { min: 1, max: 5 }, orMissing(signed));
export const area = chart('area', { min: 2, max: 40 }, { min: 1, max: 4 }, positive);
export const doughnut = chart('doughnut', { min: 2, max: 6 }, { min: 1, max: 1 }, positive);
export const scatter = chart('scatter', { min: 8, max: 30 }, { min: 2, max: 3 }, signed);

export const panels: fc.Arbitrary<PanelsDecision> = fc
  .array(phrase(3), { minLength: 2, maxLength: 10 })
  .chain((categories) =>
    fc.record({
      ...base,
      visual: fc.constant('small-multiples' as const),
      categoryName: phrase(1),
      categories: fc.constant(categories),
      sorted: fc.boolean(),
      mark: fc.constantFrom<PanelsDecision['mark']>('bar', 'column', 'line'),
      panels: fc.array(
        unit.chain((of) =>
          fc.record({
            title: phrase(3),
            unit: fc.constant(of),
            series: fc.array(series(of, categories.length, orMissing(signed)), {
              minLength: 1,
              maxLength: 3,
            }),
          }),
        ),
        { minLength: 2, maxLength: 5 },
      ),
    }),
  );

export const kpi: fc.Arbitrary<KpiDecision> = fc.record({
  ...base,
  visual: fc.constant('kpi' as const),
  period: phrase(2),
  previousPeriod: phrase(2),
  cards: fc.array(
    fc.record({
      label: phrase(5),
      value: fc.oneof(fc.constantFrom('99.8%', '18,300', '$1,204,332', 'about 0.25 s'), phrase(2)),
      previous: fc.constantFrom('99.2%', '12,500', 'n/a'),
      change: fc.record({
        text: fc.constantFrom('+0.6 pp', '-47.8%', '+12,300'),
        direction: fc.constantFrom('up' as const, 'down' as const, 'flat' as const),
        verdict: fc.constantFrom('good' as const, 'bad' as const, 'neutral' as const),
      }),
    }),
    { minLength: 1, maxLength: 8 },
  ),
});

const places = (levels: readonly string[]) => levels.map((_, i) => i / (levels.length - 1));

export const riskMatrix: fc.Arbitrary<RiskDecision> = fc
  .record({
    likelihoods: fc.array(phrase(2), { minLength: 2, maxLength: 5 }),
    impacts: fc.array(phrase(2), { minLength: 2, maxLength: 5 }),
    detailed: fc.boolean(),
  })
  .chain(({ likelihoods, impacts, detailed }) =>
    fc.record({
      ...base,
      visual: fc.constant('risk-matrix' as const),
      likelihoodName: phrase(1),
      impactName: phrase(1),
      likelihoods: fc.constant(likelihoods),
      impacts: fc.constant(impacts),
      likelihoodPlaces: fc.constant(places(likelihoods)),
      impactPlaces: fc.constant(places(impacts)),
      risks: fc.array(
        fc.record({
          label: phrase(6),
          likelihood: fc.nat(likelihoods.length - 1),
          impact: fc.nat(impacts.length - 1),
          details: detailed
            ? fc.array(fc.record({ name: phrase(1), text: phrase(12) }), { maxLength: 2 })
            : fc.constant([]),
        }),
        { minLength: 1, maxLength: 20 },
      ),
    }),
  );

export const heatmap: fc.Arbitrary<HeatmapDecision> = fc
  .record({
    categories: fc.array(phrase(2), { minLength: 2, maxLength: 10 }),
    count: fc.integer({ min: 2, max: 12 }),
  })
  .chain(({ categories, count }) =>
    fc.record({
      ...base,
      visual: fc.constant('heatmap' as const),
      categoryName: phrase(1),
      categories: fc.constant(categories),
      series: fc.array(
        series({ name: '', format: '0' }, categories.length, orMissing(fc.integer({ min: -99, max: 999 }))),
        { minLength: count, maxLength: count },
      ),
    }),
  );

export const timeline: fc.Arbitrary<TimelineDecision> = fc.record({
  ...base,
  visual: fc.constant('timeline' as const),
  milestones: fc.array(
    fc.record({
      label: phrase(5),
      date: fc.constantFrom('12 Jan 2026', '2026-03-01', 'Q3 2025', 'May'),
      day: fc.integer({ min: 20_000, max: 20_400 }),
      detail: fc.oneof(fc.constant(''), phrase(15)),
    }),
    { minLength: 1, maxLength: 20 },
  ),
});

export const decisions: Readonly<Record<string, fc.Arbitrary<Decision>>> = {
  kpi,
  bar,
  'stacked bar': stackedBar,
  line,
  area,
  doughnut,
  scatter,
  panels,
  'risk matrix': riskMatrix,
  'heat map': heatmap,
  timeline,
};

/** Slots that layouts have or might have. */
export const slotSize = fc.constantFrom(
  { width: 864, height: 362 },
  { width: 864, height: 310 },
  { width: 864, height: 180 },
  { width: 420, height: 362 },
  { width: 300, height: 240 },
);
