/** Charts as SVG: marks where their values are, words at them, and the data for who cannot see them. */
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/deck/model.ts';
import { dateTicks, formatDate } from '../../../src/output/html/chart/dates.ts';
import { writeHtml } from '../../../src/output/html/index.ts';
import { elementsOf, named, openPage, withClass } from '../../support/page.ts';
import { chart, chartShape, deckOf } from '../pptx/support/decks.ts';
import { template } from '../pptx/support/template.ts';

/** The chart's box is 864 × 364 at (48, 128); so is its plot here. */
const WHOLE = { x: 0, y: 0, width: 1, height: 1 };

async function drawn(content: Partial<Chart>) {
  const page = openPage(await writeHtml(deckOf(chartShape({ plotArea: WHOLE, ...content })), template));
  const [figure] = elementsOf(page, ({ attribs }) => attribs.role === 'img');
  if (!figure) throw new Error('No chart is drawn');
  const labels = withClass(figure, 'label').map((label) => DomUtils.textContent(label));
  return { page, figure, labels };
}

const series = (values: readonly (number | null)[], more: Partial<Chart['series'][number]> = {}) => ({
  ...chart().series[0],
  name: 'S',
  colour: { role: 'accent' } as const,
  labels: false,
  format: '0',
  ...more,
  values,
});

const numbers = (attribs: Readonly<Record<string, string>>, ...names: readonly string[]) =>
  names.map((name) => Number(attribs[name]));

describe('bars', () => {
  const axis = { visible: false, min: 0, max: 20 };

  it('stand on zero, as high as their values', async () => {
    const { figure } = await drawn({
      categories: ['a', 'b'],
      series: [series([10, 20])],
      valueAxis: axis,
      gapWidth: 100,
    });
    expect(named(figure, 'rect').map(({ attribs }) => numbers(attribs, 'x', 'y', 'width', 'height'))).toEqual(
      [
        [156, 310, 216, 182],
        [588, 128, 216, 364],
      ],
    );
  });

  it('lie from the left, the first on top, and hang from zero where they are negative', async () => {
    const { figure } = await drawn({
      kind: 'bar',
      categories: ['a', 'b'],
      series: [series([-10, 10])],
      valueAxis: { visible: false, min: -10, max: 10 },
      gapWidth: 100,
    });
    expect(named(figure, 'rect').map(({ attribs }) => numbers(attribs, 'x', 'y', 'width', 'height'))).toEqual(
      [
        [48, 173.5, 432, 91],
        [480, 355.5, 432, 91],
      ],
    );
  });

  it.each([
    ['stacked', [91, 273]],
    ['percent', [91, 273]],
  ] as const)('stand on one another where they are %s', async (grouping, heights) => {
    const { figure } = await drawn({
      grouping,
      categories: ['a'],
      series: [series([5]), series([15])],
      valueAxis: grouping === 'percent' ? { visible: false } : axis,
    });
    const boxes = named(figure, 'rect').map(({ attribs }) => numbers(attribs, 'y', 'height'));
    expect(boxes).toEqual([
      [492 - heights[0], heights[0]],
      [128, heights[1]],
    ]);
  });

  it('have none where there is no value, and error bars where there are errors', async () => {
    const { figure } = await drawn({
      categories: ['a', 'b'],
      series: [series([10, null], { errors: [2, null] })],
      valueAxis: axis,
    });
    expect(named(figure, 'rect')).toHaveLength(1);
    const paths = named(figure, 'path').map(({ attribs }) => attribs.d);
    expect(paths).toEqual([expect.stringMatching(/^M264 346\.4V273\.6M261 346\.4h6M261 273\.6h6$/)]);
  });
});

it('lines break where there is no value', async () => {
  const { figure } = await drawn({
    kind: 'line',
    categories: ['a', 'b', 'c', 'd'],
    series: [series([0, 20, null, 10])],
    valueAxis: { visible: false, min: 0, max: 20 },
  });
  expect(named(figure, 'path').map(({ attribs }) => attribs.d)).toEqual(['M156 492L372 128M804 310']);
  expect(named(figure, 'circle')).toHaveLength(3);
});

