/** One deck with everything that a deck can hold: what is looked at, validated, and compared with itself. */
import type { Deck } from '../../../../src/deck/model.ts';
import {
  box,
  bullet,
  cell,
  chartShape,
  deck,
  numbered,
  paragraph,
  run,
  slide,
  table,
  text,
} from './decks.ts';

/** A red pixel. */
export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (char) => char.charCodeAt(0),
);

const body = { name: 'Body', slot: 'body', box: box(48, 128, 864, 364) } as const;

const furniture = [
  text([paragraph([run('31 Dec 2025', { size: 10, colour: { role: 'muted' } })], { align: 'right' })], {
    name: 'Date',
    slot: 'date',
    box: box(684, 508, 148, 16),
  }),
  text([paragraph([run('2', { size: 10, colour: { role: 'muted' } })], { align: 'right' })], {
    name: 'Slide Number',
    slot: 'number',
    box: box(848, 508, 64, 16),
  }),
];

const texts = slide(
  'texts',
  [
    text(
      [
        bullet([
          run('Bold', { bold: true, size: 20 }),
          run(' and plain, ', { size: 20 }),
          run('code', { font: 'code', size: 20 }),
        ]),
        bullet(
          [run('Nested ', { size: 18 }), run('struck', { strike: true }), run('2', { raise: 'super' })],
          1,
        ),
        numbered('First', 1),
        numbered('Second', 2),
        bullet('Between', 1),
        numbered('Third', 3),
        paragraph([]),
        numbered('Seventh', 7),
        paragraph([
          run('A '),
          run('link', { colour: { role: 'link' }, link: { url: 'https://example.org/?a=1&b=2' } }),
          run(' and '),
          run('one inside', { colour: { role: 'accent' }, link: { slide: 'drawn' } }),
          { type: 'break', size: 18 },
          run('after a break', { italic: true, highlight: { role: 'warning', tint: 0.2 } }),
        ]),
      ],
      body,
    ),
    ...furniture,
  ],
  { notes: ['First thought.', 'Second & last.'] },
);

const drawn = slide('drawn', [
  text([paragraph([run('Middle', { colour: { role: 'paper' } })], { align: 'center' })], {
    geometry: 'roundRect',
    box: box(60, 140, 200, 60),
    anchor: 'middle',
    fill: { role: 'accent' },
    insets: { left: 1, right: 2, top: 3, bottom: 4 },
  }),
  {
    type: 'form',
    name: 'Dot',
    alt: '',
    geometry: 'ellipse',
    box: box(300, 140, 60, 60),
    fill: { role: 'good', tint: 0.4 },
  },
  {
    type: 'form',
    name: 'Panel',
    alt: '',
    geometry: 'roundRect',
    radius: 8,
    box: box(380, 140, 100, 60),
    fill: { hex: 'FFEEDD' },
    stroke: { colour: { role: 'bad' }, width: 1.5, dash: true },
  },
  {
    type: 'line',
    name: 'Rule',
    alt: '',
    box: box(60, 230, 500, 0),
    stroke: { colour: { role: 'muted' }, width: 0.75 },
  },
  {
    type: 'group',
    name: 'Pair',
    box: box(60, 260, 220, 60),
    shapes: [
      {
        type: 'form',
        name: 'Arrow',
        alt: '',
        geometry: 'rightArrow',
        box: box(60, 260, 100, 60),
        fill: { role: 'accent2' },
      },
      text([paragraph('Beside')], { box: box(180, 260, 100, 60), anchor: 'middle' }),
    ],
  },
  {
    type: 'image',
    name: 'Picture',
    alt: 'A red square',
    box: box(400, 260, 60, 60),
    data: PNG,
    mediaType: 'image/png',
    link: { url: 'https://example.org/?x&y' },
  },
  {
    type: 'image',
    name: 'Picture',
    alt: 'The same',
    box: box(480, 260, 60, 60),
    data: PNG.slice(),
    mediaType: 'image/png',
  },
]);

const rule = { colour: { role: 'muted' }, width: 1 } as const;

const tables = slide('tables', [
  table(
    [
      [
        cell('Service', { bottom: rule }),
        cell('Latency', { bottom: rule }),
        cell('Change', { bottom: rule }),
      ],
      [cell('Both', { columnSpan: 2, fill: { role: 'surface' } }), cell('−3%')],
      [
        cell('Tall', { rowSpan: 2 }),
        cell('245 ms'),
        cell([run('link', { link: { url: 'https://example.org' } })]),
      ],
      [cell('128 ms'), cell('')],
    ],
    { slot: 'body' },
  ),
]);

const values = {
  name: 'Latency',
  values: [245, null, 0, 128],
  colour: { role: 'accent' },
  labels: true,
  format: '0" ms"',
} as const;
const compared = {
  ...values,
  name: 'Target',
  values: [200, 180, 160, 140],
  colour: { role: 'muted', tint: 0.5 },
  dashed: true,
} as const;

const charts = slide('charts', [
  chartShape(
    { kind: 'bar', series: [{ ...values, pointColours: { 3: { role: 'good' } } }] },
    { box: box(48, 128, 280, 180) },
  ),
  chartShape({ kind: 'column', series: [values, compared], legend: 'top' }, { box: box(340, 128, 280, 180) }),
  chartShape(
    { kind: 'column', grouping: 'stacked', series: [values, compared] },
    { box: box(632, 128, 280, 180) },
  ),
  chartShape(
    {
      kind: 'line',
      series: [values],
      dates: [45_658, 45_689, 45_717, 45_778],
      categoryAxis: { visible: true, format: 'd mmm' },
    },
    { box: box(48, 312, 280, 180) },
  ),
  chartShape(
    { kind: 'area', grouping: 'percent', series: [compared, { ...compared, name: 'Rest' }] },
    { box: box(340, 312, 180, 180) },
  ),
  chartShape(
    {
      kind: 'doughnut',
      series: [{ ...compared, pointColours: { 0: { role: 'accent2' } } }],
      legend: 'right',
    },
    { box: box(530, 312, 180, 180) },
  ),
  chartShape(
    { kind: 'scatter', series: [{ ...compared, xs: [1, 2, 3.5, 4] }] },
    { box: box(720, 312, 180, 180) },
  ),
]);

const chartInSlot = slide('chart', [chartShape({}, { slot: 'body' })], { notes: ['Only a chart.'] });

export const sample: Deck = {
  ...deck([], {
    title: 'All & everything',
    subtitle: 'Q4',
    author: 'Ann',
    keywords: 'test',
    date: '2025-12-31',
  }),
  sections: [
    {
      name: 'Opening',
      slides: [
        {
          key: 'cover',
          layout: 'cover',
          title: 'All & everything',
          notes: [],
          shapes: [
            text(
              [
                paragraph([
                  run('All & everything', {
                    size: 44,
                    font: 'heading',
                    bold: true,
                    colour: { role: 'paper' },
                  }),
                ]),
              ],
              {
                name: 'Title',
                slot: 'title',
                box: box(72, 132, 800, 150),
                anchor: 'bottom',
              },
            ),
          ],
        },
      ],
    },
    { name: 'Content <1>', slides: [texts, drawn, tables, charts, chartInSlot] },
  ],
};
