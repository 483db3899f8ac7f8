/** How blocks and visuals of extensions are drawn, beside the program's own. What they draw is held to what flow expects. */
import { KINDS, type Kinds } from '../blocks/index.ts';
import type { BlockKind } from '../blocks/kind.ts';
import type { DrawnPiece, Lowering, Piece } from '../flow/piece.ts';
import { withNotes } from '../flow/piece.ts';
import type { CustomBlock } from '../report/model.ts';
import type { CustomDecision } from '../visuals/decision.ts';
import { DRAWERS, type Drawer, type Drawers } from '../visuals/draw/index.ts';
import { guarded, type Part } from './guard.ts';
import type { BlockExtension, Extension } from './model.ts';
import { checkedPieces } from './pieces.ts';
import { visualsOf } from './visuals.ts';
import { linesWithout, wordsIn } from './words.ts';

/** The kinds of blocks that there are with these extensions, which have no faults. */
export function kindsOf(extensions: readonly Extension[]): Kinds {
  const added = extensions.flatMap(({ name: extension, blocks = {} }) =>
    Object.entries(blocks).map(([kind, block]) => {
      const part = { extension, part: `block “${kind}”` };
      return [kind, kindOf(block, part)] as const;
    }),
  );
  return new Map([...KINDS, ...added]);
}

/** The drawings that there are with these extensions, which have no faults. */
export function drawersOf(extensions: readonly Extension[]): Drawers {
  const added = visualsOf(extensions).map(({ name, visual, part }) => {
    const draw: Drawer<CustomDecision> = (decision, lowering) => {
      const { source } = decision;
      const pieces = guarded(part, source, () => visual.draw(decision, lowering));
      return pieces && (checkedPieces(pieces, part, source) as readonly DrawnPiece[]);
    };
    return [name, draw] as const;
  });
  return new Map([...DRAWERS, ...added]);
}

function kindOf(block: BlockExtension, part: Part): BlockKind<CustomBlock> {
  return {
    offers: block.offers,
    lower(read, lowering) {
      const { source, lines } = read;
      const pieces = checkedPieces(
        guarded(part, source, () => block.lower(read, lowering)),
        part,
        source,
      );
      return withLines(pieces, lines, lowering);
    },
  };
}

/** The pieces, with what they lack of the lines in their notes. */
function withLines(
  pieces: readonly Piece[],
  lines: readonly string[],
  { width }: Lowering,
): readonly Piece[] {
  const missing = linesWithout(lines, wordsIn(pieces, width));
  return pieces.map((piece, i) => (i === 0 ? withNotes(piece, missing) : piece));
}
