/**
 * Balancing pages: as few as there can be, each of which had better begin a thought than go on in the middle of one,
 * and none of which should be nearly empty.
 */
import type { Piece } from './piece.ts';
import { paginate, stackHeight } from './stack.ts';

/** What it costs to begin a page one level deep, in squares of how unevenly pages are filled. */
const DEPTH_COST = 0.15;

/** Of ways that cost the same but for rounding, the one whose first page is fullest is taken. */
const EQUAL = 1e-9;

/** As few pages as `paginate` needs. Pieces are cut only where they cannot stay whole on so few. */
export function balance(pieces: readonly Piece[], limit: number): readonly (readonly Piece[])[] {
  const full = paginate(pieces, limit);
  if (full.length < 2) return full;
  return turnedWell(pieces, full.length, limit) ?? evened(pieces, full, limit);
}

/** A page that could begin with some piece, and the piece that would come next. */
interface Turn {
  readonly page: readonly Piece[];
  readonly next: number;
  readonly cost: number;
}

/** Pages from some piece to the end. */
interface Way {
  readonly cost: number;
  readonly turn?: Turn;
  readonly rest?: Way;
}

/** The least costly of all ways to put the whole pieces on so many pages; undefined where there is none. */
function turnedWell(
  pieces: readonly Piece[],
  count: number,
  limit: number,
): readonly (readonly Piece[])[] | undefined {
  const turns = pieces.map((_, from) => turnsFrom(pieces, from, stackHeight(pieces) / count, limit));
  const end: Way = { cost: 0 };
  // For each piece, and for the end, the best way from there in as many pages as were gone through.
  let ways: readonly (Way | undefined)[] = [...pieces.map(() => undefined), end];
  for (let left = 0; left < count; left += 1) {
    const rests = ways;
    ways = turns.map((own) => cheapest(own, rests));
  }
  const pages: (readonly Piece[])[] = [];
  for (let way = ways[0]; way?.turn; way = way.rest) pages.push(way.turn.page);
  return pages.length === count ? pages : undefined;
}

function turnsFrom(pieces: readonly Piece[], from: number, mean: number, limit: number): readonly Turn[] {
  const turns: Turn[] = [];
  let height = 0;
  for (let at = from; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    height += piece.height + (at === from ? 0 : piece.gap);
    if (height > limit) break;
    const next = at + 1;
    if (piece.keep && next < pieces.length) continue;
    const cost = ((height - mean) / limit) ** 2 + DEPTH_COST * (pieces[from]?.depth ?? 0);
    turns.push({ page: pieces.slice(from, next), next, cost });
  }
  return turns;
}

function cheapest(turns: readonly Turn[], rests: readonly (Way | undefined)[]): Way | undefined {
  let best: Way | undefined;
  for (const turn of turns) {
    const rest = rests[turn.next];
    if (rest === undefined) continue;
    const cost = turn.cost + rest.cost;
    if (best === undefined || cost <= best.cost + EQUAL) best = { cost, turn, rest };
  }
  return best;
}

/** The pages as `paginate` turns them, but filled to one height. */
function evened(
  pieces: readonly Piece[],
  full: readonly (readonly Piece[])[],
  limit: number,
): readonly (readonly Piece[])[] {
  let best = full;
  let low = stackHeight(pieces) / full.length / 2;
  let high = limit;
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const pages = paginate(pieces, middle);
    const holds = pages.length <= full.length && pages.every((page) => stackHeight(page) <= limit);
    if (holds) {
      best = pages;
      high = middle;
    } else low = middle;
  }
  return best;
}
