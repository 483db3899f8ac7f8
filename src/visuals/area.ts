/** Parts of a whole over time: stacked areas, once the parts are proved to add up. */

import { type Candidate, scoreOf } from './candidate.ts';
import type { TableData } from './data/tableData.ts';
import { partsOfWhole } from './data/wholes.ts';
import { endsOf } from './headline/shown.ts';
import { marksOf, seriesOf } from './marks.ts';
import { drawingOrder } from './order.ts';
import { descriptionsIn } from './sentences/index.ts';

const LEAST_POINTS = 6;
const MOST_PARTS = 5;

/** What a proved whole is worth: as much as lines of the parts, which would not show it. */
const PROVED = 6;

/** Proposes stacked areas. */
export function proposeArea(data: TableData): Candidate | undefined {
  const found = partsOfWhole(data.measures);
  if (data.labelColumns[0]?.role !== 'time' || found === undefined || data.rows.length < LEAST_POINTS)
    return undefined;
  const { whole, parts } = found;
  if (
    parts.length > MOST_PARTS ||
    parts.some(({ measure }) => measure.values.some((value) => value === null))
  )
    return undefined;
  const { order } = drawingOrder(data, whole.measure.values);
  const categories = order.map((row) => data.labels[row] ?? '');
  const names = parts.map(({ head }) => head.title);
  const say = descriptionsIn(data.context.language);
  return {
    score: scoreOf({ coverage: 1, encoding: 0.7, cue: 1, space: 1, simplicity: 1 }) + PROVED,
    decision: {
      visual: 'area',
      categoryName: data.labelName,
      categories,
      series: parts.map((part) => seriesOf(data, part, order)),
      unit: whole.measure.unit,
      direction: 'columns',
      sorted: false,
      wholes: { name: whole.head.title, texts: order.map((row) => whole.measure.texts[row] ?? '') },
      ...marksOf(data, parts, new Map([[whole.index, 'TOTAL']])),
      why: `${names.join(' + ')} add up to ${whole.head.title} in every row, and the rows run along time.`,
      alt: say.along(say.pictures.area, names.join(', '), data.labelName, endsOf(categories), ''),
    },
  };
}
