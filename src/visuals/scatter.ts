/** How two unlike measures of many things go together: a scatter. */

import { type Candidate, scoreOf } from './candidate.ts';
import { cueOf } from './cues.ts';
import { present, span } from './data/numbers.ts';
import type { MeasureColumn, TableData } from './data/tableData.ts';
import type { ChartDecision } from './decision.ts';
import { marksOf, seriesOf } from './marks.ts';
import { isOrdered } from './order.ts';
import { axesOf } from './panels.ts';
import { hasNames, isStatistics, rowsAreMetrics } from './rows.ts';
import { descriptionsIn } from './sentences/index.ts';

const LEAST_POINTS = 8;
const MOST_POINTS = 60;
const WIDEST_SPAN = 1e3;

/** Proposes a scatter of the two measures that there are. */
export function proposeScatter(data: TableData): Candidate | undefined {
  const axes = axesOf(data);
  const [across, up] = data.drawable;
  if (axes.length !== 2 || data.drawable.length !== 2 || across === undefined || up === undefined)
    return undefined;
  if (isOrdered(data) || rowsAreMetrics(data) || !hasNames(data) || isStatistics(data)) return undefined;
  if (data.rows.length < LEAST_POINTS || data.rows.length > MOST_POINTS) return undefined;
  if (![across, up].every(isSpread)) return undefined;
  const [x, y] = [across.head.name, up.head.name];
  const why = `${x} and ${y} have different units and ${data.rows.length} rows, enough to see how they go together.`;
  return {
    score: scoreOf({
      coverage: 1,
      encoding: 1,
      cue: cueOf(data.context, 'relation'),
      space: 0.5,
      simplicity: 0.6,
    }),
    decision: scatterOf(data, across, up, why),
  };
}

/** A scatter of one measure against another, a point a row. */
export function scatterOf(
  data: TableData,
  across: MeasureColumn,
  up: MeasureColumn,
  why: string,
): ChartDecision {
  const order = data.labels.map((_, row) => row);
  const say = descriptionsIn(data.context.language);
  return {
    visual: 'scatter',
    categoryName: data.labelName,
    categories: data.labels,
    series: [seriesOf(data, across, order), seriesOf(data, up, order)],
    unit: up.measure.unit,
    direction: 'columns',
    sorted: false,
    ...marksOf(data, [across, up]),
    why,
    alt: say.against(say.pictures.scatter, up.head.name, across.head.name, order.length, data.labelName),
  };
}

function isSpread({ measure }: MeasureColumn): boolean {
  return (
    present(measure.values).length >= LEAST_POINTS &&
    span(measure.values) <= WIDEST_SPAN &&
    new Set(measure.values).size > 4
  );
}
