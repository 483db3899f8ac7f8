/** Pieces of extensions, checked: flow trusts what it stacks, so a wrong height would become a wrong slide without a word. */
import type { Box, Shape } from '../deck/model.ts';
import type { Piece } from '../flow/piece.ts';
import type { Source } from '../report/model.ts';
import { guarded, type Part, unfit } from './guard.ts';

/** By how much a shape may stand outside its box: what rounding makes of it. */
const TOLERANCE = 0.5;

/** The pieces, whose own functions are guarded too. Throws the fatal message `extension-failed` for what cannot be stacked. */
export function checkedPieces(given: unknown, part: Part, source: Source): readonly Piece[] {
  const refuse = (reason: string) => unfit(part, source, reason);
  if (!Array.isArray(given) || given.length === 0) throw refuse('it gave no pieces');
  return given.map((piece: Piece) => checkedPiece(piece, part, source));
}

function checkedPiece(piece: Piece, part: Part, source: Source): Piece {
  const { height, gap } = piece;
  const numbers = { height, gap, ...(piece.type === 'drawn' && { stretch: piece.stretch }) };
  for (const [name, value] of Object.entries(numbers))
    if (!Number.isFinite(value) || value < 0)
      throw unfit(part, source, `a piece has ${value} as “${name}”, which is no length`);
  const split = piece.split && {
    split(available: number) {
      const parts = guarded(part, source, () => piece.split?.(available));
      return parts && ([checkedPiece(parts[0], part, source), checkedPiece(parts[1], part, source)] as const);
    },
  };
  if (piece.type === 'text') return { ...piece, ...split };
  return {
    ...piece,
    ...split,
    notes: piece.notes ?? [],
    draw(box) {
      const shapes = guarded(part, source, () => piece.draw(box));
      if (!Array.isArray(shapes)) throw unfit(part, source, 'a piece drew no list of shapes');
      const astray = shapes.find((shape: Shape) => !isWithin(shape.box, box));
      if (astray) throw unfit(part, source, `it drew “${astray.name}” outside of its box`);
      return shapes;
    },
  };
}

/** Extents may be negative, of lines that lead back. */
function isWithin({ x, y, width, height }: Box, box: Box): boolean {
  const reaches = (start: number, extent: number, from: number, length: number) =>
    Math.min(start, start + extent) >= from - TOLERANCE &&
    Math.max(start, start + extent) <= from + length + TOLERANCE;
  return reaches(x, width, box.x, box.width) && reaches(y, height, box.y, box.height);
}
