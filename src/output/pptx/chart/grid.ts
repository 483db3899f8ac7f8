/**
 * How a chart's numbers stand in its workbook: categories in the first column, series in those after it. The
 * chart's references and the workbook's cells both come from here, so that they cannot disagree.
 */
import type { Chart, ChartSeries } from '../../../deck/model.ts';

export const SHEET = 'Sheet1';

/** How cells and axes write dates unless told otherwise. */
export const DATE_FORMAT = 'yyyy-mm-dd';

export interface Column {
  readonly head: string;
  /** Texts or numbers below the head; undefined where there is none. */
  readonly cells: readonly (string | number | undefined)[];
  /** Excel's format of its numbers. */
  readonly format?: string;
}

/** A column's cells as the chart refers to them. */
export interface Range {
  /** `Sheet1!$B$1` */
  readonly head: string;
  /** `Sheet1!$B$2:$B$5` */
  readonly cells: string;
  readonly column: Column;
}

export interface Grid {
  readonly categories: Range;
  readonly series: readonly {
    readonly series: ChartSeries;
    readonly xs?: Range;
    readonly values: Range;
    readonly errors?: Range;
  }[];
  readonly columns: readonly Column[];
}

export function gridOf(chart: Chart): Grid {
  const columns: Column[] = [];
  const range = (column: Column): Range => {
    const letter = columnName(columns.push(column) - 1);
    const last = Math.max(2, column.cells.length + 1);
    return { head: `${SHEET}!$${letter}$1`, cells: `${SHEET}!$${letter}$2:$${letter}$${last}`, column };
  };
  const categories = range(categoryColumn(chart));
  const series = chart.series.map((one) => ({
    series: one,
    ...(one.xs && { xs: range({ head: chart.categoryAxis.title ?? 'x', cells: numbers(one.xs) }) }),
    values: range({ head: one.name, cells: numbers(one.values), format: one.format }),
    ...(one.errors && {
      errors: range({ head: `± ${one.name}`, cells: numbers(one.errors), format: one.format }),
    }),
  }));
  return { categories, series, columns };
}

/** `A` for 0, `AA` for 26. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

function categoryColumn({ categoryName, categories, dates }: Chart): Column {
  if (!dates) return { head: categoryName, cells: categories.map((text) => text || undefined) };
  return { head: categoryName, cells: numbers(dates), format: DATE_FORMAT };
}

function numbers(values: readonly (number | null)[]): readonly (number | undefined)[] {
  return values.map((value) => (value !== null && Number.isFinite(value) ? value : undefined));
}
