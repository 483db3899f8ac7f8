/** Parts that add up to a whole in every row, one bar a whole. Nothing is stacked whose sum is not proved. */
import { type Candidate, scoreOf, seriesOf } from './candidate.ts';
import { leftOutOf, type MeasureColumn, type TableData } from './data/tableData.ts';
import { isWholeHead, type PartsOfWhole, partsOfWhole } from './data/wholes.ts';
import { consumptionHeadline } from './headline.ts';
import { drawingOrder } from './order.ts';

const MOST_PARTS = 6;
const MOST_ROWS = 12;

/** Proposes a stacked bar. */
export function proposeStackedBar(data: TableData): Candidate | undefined {
  const found = partsOfWhole(data.measures);
  if (found === undefined || !isWholeHead(found.whole.head.title)) return undefined;
  const { whole, parts } = found;
  if (parts.length > MOST_PARTS || data.rows.length < 2 || data.rows.length > MOST_ROWS) return undefined;
  const { order, sorted } = drawingOrder(data, whole.measure.values);
  const titles = parts.map(({ head }) => head.title);
  const headline = consumptionHeadline(data, found);
  const first = order[0] ?? 0;
  return {
    score: scoreOf({ coverage: 1, encoding: 0.9, cue: 1, space: 1, simplicity: 1 }),
    decision: {
      visual: 'stacked-bar',
      categoryName: data.labelName,
      categories: order.map((row) => data.labels[row] ?? ''),
      series: parts.map((part) => seriesOf(part.head.title, part.index, part.measure, order)),
      unit: whole.measure.unit,
      direction: 'bars',
      sorted,
      wholes: { name: whole.head.title, texts: order.map((row) => whole.measure.texts[row] ?? '') },
      plotted: titles,
      leftOut: leftOutOf(data, indexesOf(parts)).map((left) =>
        left.index === whole.index ? { ...left, code: 'TOTAL' } : left,
      ),
      why: `${titles.join(' + ')} add up to ${whole.head.title} in every row, so the parts are stacked and the whole is their length.`,
      ...(headline === undefined ? {} : { headline }),
      alt: `Stacked bar chart: ${titles.join(' and ')} by ${data.labelName}; ${data.labels[first]} largest, ${whole.measure.texts[first]} ${whole.head.title}`,
    },
  };
}

function indexesOf(parts: PartsOfWhole['parts']): ReadonlySet<number> {
  return new Set(parts.map(({ index }: MeasureColumn) => index));
}
