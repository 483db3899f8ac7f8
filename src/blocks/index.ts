/**
 * The kinds of blocks. To add one: a file beside this one, and a line in `PLAIN`.
 */
import { type Assets, type Lowering, type Piece, withNotes } from '../flow/piece.ts';
import type { Block, Table } from '../report/model.ts';
import { spokenTable } from '../report/spoken.ts';
import type { Content } from '../template/model.ts';
import type { Decision } from '../visuals/decision.ts';
import { type Drawers, drawVisual } from '../visuals/draw/index.ts';
import { code } from './code.ts';
import { diagram } from './diagram.ts';
import { equation } from './equation.ts';
import { image } from './image.ts';
import type { BlockKind } from './kind.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { pictureGrid } from './pictureGrid.ts';
import { quote } from './quote.ts';
import { lowerTable } from './table/table.ts';

export { sourceOf as diagramSource } from './diagram.ts';
export { highlight } from './highlight.ts';

/** Every block but a table, which becomes what is decided for it. */
type PlainBlock = Exclude<Block, Table>;

/** By types of blocks; those of extensions by their kinds. */
export type Kinds = ReadonlyMap<string, BlockKind<never>>;

const PLAIN: {
  readonly [T in Exclude<PlainBlock['type'], 'custom'>]: BlockKind<Extract<PlainBlock, { type: T }>>;
} = {
  paragraph,
  list,
  code,
  quote,
  image,
  'picture-grid': pictureGrid,
  diagram,
  equation,
};

export const KINDS: Kinds = new Map(Object.entries(PLAIN));

/** As what a slot may take the block, the most telling content first. */
export function offers(
  block: PlainBlock,
  { pictures }: Pick<Assets, 'pictures'>,
  kinds: Kinds,
): readonly Content[] {
  // What is left of a picture that is not there is words, which need no slide of their own.
  if (block.type === 'image' && !pictures.has(block.url)) return ['text'];
  // A call-out is no quotation: its label and its bar need a panel.
  return block.type === 'quote' && block.alert !== undefined ? ['text'] : kindOf(block, kinds).offers;
}

export function lowerBlock(block: PlainBlock, lowering: Lowering, kinds: Kinds): readonly Piece[] {
  return kindOf(block, kinds).lower(block as never, lowering);
}

/** Throws where there is none: only kinds that there are read blocks. */
function kindOf(block: PlainBlock, kinds: Kinds): BlockKind<never> {
  const kind = kinds.get(block.type === 'custom' ? block.kind : block.type);
  if (!kind) throw new Error(`There is no kind of block for a ${block.type}`);
  return kind;
}

/** A table as what was decided for it; the figures behind a drawing go to the notes. */
export function lowerVisual(
  table: Table,
  decision: Decision,
  lowering: Lowering,
  drawers: Drawers,
): readonly Piece[] {
  const drawn = drawVisual(decision, lowering, drawers);
  if (!drawn) return lowerTable(table, decision, lowering);
  const notes = spokenTable(table);
  return drawn.map((piece, i) =>
    i === 0 ? withNotes({ ...piece, notes: [] }, [...piece.notes, ...notes]) : piece,
  );
}
