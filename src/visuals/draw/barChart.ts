/** The chart shape of bars side by side: what `bar` and the panels of bars have in common. */
import type { Box, ChartAxis, ChartSeries, ChartShape } from '../../deck/model.ts';
import type { BarPlot } from './bars.ts';
import { barColours, PALE, STRONG } from './palette.ts';
import { NO_AXIS, type ShownSeries, sharesOf } from './plot.ts';
import type { Look } from './words.ts';

interface BarChart {
  readonly name: string;
  readonly alt: string;
  readonly categoryName: string;
  readonly categories: readonly string[];
  readonly series: readonly ShownSeries[];
  readonly lying: boolean;
  readonly labelled: boolean;
  readonly look: Look;
  readonly valueAxis: ChartAxis;
  /** The category that stands out, where there is one series. */
  readonly highlight?: number;
  /** Whether the categories' names stand elsewhere. */
  readonly nameless?: boolean;
}

export function barChart(chart: BarChart, { plot, gapWidth }: BarPlot, box: Box): ChartShape {
  const { name, alt, categoryName, categories, series, lying, labelled, look, valueAxis } = chart;
  const colours = barColours(series);
  const highlight = series.length === 1 ? chart.highlight : undefined;
  return {
    type: 'chart',
    name,
    box,
    alt,
    chart: {
      kind: lying ? 'bar' : 'column',
      grouping: 'clustered',
      categoryName,
      categories,
      series: series.map(
        (one, i): ChartSeries => ({
          name: one.name,
          values: one.values,
          colour: highlight === undefined ? (colours[i] ?? STRONG) : PALE,
          ...(highlight !== undefined && { pointColours: { [highlight]: STRONG } }),
          labels: labelled,
          ...(one.errors && { errors: one.errors }),
          format: one.unit.format,
          ...(one.labelFormat !== undefined && { labelFormat: one.labelFormat }),
        }),
      ),
      categoryAxis: chart.nameless ? NO_AXIS : { visible: true },
      valueAxis,
      legend: 'none',
      textSize: look.size,
      gapWidth,
      plotArea: sharesOf(plot, box),
    },
  };
}
