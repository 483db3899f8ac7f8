/** A quiet line under a drawing: what of the table it does not show. */
import type { Box, Shape } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import { words } from '../../wording.ts';
import type { ChartDecision } from '../decision.ts';
import { type Look, lineHeight, paragraphOf, textRun, textShape } from './words.ts';

const GAP = 6;

export interface Caption {
  /** Its gap above included; 0 where there is nothing to say. */
  readonly height: number;
  /** At the foot of the box. */
  draw(box: Box): readonly Shape[];
}

/** Tells how many rows of a ranking are not drawn. */
export function captionOf(
  { categories, omitted }: ChartDecision,
  look: Look,
  { language }: Lowering,
): Caption {
  if (omitted === undefined) return { height: 0, draw: () => [] };
  const text = words(language).first(categories.length, categories.length + omitted);
  const height = lineHeight(look.size);
  return {
    height: height + GAP,
    draw: (box) => [
      textShape('Caption', { ...box, y: box.y + box.height - height, height }, [
        paragraphOf([textRun(text, look)]),
      ]),
    ],
  };
}
