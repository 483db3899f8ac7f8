/** Grids of cards that fill a box: how many rows, and how wide the last one's cards are. */
import type { Box } from '../../deck/model.ts';

const GAP = 16;
const NARROWEST = 128;
/** Narrower cards come last: their labels wrap. */
const COMFORTABLE = 150;

/**
 * Boxes for the cards in every number of rows in which they are wide enough, the best first: comfortable ones, even
 * rows, and few of them. Every row fills the box's width.
 */
export function cardGrids(count: number, box: Box, highest: number): readonly (readonly Box[])[] {
  return Array.from({ length: count }, (_, i) => i + 1)
    .filter((rows) => widthIn(Math.ceil(count / rows), box.width) >= NARROWEST)
    .toSorted(
      (a, b) =>
        tightness(count, a, box.width) - tightness(count, b, box.width) ||
        unevenness(count, a) - unevenness(count, b) ||
        a - b,
    )
    .map((rows) => gridBoxes(count, rows, box, highest));
}

/** 1 where cards are narrow. */
function tightness(count: number, rows: number, width: number): number {
  return widthIn(Math.ceil(count / rows), width) < COMFORTABLE ? 1 : 0;
}

/** 0 where the last row is full or nearly so, 1 where it has few cards. */
function unevenness(count: number, rows: number): number {
  const columns = Math.ceil(count / rows);
  const last = count - columns * (rows - 1);
  return last === columns || (last === columns - 1 && last > 1) ? 0 : 1;
}

function widthIn(columns: number, width: number): number {
  return (width - GAP * (columns - 1)) / columns;
}

function heightIn(rows: number, height: number): number {
  return (height - GAP * (rows - 1)) / rows;
}

function gridBoxes(count: number, rows: number, box: Box, highest: number): readonly Box[] {
  const columns = Math.ceil(count / rows);
  const height = Math.min(highest, heightIn(rows, box.height));
  return Array.from({ length: count }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, count - row * columns);
    const width = widthIn(inRow, box.width);
    return {
      x: box.x + (i - row * columns) * (width + GAP),
      y: box.y + row * (height + GAP),
      width,
      height,
    };
  });
}
