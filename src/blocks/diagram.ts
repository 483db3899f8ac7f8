/** A diagram as shapes that a person can move and write in; what cannot be drawn shows its source. */
import type { Size } from '../deck/model.ts';
import { bestFor, emIn } from '../diagrams/arrange/fit.ts';
import type { ArrangedGraph } from '../diagrams/arranged.ts';
import { describe } from '../diagrams/describe.ts';
import { drawGraph } from '../diagrams/draw/draw.ts';
import { roomiest } from '../diagrams/room.ts';
import type { DrawnPiece, Lowering } from '../flow/piece.ts';
import type { Code, Diagram } from '../report/model.ts';
import { code } from './code.ts';
import type { BlockKind } from './kind.ts';
import { sequence } from './sequence.ts';

/** Text that a diagram should have beside other things; alone on a slide it may be smaller. */
const COMFORTABLE_EM = 12;

export const diagram: BlockKind<Diagram> = {
  offers: ['figure', 'code'],
  lower(block, lowering) {
    const arranged = lowering.assets.diagrams.get(block.text);
    if (!arranged) return code.lower(sourceOf(block), lowering);
    return ['graph' in arranged ? drawn(block, arranged, lowering) : sequence(block, arranged, lowering)];
  },
};

/** The diagram's source as a piece of code. */
export function sourceOf({ type: _, fault: __, outline: ___, ...block }: Diagram): Code {
  return { ...block, type: 'code', language: 'mermaid' };
}

function drawn(block: Diagram, { graph, placements }: ArrangedGraph, lowering: Lowering): DrawnPiece {
  const { template, width, height: most, language } = lowering;
  const em = Math.min(COMFORTABLE_EM, bestEm(placements, roomiest(template)));
  const heights = placements.map((placement) => {
    const scale = em / placement.em;
    return placement.width * scale <= width + 0.01 ? placement.height * scale : Number.POSITIVE_INFINITY;
  });
  const least = Math.min(...heights);
  return {
    type: 'drawn',
    height: least,
    stretch: Math.max(least, most),
    gap: 16,
    keep: false,
    notes: graph.title === undefined ? [] : [graph.title],
    draw(box) {
      const placement = bestFor(placements, box);
      if (!placement) return [];
      const key = `${block.source.line}`;
      const alt = describe(graph, language);
      return [{ ...drawGraph({ graph, template, key, alt }, placement, box), source: block.source }];
    },
  };
}

function bestEm(placements: ArrangedGraph['placements'], room: Size): number {
  const best = bestFor(placements, room);
  return best ? emIn(best, room) : 0;
}