it('areas reach from edge to edge', async () => {
  const { figure } = await drawn({
    kind: 'area',
    grouping: 'stacked',
    categories: ['a', 'b'],
    series: [series([10, 20])],
    valueAxis: { visible: false, min: 0, max: 20 },
  });
  expect(named(figure, 'path').map(({ attribs }) => attribs.d)).toEqual(['M48 310L912 128L912 492L48 492z']);
});

it('points of scatters stand at their xs, with their names', async () => {
  const axis = { visible: true, min: 0, max: 10, majorUnit: 5, format: '0' };
  const { figure, labels } = await drawn({
    kind: 'scatter',
    categories: ['North', 'South'],
    series: [series([0, 10], { xs: [0, 5], labels: true })],
    categoryAxis: axis,
    valueAxis: axis,
  });
  expect(named(figure, 'circle').map(({ attribs }) => numbers(attribs, 'cx', 'cy'))).toEqual([
    [48, 492],
    [480, 128],
  ]);
  expect(labels).toEqual(['0', '5', '10', '0', '5', '10', 'North', 'South']);
});

it.each([
  ['a slice a value', [1, 0, 3], 2],
  ['a whole ring for one value', [5, 0, 0], 1],
  ['nothing without values', [0, null, 0], 0],
])('doughnuts have %s', async (_, values, count) => {
  const { figure } = await drawn({ kind: 'doughnut', categories: ['a', 'b', 'c'], series: [series(values)] });
  const paths = named(figure, 'path').map(({ attribs }) => attribs.d ?? '');
  expect(paths).toHaveLength(count);
  expect(paths.join('')).not.toMatch(/NaN/);
});

it.each(['bar', 'column', 'line', 'area', 'doughnut', 'scatter'] as const)(
  'a %s chart that says nothing of its axes is drawn, with title, legend and all',
  async (kind) => {
    const { figure } = await drawn({
      kind,
      title: 'Title',
      legend: 'bottom',
      series: [series([3, 7, null, 2], { xs: [1, 2, 3, null] })],
      categoryAxis: { visible: true, title: 'Along', gridlines: true },
      valueAxis: { visible: true, title: 'Value', gridlines: true },
    });
    expect(DomUtils.getOuterHTML(figure)).not.toMatch(/NaN|Infinity|undefined/);
    expect(withClass(figure, 'legend')).toHaveLength(1);
  },
);

it('has a name, and its data as a table that is not seen', async () => {
  const { page, figure } = await drawn({
    series: [series([1, null, 3, 4], { errors: [0.5, null, null, null], format: '0.0' })],
  });
  expect(figure.attribs['aria-label']).toBe('A chart');
  const [data] = withClass(page, 'unseen');
  const rows = named(data ?? page, 'tr').map((row) =>
    named(row, 'th')
      .concat(named(row, 'td'))
      .map((cell) => DomUtils.textContent(cell)),
  );
  expect(rows).toEqual([
    ['Quarter', 'S', '± S'],
    ['Q1', '1.0', '0.5'],
    ['Q2', '', ''],
    ['Q3', '3.0', ''],
    ['Q4', '4.0', ''],
  ]);
});

describe('dates', () => {
  it.each([
    ['yyyy-mm-dd', '2025-03-01'],
    ['mmm yyyy', 'Mar 2025'],
    ['d mmm', '1 Mar'],
    ['yyyy', '2025'],
  ])('in the format %s', (format, expected) => {
    expect(formatDate(45_717, format, 'en-US')).toBe(expected);
  });

  it('are ticks at the start of every so many months', () => {
    const ticks = dateTicks({ min: 45_658, max: 45_839 }, 3, 'months');
    expect(ticks.map((tick) => formatDate(tick, 'yyyy-mm-dd', 'en'))).toEqual([
      '2025-01-01',
      '2025-04-01',
      '2025-07-01',
    ]);
  });
});
