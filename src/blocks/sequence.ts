/** A sequence diagram: on one slide where it fits, or else on several, its participants at the top of each. */
import { describeSequence } from '../diagrams/describe.ts';
import type { Sequence } from '../diagrams/model.ts';
import { roomiest } from '../diagrams/room.ts';
import { drawSequence } from '../diagrams/sequence/draw.ts';
import {
  type Columns,
  columnsOf,
  fitting,
  isRoomy,
  openAfter,
  type Row,
  rowsOf,
} from '../diagrams/sequence/rows.ts';
import type { DrawnPiece, Lowering } from '../flow/piece.ts';
import type { Diagram } from '../report/model.ts';
import { sizeAt } from './kind.ts';

/** Sizes of its text, largest first. */
const SIZES = [16, 14, 13, 12, 11, 10];

export function sequence(block: Diagram, diagram: Sequence, lowering: Lowering): DrawnPiece {
  const { width, measurer, step, template } = lowering;
  const columns = SIZES.slice(Math.min(step, SIZES.length - 1)).map((em) =>
    columnsOf(diagram, em, width, measurer),
  );
  const roomy = columns.find((each) => isRoomy(diagram, each, measurer));
  const chosen = roomy ?? columns.at(-1) ?? columnsOf(diagram, sizeAt(SIZES, SIZES.length), width, measurer);
  const piece = part(block, diagram, rowsOf(diagram, chosen, measurer), chosen);
  const elsewhere = !roomy && width < roomiest(template).width;
  return elsewhere ? { ...piece, height: Number.POSITIVE_INFINITY } : piece;
}

function part(block: Diagram, diagram: Sequence, rows: readonly Row[], columns: Columns): DrawnPiece {
  const frame = columns.head.height + columns.em;
  const height = frame + rows.reduce((sum, row) => sum + row.height, 0);
  return {
    type: 'drawn',
    height,
    stretch: height,
    gap: 16,
    keep: false,
    notes: [...(diagram.title === undefined ? [] : [diagram.title]), ...diagram.asides],
    draw: (box) => [
      { ...drawSequence(diagram, rows, columns, describeSequence(diagram), box), source: block.source },
    ],
    split(available) {
      const count = fitting(rows, available - frame);
      if (count < 1 || count >= rows.length) return undefined;
      const rest = [...openAfter(rows, count), ...rows.slice(count)];
      // What opens again must leave room for something new.
      if (rest.length >= rows.length) return undefined;
      return [part(block, diagram, rows.slice(0, count), columns), part(block, diagram, rest, columns)];
    },
  };
}
