/** Tables: measured rows, whole grids, a header row that screen readers find. */
import type { OpenDeck, OpenShape } from '../deck.ts';
import { EMU_PER_POINT } from '../placement.ts';
import { attribute, children, descendants, first, number } from '../xml.ts';

/** In points: rounding of each row or column to EMU. */
const TOLERANCE = 1;

export function tableDefects({ slides }: OpenDeck): readonly string[] {
  return slides.flatMap((slide) =>
    slide.shapes
      .filter(({ kind }) => kind === 'table')
      .flatMap((shape) =>
        oneTable(shape).map((defect) => `slide ${slide.number}: “${shape.name}” ${defect}`),
      ),
  );
}

function oneTable({ element, bounds }: OpenShape): readonly string[] {
  const table = first(element, 'tbl');
  const columns = descendants(table, 'gridCol').map((column) => number(column, 'w') / EMU_PER_POINT);
  const rows = children(table, 'tr');
  const heights = rows.map((row) => number(row, 'h') / EMU_PER_POINT);
  const [width, height] = bounds ? [bounds.right - bounds.left, bounds.bottom - bounds.top] : [0, 0];
  return [
    ...(attribute(first(table, 'tblPr'), 'firstRow') === '1' ? [] : ['has no header row']),
    ...(heights.every((row) => row > 0) ? [] : ['has rows without a height']),
    ...(rows.every((row) => children(row, 'tc').length === columns.length)
      ? []
      : ['has rows of differing lengths']),
    ...(Math.abs(sum(columns) - width) <= TOLERANCE ? [] : ['is not as wide as its columns']),
    ...(Math.abs(sum(heights) - height) <= TOLERANCE ? [] : ['is not as high as its rows']),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
