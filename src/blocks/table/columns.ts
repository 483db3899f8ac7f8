/**
 * Widths of a table's columns: between the widest word and the whole text of each, as browsers do it, then moved
 * about a little where that makes the table lower.
 */

import type { Measurer } from '../../text/measurer.ts';
import { tallness } from '../text.ts';
import type { Cell, Grid } from './grid.ts';

/** Space at either side of a cell's text. */
export const CELL_MARGIN = { left: 8, right: 8, top: 5, bottom: 5 } as const;

/** The search moves this share of the table's width at a time, and looks at no table of more rows. */
const MOVE = 0.03;
const MOST_ROWS = 40;
const MOST_MOVES = 12;

/** A word (an address, mostly) that would take up more of the table's width than this may be broken. */
const LONGEST_WORD_SHARE = 0.3;

/** A name, a state or a date, which nobody wants in two lines. */
const LONGEST_SHORT = 16;

export interface Columns {
  readonly widths: readonly number[];
  /** False where a word of usual length must be broken to fit. */
  readonly comfortable: boolean;
  /** Whether no word at all is broken, however long. */
  readonly whole: boolean;
}

/** Column widths that add up to `width`. */
export function columnWidths(grid: Grid, width: number, measurer: Measurer): Columns {
  const columns = grid.header.map(
    (head, c) =>
      [head, ...grid.rows.map((row) => row[c])].filter(
        (cell) => cell !== undefined && !cell.covered && (cell.columns ?? 1) === 1,
      ) as readonly Cell[],
  );
  const padding = CELL_MARGIN.left + CELL_MARGIN.right + 2;
  const unbroken = columns.map(
    (cells) => padding + widest(cells, (cell) => measurer.minWidth(cell.paragraph.runs)),
  );
  const onOneLine = columns.map(([, ...cells], c) =>
    Math.max(
      unbroken[c] ?? 0,
      padding + widest(cells.filter(isShort), (cell) => measurer.width(cell.paragraph.runs)),
    ),
  );
  const whole = sum(unbroken) <= width;
  const longest = padding + width * LONGEST_WORD_SHARE;
  const shared = whole ? unbroken : unbroken.map((each) => Math.min(longest, each));
  const least = sum(onOneLine) <= width ? onOneLine : shared;
  const most = columns.map((cells, c) =>
    Math.max(least[c] ?? 0, padding + widest(cells, (cell) => measurer.width(cell.paragraph.runs))),
  );
  const leastSum = sum(least);
  const mostSum = sum(most);
  if (leastSum > width)
    return { widths: least.map((each) => (each / leastSum) * width), comfortable: false, whole };
  if (mostSum <= width)
    return { widths: most.map((each) => (each / mostSum) * width), comfortable: true, whole };
  const widths = least.map(
    (each, c) => each + (((most[c] ?? each) - each) * (width - leastSum)) / (mostSum - leastSum),
  );
  return {
    widths: grid.rows.length > MOST_ROWS ? widths : improve(widths, least, grid, measurer),
    comfortable: true,
    whole,
  };
}

function isShort({ paragraph }: Cell): boolean {
  return paragraph.runs.every(({ type }) => type === 'text') && plainLength(paragraph) <= LONGEST_SHORT;
}

function plainLength({ runs }: Cell['paragraph']): number {
  return runs.reduce((length, run) => length + (run.type === 'text' ? run.text.length : 1), 0);
}

/** Gives width from one column to another as long as the table gets lower. */
function improve(
  start: readonly number[],
  least: readonly number[],
  grid: Grid,
  measurer: Measurer,
): readonly number[] {
  const step = sum(start) * MOVE;
  let widths = start;
  let height = textHeight(grid, widths, measurer);
  for (let move = 0; move < MOST_MOVES; move++) {
    const better = moves(widths, least, step)
      .map((candidate) => ({ candidate, height: textHeight(grid, candidate, measurer) }))
      .reduce((best, each) => (each.height < best.height ? each : best), { candidate: widths, height });
    if (better.height >= height) break;
    widths = better.candidate;
    height = better.height;
  }
  return widths;
}

function moves(
  widths: readonly number[],
  least: readonly number[],
  step: number,
): readonly (readonly number[])[] {
  const indices = widths.map((_, i) => i);
  return indices.flatMap((from) =>
    (widths[from] ?? 0) - step < (least[from] ?? 0)
      ? []
      : indices
          .filter((to) => to !== from)
          .map((to) => widths.map((each, i) => (i === from ? each - step : i === to ? each + step : each))),
  );
}

function textHeight(grid: Grid, widths: readonly number[], measurer: Measurer): number {
  return sum([grid.header, ...grid.rows].map((row) => rowTextHeight(row, widths, measurer)));
}

/** Height of a row's highest text at the column widths, without margins; of cells that are in this row alone. */
export function rowTextHeight(row: readonly Cell[], widths: readonly number[], measurer: Measurer): number {
  return widest(row, (cell, c) =>
    cell.covered || (cell.rows ?? 1) > 1 ? 0 : cellTextHeight(cell, c, widths, measurer),
  );
}

export function cellTextHeight(
  { paragraph, columns = 1 }: Cell,
  column: number,
  widths: readonly number[],
  measurer: Measurer,
): number {
  const width = textWidth(sum(widths.slice(column, column + columns)));
  return measurer.height([paragraph], width) * tallness(paragraph);
}

/** The room for text in a column. */
export function textWidth(columnWidth: number): number {
  return columnWidth - CELL_MARGIN.left - CELL_MARGIN.right;
}

function widest<T>(items: readonly T[], measure: (item: T, index: number) => number): number {
  return items.reduce((most, item, i) => Math.max(most, measure(item, i)), 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
