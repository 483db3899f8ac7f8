/**
 * The kinds of blocks. To add one: a file beside this one, and a line in `KINDS`.
 */
import { type Assets, type Lowering, type Piece, withNotes } from '../flow/piece.ts';
import type { Block, Table } from '../report/model.ts';
import { spokenTable } from '../report/spoken.ts';
import type { Content } from '../template/model.ts';
import type { Decision } from '../visuals/decision.ts';
import { drawVisual } from '../visuals/draw/index.ts';
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

const KINDS: { readonly [T in PlainBlock['type']]: BlockKind<Extract<PlainBlock, { type: T }>> } = {
  paragraph,
  list,
  code,
  quote,
  image,
  'picture-grid': pictureGrid,
  diagram,
  equation,
};

/** As what a slot may take the block, the most telling content first. */
export function offers(block: PlainBlock, { pictures }: Pick<Assets, 'pictures'>): readonly Content[] {
  // What is left of a picture that is not there is words, which need no slide of their own.
  if (block.type === 'image' && !pictures.has(block.url)) return ['text'];
  // A call-out is no quotation: its label and its bar need a panel.
  return block.type === 'quote' && block.alert !== undefined ? ['text'] : KINDS[block.type].offers;
}

export function lowerBlock(block: PlainBlock, lowering: Lowering): readonly Piece[] {
  const kind: BlockKind<never> = KINDS[block.type];
  return kind.lower(block as never, lowering);
}

/** A table as what was decided for it; the figures behind a drawing go to the notes. */
export function lowerVisual(table: Table, decision: Decision, lowering: Lowering): readonly Piece[] {
  const drawn = drawVisual(decision, lowering);
  if (!drawn) return lowerTable(table, decision, lowering);
  const notes = spokenTable(table);
  return drawn.map((piece, i) =>
    i === 0 ? withNotes({ ...piece, notes: [] }, [...piece.notes, ...notes]) : piece,
  );
}
