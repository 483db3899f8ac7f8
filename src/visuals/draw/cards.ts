/** Grids of cards that fill a box: how many rows, and how wide the last one's cards are. */
import type { Box } from '../../deck/model.ts';

const GAP = 16;
const NARROWEST = 150;

/** Width by height that looks best. */
const PROPORTION = 1.7;

/** Boxes for the cards in every sensible number of rows, the best looking first; rows fill the box's width. */
export function cardGrids(count: number, box: Box, highest: number): readonly (readonly Box[])[] {
  return Array.from({ length: count }, (_, i) => i + 1)
    .filter((rows) => isEven(count, rows))
    .map((rows) => ({ rows, width: widthIn(Math.ceil(count / rows), box.width) }))
    .filter(({ width }) => width >= NARROWEST)
    .map(({ rows, width }) => ({ rows, unlike: unlikeness(width, heightIn(rows, box.height)) }))
    .sort((a, b) => a.unlike - b.unlike || a.rows - b.rows)
    .map(({ rows }) => gridBoxes(count, rows, box, highest));
}

/** No row has more than one card less than the others, and none of a grid has a single card beside fuller rows. */
function isEven(count: number, rows: number): boolean {
  const columns = Math.ceil(count / rows);
  const last = count - columns * (rows - 1);
  return last === columns || (last === columns - 1 && last > 1);
}

function unlikeness(width: number, height: number): number {
  return height <= 0 ? Number.POSITIVE_INFINITY : Math.abs(Math.log(width / height / PROPORTION));
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
