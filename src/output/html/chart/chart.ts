/** A chart drawn from its data: marks as SVG between grid and axis, words as text, and the data as a table. */
import type { ChartShape } from '../../../deck/model.ts';
import type { Drawn, Setting } from '../setting.ts';
import { axisLabels, baseline, gridOf } from './axes.ts';
import { barsOf } from './bars.ts';
import { dataTable } from './data.ts';
import { doughnutOf } from './doughnut.ts';
import { errorBarsOf } from './errorBars.ts';
import { type Frame, frameOf } from './frame.ts';
import { markLabels } from './labels.ts';
import { legendOf } from './legend.ts';
import { areasOf, linesOf, scatterOf } from './lines.ts';

export interface DrawnChart {
  readonly drawn: readonly Drawn[];
  /** The data as a table that is not seen. */
  readonly table: string;
}

export function chartOf({ chart, box, alt, name }: ChartShape, setting: Setting): DrawnChart {
  const frame = frameOf(chart, box, setting);
  const table = dataTable(chart, alt || name, setting.language);
  if (chart.kind === 'doughnut') {
    return {
      drawn: [{ svg: doughnutOf(chart, chart.plotArea ? frame.plot : box, setting) }, ...legendOf(frame)],
      table,
    };
  }
  const svg = gridOf(frame) + marksOf(frame) + baseline(frame) + errorBarsOf(frame);
  return { drawn: [{ svg }, ...axisLabels(frame), ...markLabels(frame), ...legendOf(frame)], table };
}

function marksOf(frame: Frame): string {
  switch (frame.chart.kind) {
    case 'bar':
    case 'column':
      return barsOf(frame);
    case 'line':
      return linesOf(frame);
    case 'area':
      return areasOf(frame);
    case 'scatter':
      return scatterOf(frame);
    case 'doughnut':
      return '';
  }
}
