/**
 * From an arrangement, which may not fit a box, to a piece that does: the least height at which it is readable
 * is found by trying.
 */
import type { Box, Shape } from '../../deck/model.ts';
import type { DrawnPiece, Lowering } from '../../flow/piece.ts';

/** The shapes in a box; undefined where they would not be readable. What fits a box also fits a higher one. */
export type Arrange = (box: Box) => readonly Shape[] | undefined;

/** Below this no chart says more than its table. */
export const LEAST_CHART = 180;

/** How closely the least height is looked for. */
const STEP = 24;
const GAP = 16;

/** The arrangement as a piece that fills its slot; undefined where even the whole slot is too small for it. */
export function fittedPiece(arrange: Arrange, lowering: Lowering, least: number): DrawnPiece | undefined {
  const height = leastHeight(arrange, lowering, least);
  return height === undefined ? undefined : pieceOf(arrange, height, lowering);
}

/** A piece of a height at which the arrangement is known to fit; in a higher box it may stay at that height. */
function pieceOf(arrange: Arrange, height: number, lowering: Lowering): DrawnPiece {
  return {
    type: 'drawn',
    height,
    stretch: Math.max(height, lowering.height),
    gap: GAP,
    keep: false,
    notes: [],
    draw(box) {
      const shapes = arrange(box) ?? arrange({ ...box, height });
      if (!shapes) throw new Error(`A visual for ${lowering.width} pt was drawn ${box.width} pt wide`);
      return shapes;
    },
  };
}

/** The least height, from `least` up to the slot's, at which the arrangement fits, to within a step. */
function leastHeight(arrange: Arrange, { width, height: most }: Lowering, least: number): number | undefined {
  const fits = (height: number) => arrange({ x: 0, y: 0, width, height }) !== undefined;
  if (!fits(most)) return undefined;
  if (least >= most || fits(least)) return Math.min(least, most);
  let low = least;
  let high = most;
  while (high - low > STEP) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The first of some ways that can be arranged. */
export function firstOf<T>(
  ways: readonly T[],
  arrange: (way: T) => readonly Shape[] | undefined,
): readonly Shape[] | undefined {
  for (const way of ways) {
    const shapes = arrange(way);
    if (shapes) return shapes;
  }
  return undefined;
}

/**
 * Pieces of as many items each as fit into `available`: the first part, and the rest, which may be split again.
 * `arrangeItems` draws any stretch of the items.
 */
export function splittingPiece<T>(
  items: readonly T[],
  arrangeItems: (items: readonly T[]) => Arrange,
  lowering: Lowering,
  least: number,
): DrawnPiece | undefined {
  const fits = (some: readonly T[], height: number) =>
    arrangeItems(some)({ x: 0, y: 0, width: lowering.width, height }) !== undefined;
  const most = (height: number) => {
    let count = items.length - 1;
    while (count > 0 && !fits(items.slice(0, count), height)) count--;
    return count;
  };
  const whole = fittedPiece(arrangeItems(items), lowering, least);
  if (!whole && !items.every((item) => fits([item], lowering.height))) return undefined;
  // What does not fit is higher than the slot, so that flow has it split.
  const piece = whole ?? {
    ...pieceOf(arrangeItems(items), lowering.height, lowering),
    height: (lowering.height * items.length) / most(lowering.height),
  };
  return {
    ...piece,
    split(available) {
      const count = most(available);
      const rest = splittingPiece(items.slice(count), arrangeItems, lowering, least);
      if (count === 0 || !rest) return undefined;
      return [pieceOf(arrangeItems(items.slice(0, count)), available, lowering), rest];
    },
  };
}
