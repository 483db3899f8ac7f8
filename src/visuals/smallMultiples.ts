/** Unlike measures of the same things: a panel a unit, all with the same rows in the same order. */
import { type Candidate, scoreOf } from './candidate.ts';
import { leftOutOf, type MeasureColumn, type TableData } from './data/tableData.ts';
import type { Panel } from './decision.ts';
import { extremeOf } from './headline.ts';
import { drawingOrder } from './order.ts';
import { axesOf, panelOf } from './panels.ts';

const MOST_PANELS = 5;
const MOST_SERIES = 4;
const MOST_ROWS = 12;

/** Proposes small multiples. */
export function proposeSmallMultiples(data: TableData): Candidate | undefined {
  const axes = axesOf(data.measures);
  if (axes.length < 2 || axes.length > MOST_PANELS || axes.some((axis) => axis.length > MOST_SERIES))
    return undefined;
  if (data.rows.length < 2 || data.rows.length > MOST_ROWS || data.labelColumns.length === 0)
    return undefined;
  // The last series of the first panel (the worst percentile, the latest period) is what rows are compared by.
  const leading = axes[0]?.at(-1) as MeasureColumn;
  const { order, sorted } = drawingOrder(data, leading.measure.values);
  const panels = axes
    .map((axis) => panelOf(axis, order))
    .filter((panel): panel is Panel => panel !== undefined);
  const categories = order.map((row) => data.labels[row] ?? '');
  const titles = data.measures.map(({ head }) => head.title);
  return {
    score: scoreOf({
      coverage: 1,
      encoding: 0.9,
      cue: 0.3,
      space: panels.length > 3 ? 0.5 : 1,
      simplicity: 0.7,
    }),
    decision: {
      visual: 'small-multiples',
      categoryName: data.labelName,
      categories,
      panels,
      sorted,
      mark: 'bar',
      plotted: titles,
      leftOut: leftOutOf(data, new Set(data.measures.map(({ index }) => index))),
      why: `${panels.map(({ title }) => title).join(' and ')} have no axis in common, so each has a panel of its own.`,
      alt: `Bar charts by ${data.labelName}: ${panels.map((panel) => `${panel.title}${extremeOf(panel.series.at(-1), categories)}`).join('; ')}`,
    },
  };
}
