/**
 * Stacking pieces: how high they are together, and where to cut them into pages.
 */
import type { Piece } from './piece.ts';

/** Height of pieces one above the other; the first one's gap vanishes. */
export function stackHeight(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece, i) => sum + piece.height + (i === 0 ? 0 : piece.gap), 0);
}

/**
 * The pieces in pages of at most `limit` each, in order, nothing lost. A piece that is higher than a page and that
 * cannot be split stands alone.
 */
export function paginate(pieces: readonly Piece[], limit: number): readonly (readonly Piece[])[] {
  const pages: Piece[][] = [];
  const queue = [...pieces].reverse();
  let page: Piece[] = [];
  const turn = () => {
    const bound = page.length - page.findLastIndex((piece) => !piece.keep) - 1;
    const carried = bound < page.length ? page.splice(page.length - bound) : [];
    pages.push(page);
    queue.push(...carried.reverse());
    page = [];
  };
  for (let piece = queue.pop(); piece; piece = queue.pop()) {
    const room = limit - stackHeight(page) - (page.length === 0 ? 0 : piece.gap);
    if (piece.height <= room) {
      page.push(piece);
      continue;
    }
    const parts = piece.split?.(room);
    if (parts) {
      page.push(parts[0]);
      queue.push(parts[1]);
      turn();
    } else if (page.length > 0 && !page.every((other) => other.keep)) {
      queue.push(piece);
      turn();
    } else {
      page.push(piece);
      turn();
    }
  }
  if (page.length > 0) pages.push(page);
  return pages;
}
