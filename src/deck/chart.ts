/** A chart's data and how it is to be drawn: what a writer needs for a native chart with its workbook. */
import type { Box, Colour } from './model.ts';

/** On which side of its point a label stands. */
export type LabelSide = 'above' | 'below' | 'left' | 'right';
/** What the points of a line look like. */
export type MarkerForm = 'circle' | 'square' | 'triangle' | 'diamond';

/** The numbers of one name, and how they look. */
export interface ChartSeries {
  readonly name: string;
  /** One value a category; `null` where there is none (never drawn as zero). */
  readonly values: readonly (number | null)[];
  readonly colour: Colour;
  /** Points that differ from the series' colour, by index. */
  readonly pointColours?: Readonly<Record<number, Colour>>;
  /** Values on the points: at the end of bars, in the middle of stacked ones, above the points of lines. */
  readonly labels: boolean;
  /** Where `labels`: only these points have one, by index; absent for all. */
  readonly labelledPoints?: readonly number[];
  /** On which side of their point labels of lines and scatters stand, by index: else above and right of it. */
  readonly labelSides?: Readonly<Record<number, LabelSide>>;
  /** Colour of the labels, `ink` where absent: labels inside strong bars need a light one. */
  readonly labelColour?: Colour;
  /** The form of a line's marks, `circle` where absent. */
  readonly marker?: MarkerForm;
  /** The point at whose right the series' name stands (before its value, if that is labelled). */
  readonly nameAt?: number;
  /** How far right of and below its place the name stands, in shares of the chart's width and height. */
  readonly nameShift?: { readonly x: number; readonly y: number };
  /** Excel format of labels and workbook cells: `0.0%`, `#,##0" ms"`. */
  readonly format: string;
  /** Excel format of the labels where they leave out what stands beside the chart. */
  readonly labelFormat?: string;
  readonly dashed?: boolean;
  /** Half the length of each value's error bar; `null` for none. */
  readonly errors?: readonly (number | null)[];
  /** For `scatter`: the x of each value; the categories then name the points. */
  readonly xs?: readonly (number | null)[];
}

/** One axis of a chart; what it does not say is left to the program that draws it. */
export interface ChartAxis {
  readonly visible: boolean;
  readonly title?: string;
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  /** What `majorUnit` counts on an axis of dates. */
  readonly timeUnit?: 'days' | 'months' | 'years';
  readonly format?: string;
  readonly gridlines?: boolean;
  /** Categories only: every how many-th is named, 1 where absent. */
  readonly every?: number;
}

/**
 * Categories of a `bar` chart run from top to bottom; their labels stand at the low end, clear of negative bars.
 * Points of lines stand in the middle of their category's share, as columns do; a `scatter` has xs instead.
 */
export interface Chart {
  readonly kind: 'bar' | 'column' | 'line' | 'area' | 'doughnut' | 'scatter';
  readonly grouping: 'clustered' | 'stacked' | 'percent';
  /** The head of the category column in the workbook, as the report has it. */
  readonly categoryName: string;
  readonly categories: readonly string[];
  /** Days since 1899-12-30 where the categories are dates: drawn on a date axis. */
  readonly dates?: readonly number[];
  readonly series: readonly ChartSeries[];
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly legend: 'none' | 'top' | 'right' | 'bottom';
  readonly title?: string;
  /** Size of axis labels, data labels and legend. */
  readonly textSize: number;
  /** Space between categories as a percentage of a bar's width. */
  readonly gapWidth: number;
  /** The rectangle inside the axes in shares (0 to 1) of the chart's box, so that charts align; absent: automatic. */
  readonly plotArea?: Box;
}
