/** Charts and their workbooks: what pptxgenjs gets wrong in them, and Keynote, Google Slides or PowerPoint punish. */
import { describe, expect, it } from 'vitest';
import type { Chart, ChartSeries } from '../../../src/deck/model.ts';
import { writePptx } from '../../../src/output/pptx/index.ts';
import { formatOf, openWorkbook } from '../../support/chart.ts';
import { openDeck } from '../../support/deck.ts';
import { openPackage } from '../../support/package.ts';
import { attribute, children, descendants, type Element, first, path } from '../../support/xml.ts';
import { chartShape, deckOf } from './support/decks.ts';
import { template } from './support/template.ts';

const ms: ChartSeries = {
  name: 'Latency',
  values: [245, null, 0, 128.5],
  colour: { role: 'accent' },
  labels: true,
  format: '0.0" ms"',
};
const target: ChartSeries = {
  ...ms,
  name: 'Target',
  values: [300, 200, 100, 50],
  colour: { role: 'accent2' },
};

/** The chart's part, what stands in it by local name, and its workbook. */
async function written(content: Partial<Chart>) {
  const { file, slides } = openDeck(await writePptx(deckOf(chartShape(content)), template));
  const chart = slides[0]?.shapes[1]?.chart;
  if (!chart?.workbook) throw new Error('There is no chart');
  const root = file.xml(chart.part);
  const all = (name: string) => descendants(root, name);
  const values = (name: string) => all(name).map((element) => attribute(element, 'val'));
  return { chart, file, root, all, values, workbook: file.bytes(chart.workbook) };
}

const KINDS: readonly (readonly [Chart['kind'], Chart['grouping']])[] = [
  ['bar', 'clustered'],
  ['bar', 'stacked'],
  ['column', 'clustered'],
  ['column', 'percent'],
  ['line', 'clustered'],
  ['line', 'stacked'],
  ['area', 'clustered'],
  ['area', 'percent'],
  ['doughnut', 'clustered'],
  ['scatter', 'clustered'],
];

describe.each(KINDS)('a %s chart, %s', (kind, grouping) => {
  const xs = kind === 'scatter' ? { xs: [1, 2, 3, 4.5] } : {};
  const chart = written({
    kind,
    grouping,
    series: [
      { ...ms, ...xs },
      { ...target, ...xs },
    ],
  });

  it('has exactly the axes that it names', async () => {
    const { root, values } = await chart;
    const plot = children(first(root, 'plotArea')).find((element) => element.localName?.endsWith('Chart'));
    const named = children(plot, 'axId').map((element) => attribute(element, 'val'));
    expect(named).toHaveLength(kind === 'doughnut' ? 0 : 2);
    expect(values('axId').filter((id) => !named.includes(id))).toEqual([]);
  });

  it('has categories of one level, which Google Slides can read', async () => {
    const { all } = await chart;
    expect(all('multiLvlStrRef')).toEqual([]);
    expect(all('cat').map((element) => children(element)[0]?.localName)).toEqual(
      kind === 'scatter' ? [] : ['strRef', 'strRef'],
    );
  });

  it('leaves out a missing value, and keeps zero', async () => {
    const [first] = (await chart).chart.series;
    expect([...(first?.values.points ?? [])]).toEqual([
      [0, '245'],
      [2, '0'],
      [3, '128.5'],
    ]);
    expect(first?.values.count).toBe(4);
  });

  it('has labels where its kind has such a place', async () => {
    const side = {
      bar: 'outEnd',
      column: 'outEnd',
      line: 't',
      scatter: 'r',
      area: undefined,
      doughnut: undefined,
    }[kind];
    const stacked = (kind === 'bar' || kind === 'column') && grouping !== 'clustered';
    const { all } = await chart;
    const places = all('dLbls').map((labels) => attribute(children(labels, 'dLblPos')[0], 'val'));
    expect(places).toEqual([stacked ? 'ctr' : side, stacked ? 'ctr' : side]);
  });

  it("is square-cornered, in the theme's font and colours", async () => {
    const { values, all } = await chart;
    expect(values('roundedCorners')).toEqual(['0']);
    expect(values('style')).toHaveLength(1);
    expect(new Set(all('latin').map((element) => attribute(element, 'typeface')))).toEqual(
      new Set(['+mn-lt']),
    );
    expect(all('srgbClr')).toEqual([]);
  });

  it('has a workbook with the same numbers under the same heads', async () => {
    const { chart: opened, workbook } = await chart;
    const cell = openWorkbook(workbook);
    const ranges = opened.series.flatMap(({ name, categories, values }) => [name, categories, values]);
    for (const { formula, count, points } of ranges) {
      const cells = cellsOf(formula ?? '').map((reference) => cell('Sheet1', reference));
      expect(cells).toEqual(Array.from({ length: count }, (_, i) => points.get(i) ?? ''));
    }
  });
});

