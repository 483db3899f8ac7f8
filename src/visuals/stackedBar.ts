/** Parts that add up to a whole in every row, one bar a whole. Nothing is stacked whose sum is not proved. */

import { type Candidate, scoreOf } from './candidate.ts';
import { sum } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import { arePartition, fillWhole, partsOfWhole } from './data/wholes.ts';
import type { ChartDecision } from './decision.ts';
import { consumptionHeadline } from './headline/share.ts';
import { marksOf, seriesOf } from './marks.ts';
import { drawingOrder } from './order.ts';
import { hasNames } from './rows.ts';
import { descriptionsIn } from './sentences/index.ts';

const MOST_PARTS = 6;
const MOST_ROWS = 15;

/** Proposes a stacked bar. */
export function proposeStackedBar(data: TableData): Candidate | undefined {
  if (data.rows.length < 2 || data.rows.length > MOST_ROWS || !hasNames(data)) return undefined;
  return wholes(data) ?? percentages(data) ?? partition(data);
}

/** Spent + Remaining = Budget. */
function wholes(data: TableData): Candidate | undefined {
  const found = partsOfWhole(data.measures);
  if (found === undefined || found.parts.length > MOST_PARTS) return undefined;
  const { whole, parts } = found;
  const { order, sorted } = drawingOrder(data, whole.measure.values);
  const titles = parts.map(({ head }) => head.title);
  const headline = consumptionHeadline(data, found);
  const first = order[0] ?? 0;
  const say = descriptionsIn(data.context.language);
  return {
    score: runsOn(data) ? 90 : 95,
    decision: {
      ...stackOf(data, parts, order, sorted),
      wholes: { name: whole.head.title, texts: order.map((row) => whole.measure.texts[row] ?? '') },
      ...marksOf(data, parts, new Map([[whole.index, 'TOTAL']])),
      why: `${titles.join(' + ')} add up to ${whole.head.title} in every row, so the parts are stacked and the whole is their length.`,
      ...(headline === undefined ? {} : { headline }),
      alt: say.byRows(
        say.pictures['stacked-bar'],
        titles.join(', '),
        data.labelName,
        say.outermost(data.labels[first] ?? '', `${whole.measure.texts[first]} ${whole.head.title}`, sorted),
      ),
    },
  };
}

/** Whether rows are so many moments that areas show the wholes' course better than bars. */
function runsOn({ labelColumns, rows }: TableData): boolean {
  return labelColumns[0]?.role === 'time' && rows.length >= 6;
}

/** Shares that fill each row: answers on a scale, a mix by period. */
function percentages(data: TableData): Candidate | undefined {
  // Each share of a whole follows from the others, which makes none of them redundant.
  const parts = data.measures.filter(
    ({ index, measure }) => measure.dimension === 'share' && data.vetoes.get(index) !== 'TOTAL',
  );
  if (parts.length < 3 || parts.length > MOST_PARTS || !fillWhole(parts)) return undefined;
  const order = data.rows.map((_, row) => row);
  const say = descriptionsIn(data.context.language);
  const titles = parts.map(({ head }) => head.title);
  return {
    score: scoreOf({ coverage: 1, encoding: 0.9, cue: 1, space: 1, simplicity: 0.8 }),
    decision: {
      ...stackOf(data, parts, order, false),
      percent: true,
      ...marksOf(data, parts),
      why: `${titles.join(', ')} fill 100% in every row.`,
      alt: say.byRows(say.pictures.percent, titles.join(', '), data.labelName, ''),
    },
  };
}

/** Counts by the levels of a scale or by states: things that are in one of them at a time. */
function partition(data: TableData): Candidate | undefined {
  // A rate beside the counts follows from them.
  const parts = data.drawable.filter(({ measure }) => measure.dimension !== 'share');
  const titles = parts.map(({ head }) => head.title);
  if (data.orientation !== 'upright' || parts.length < 2 || parts.length > MOST_PARTS || !arePartition(parts))
    return undefined;
  const counted = parts.every(
    ({ measure }) =>
      measure.dimension === 'count' &&
      measure.integers &&
      measure.values.every((value) => value === null || value >= 0),
  );
  if (!counted) return undefined;
  const totals = data.rows.map((_, row) => sum(parts.map(({ measure }) => measure.values[row] ?? null)));
  const { order, sorted } = drawingOrder(data, totals);
  const first = order[0] ?? 0;
  const say = descriptionsIn(data.context.language);
  return {
    score: scoreOf({ coverage: 1, encoding: 0.9, cue: 1, space: 1, simplicity: 0.8 }),
    decision: {
      ...stackOf(data, parts, order, sorted),
      ...marksOf(data, parts),
      why: `Each thing counted is in one of ${titles.join(', ')}, so the counts are stacked.`,
      alt: say.byRows(
        say.pictures['stacked-bar'],
        titles.join(', '),
        data.labelName,
        say.outermost(data.labels[first] ?? '', String(totals[first] ?? ''), sorted),
      ),
    },
  };
}

type Stack = Omit<ChartDecision, 'plotted' | 'leftOut' | 'why' | 'alt'>;

function stackOf(
  data: TableData,
  parts: readonly MeasureColumn[],
  order: readonly number[],
  sorted: boolean,
): Stack {
  const [first] = parts as readonly [MeasureColumn];
  return {
    visual: 'stacked-bar',
    categoryName: data.labelName,
    categories: order.map((row) => data.labels[row] ?? ''),
    series: parts.map((part) => seriesOf(data, part, order)),
    unit: first.measure.unit,
    direction: data.labelColumns[0]?.role === 'time' ? 'columns' : 'bars',
    sorted,
  };
}
