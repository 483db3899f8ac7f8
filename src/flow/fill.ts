/**
 * Filling a slot: pieces get their final boxes and become shapes.
 */
import type { Box, Shape, TextShape } from '../deck/model.ts';
import type { Slot } from '../template/model.ts';
import type { DrawnPiece, Piece, TextPiece } from './piece.ts';
import { stackHeight } from './stack.ts';

const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

/** Text frames are a little higher than their text is predicted to be. */
const SPARE = 2;

type Run = readonly TextPiece[] | DrawnPiece;

/** The pieces as shapes inside the slot; what fills the slot alone, or opens it as text, is its placeholder. */
export function fillSlot(slot: Slot, pieces: readonly Piece[]): readonly Shape[] {
  const runs = joinText(pieces);
  const [only] = runs;
  if (only && runs.length === 1 && !isDrawn(only)) return [textShape(only, slot, slot.box, true)];
  const spare = Math.max(0, slot.box.height - SPARE - stackHeight(pieces));
  const wishes = pieces.map((piece) =>
    piece.type === 'drawn' ? Math.max(0, piece.stretch - piece.height) : 0,
  );
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  const share = wished === 0 ? 0 : Math.min(1, spare / wished);
  let y = slot.box.y;
  return runs.flatMap((run, i) => {
    const first = isDrawn(run) ? run : run[0];
    if (i > 0) y += first?.gap ?? 0;
    const stretch = isDrawn(run) ? Math.max(0, run.stretch - run.height) * share : 0;
    const height = (isDrawn(run) ? run.height : stackHeight(run)) + stretch;
    const box = { x: slot.box.x, y, width: slot.box.width, height };
    y += height;
    if (!isDrawn(run)) return [textShape(run, slot, { ...box, height: height + SPARE }, i === 0)];
    const shapes = run.draw(box);
    return runs.length === 1 ? inPlaceholder(shapes, slot) : shapes;
  });
}

function joinText(pieces: readonly Piece[]): readonly Run[] {
  const runs: (TextPiece[] | DrawnPiece)[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (piece.type === 'drawn') runs.push(piece);
    else if (last && !isDrawn(last)) last.push(piece);
    else runs.push([piece]);
  }
  return runs;
}

function isDrawn(run: Run): run is DrawnPiece {
  return !Array.isArray(run);
}

function textShape(pieces: readonly TextPiece[], slot: Slot, box: Box, placeholder: boolean): TextShape {
  const [first] = pieces;
  return {
    type: 'text',
    name: 'Text',
    box,
    ...(placeholder ? { slot: slot.name } : {}),
    paragraphs: pieces.map(({ paragraph, source }) =>
      source === first?.source ? paragraph : { ...paragraph, source },
    ),
    anchor: box === slot.box ? slot.anchor : 'top',
    insets: NO_INSETS,
    ...(first ? { source: first.source } : {}),
  };
}

/** A lone table, chart or picture stands in the slot's placeholder. */
function inPlaceholder(shapes: readonly Shape[], slot: Slot): readonly Shape[] {
  const figures = shapes.filter((shape) => ['table', 'chart', 'image'].includes(shape.type));
  return figures.length === 1
    ? shapes.map((shape) => (shape === figures[0] ? { ...shape, slot: slot.name } : shape))
    : shapes;
}