/** `Sheet1!$B$2:$B$4` as `B2`, `B3`, `B4`. */
function cellsOf(formula: string): readonly string[] {
  const [, column = '', from = '', to = from] =
    /!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(formula) ?? [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${column}${Number(from) + i}`);
}

describe('bars', () => {
  it('lie with the first category on top, their axis below', async () => {
    const { root } = await written({ kind: 'bar' });
    const side = (axis: string, name: string) => attribute(first(first(root, axis), name), 'val');
    expect([side('catAx', 'orientation'), side('valAx', 'crosses')]).toEqual(['maxMin', 'max']);
  });

  it('stand apart side by side, and on one another stacked', async () => {
    const overlap = async (content: Partial<Chart>) => (await written(content)).values('overlap');
    expect(await overlap({})).toEqual([]);
    expect(await overlap({ series: [ms, target] })).toEqual(['-10']);
    expect(await overlap({ series: [ms, target], grouping: 'stacked' })).toEqual(['100']);
  });

  it('have points of their own colour, told before the labels', async () => {
    const { root, all } = await written({ series: [{ ...ms, pointColours: { 3: { role: 'bad' } } }] });
    const order = children(first(root, 'ser')).map((element) => element.localName);
    expect(order.indexOf('dPt')).toBeLessThan(order.indexOf('dLbls'));
    const [point] = all('dPt');
    expect([attribute(first(point, 'idx'), 'val'), attribute(first(point, 'schemeClr'), 'val')]).toEqual([
      '3',
      'accent6',
    ]);
  });

  it('have no label on a stacked mark without length', async () => {
    const { root } = await written({ grouping: 'stacked', series: [ms, target] });
    const hidden = descendants(first(root, 'ser'), 'delete').map((element) =>
      attribute(children(element.parentNode as Element, 'idx')[0], 'val'),
    );
    expect(hidden).toContain('2');
  });

  it('have labels inside that contrast with them', async () => {
    const ink = { ...target, colour: { role: 'ink' }, labels: true } as const;
    const surface = { ...target, colour: { role: 'surface' } } as const;
    const { all } = await written({ grouping: 'stacked', series: [ink, surface] });
    const colours = all('dLbls').map((labels) =>
      attribute(first(children(labels, 'txPr')[0], 'schemeClr'), 'val'),
    );
    expect(colours).toEqual(['bg1', 'tx1']);
  });
});

describe('lines', () => {
  it('are dashed where they are planned only, and not where they are not', async () => {
    const { all } = await written({ kind: 'line', series: [{ ...ms, dashed: true }, target] });
    const dashes = all('ser').map((series) => attribute(first(path(series, 'spPr'), 'prstDash'), 'val'));
    expect(dashes).toEqual(['sysDash', undefined]);
  });

  it('have no elements that belong to bars', async () => {
    const { all } = await written({ kind: 'line' });
    expect(all('invertIfNegative')).toEqual([]);
  });

  it('run over dates by the calendar, which the workbook has as dates', async () => {
    const dates = [45_658, 45_689, 45_717, 45_778];
    const { root, workbook } = await written({ kind: 'line', dates });
    expect(first(root, 'dateAx')).toBeDefined();
    const points = descendants(first(root, 'cat'), 'v').map((element) => element.textContent);
    expect(points).toEqual(dates.map(String));
    expect(openWorkbook(workbook)('Sheet1', 'A2')).toBe('45658');
    expect(formatOf(workbook, 'A2')).toBe('yyyy-mm-dd');
  });
});

it('moves the name of a line apart from others, and lets no grid line run through it', async () => {
  const { all, root } = await written({
    kind: 'line',
    series: [{ ...ms, labels: false, nameAt: 3, nameShift: { x: 0.01, y: -0.05 } }],
    valueAxis: { visible: true, gridlines: true },
  });
  const [label] = all('dLbl');
  const [x, y] = ['x', 'y'].map((name) => attribute(first(first(label, 'manualLayout'), name), 'val'));
  expect([Number(x), Number(y)]).toEqual([0.01, -0.05]);
  expect(attribute(first(first(label, 'spPr'), 'schemeClr'), 'val')).toBe('bg1');
  expect(children(first(root, 'dLbls')).at(0)?.localName).toBe('dLbl');
});

it('gives every slice of a doughnut its colour', async () => {
  const { all } = await written({
    kind: 'doughnut',
    series: [{ ...target, pointColours: { 1: { role: 'good' } } }],
  });
  const colours = all('dPt').map((point) => attribute(first(first(point, 'spPr'), 'schemeClr'), 'val'));
  expect(colours).toEqual(['accent2', 'accent4', 'accent2', 'accent2']);
});

it('names the points of a scatter after its categories', async () => {
  const { chart } = await written({
    kind: 'scatter',
    categories: ['Alpha', 'Beta', 'Gamma', 'Delta'],
    series: [{ ...target, xs: [1, 2, 3, 4] }],
  });
  expect(chart.text).toContain('Alpha Beta Gamma Delta');
});

describe('axes', () => {
  it('are hidden, limited, ruled and titled as the deck says', async () => {
    const { root } = await written({
      valueAxis: { visible: true, min: -5, max: 40, majorUnit: 15, gridlines: true, title: 'ms' },
    });
    const axis = first(root, 'valAx');
    const value = (name: string) => attribute(first(axis, name), 'val');
    expect(['delete', 'min', 'max', 'majorUnit'].map(value)).toEqual(['0', '-5', '40', '15']);
    expect([first(axis, 'title')?.textContent, descendants(axis, 'majorGridlines').length]).toEqual([
      'ms',
      1,
    ]);
    const hidden = first((await written({})).root, 'valAx');
    expect([attribute(first(hidden, 'delete'), 'val'), descendants(hidden, 'majorGridlines').length]).toEqual(
      ['1', 0],
    );
  });
});

it('turns skipped names by too little to be seen, or LibreOffice breaks every one into letters', async () => {
  const turn = async (categoryAxis: Chart['categoryAxis']) => {
    const { root } = await written({ kind: 'line', categoryAxis });
    const [body] = descendants(first(root, 'catAx'), 'bodyPr');
    return Number(attribute(body, 'rot'));
  };
  expect(await turn({ visible: true })).toBe(0);
  const skipped = await turn({ visible: true, every: 3 });
  expect(skipped).toBeGreaterThan(0);
  // A sixty-thousandth of a degree each.
  expect(skipped).toBeLessThan(600);
});

it('writes labels without a unit that stands beside the chart, and the cells with it', async () => {
  const { all, workbook } = await written({ series: [{ ...ms, labelFormat: '0.0' }] });
  const [labels] = all('dLbls');
  expect(attribute(first(labels, 'numFmt'), 'formatCode')).toBe('0.0');
  expect(formatOf(workbook, 'B2')).toBe('0.0" ms"');
});

describe('the workbook', () => {
  it('is deflated, without entries for folders', async () => {
    const { entries } = openPackage((await written({})).workbook);
    expect(entries.filter(({ name, deflated }) => name.endsWith('/') || !deflated)).toEqual([]);
  });

  it('has numbers as numbers, in formats that carry the unit', async () => {
    const { workbook } = await written({ series: [ms, { ...target, format: '0%' }] });
    const sheet = openPackage(workbook).xml('xl/worksheets/sheet1.xml');
    const numbers = descendants(sheet, 'c').filter((cell) => /^[BC][2-5]$/.test(attribute(cell, 'r') ?? ''));
    expect(
      numbers.map((cell) => [attribute(cell, 'r'), attribute(cell, 't'), first(cell, 'v')?.textContent]),
    ).toEqual([
      ['B2', undefined, '245'],
      ['C2', undefined, '300'],
      ['C3', undefined, '200'],
      ['B4', undefined, '0'],
      ['C4', undefined, '100'],
      ['B5', undefined, '128.5'],
      ['C5', undefined, '50'],
    ]);
    expect([formatOf(workbook, 'B2'), formatOf(workbook, 'C2')]).toEqual(['0.0" ms"', '0%']);
  });

  it('has the heads as the report has them, `&`, `<` and quotes too', async () => {
    const { workbook, chart } = await written({
      categoryName: 'A & <B>',
      series: [{ ...ms, name: '"5" & <6>' }],
      categories: ['x & y', '', '<z>', 'w'],
    });
    const cell = openWorkbook(workbook);
    expect(['A1', 'B1', 'A2', 'A3', 'A4'].map((reference) => cell('Sheet1', reference))).toEqual([
      'A & <B>',
      '"5" & <6>',
      'x & y',
      '',
      '<z>',
    ]);
    expect(chart.series[0]?.name.points.get(0)).toBe('"5" & <6>');
  });
});
