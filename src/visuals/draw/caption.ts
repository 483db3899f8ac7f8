/** A quiet line under a drawing: what of the table it does not show. */
import type { Box, Shape } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import { words } from '../../wording.ts';
import type { ChartDecision } from '../decision.ts';
import { type Look, lineCount, lineHeight, paragraphOf, textRun, textShape } from './words.ts';

const GAP = 6;

export interface Caption {
  /** Its gap above included; 0 where there is nothing to say. */
  readonly height: number;
  /** At the foot of the box. */
  draw(box: Box): readonly Shape[];
}

/** Tells how many rows of a ranking are not drawn, and what all come to. */
export function captionOf(
  { categories, omitted, sum }: ChartDecision,
  look: Look,
  width: number,
  { language, measurer }: Lowering,
): Caption {
  const first =
    omitted === undefined ? undefined : words(language).first(categories.length, categories.length + omitted);
  const told = [sum, first].filter((text) => text !== undefined);
  if (told.length === 0) return { height: 0, draw: () => [] };
  const lines = told.reduce((count, text) => count + lineCount(text, look, width, measurer), 0);
  const height = lines * lineHeight(look.size);
  return {
    height: height + GAP,
    draw: (box) => [
      textShape(
        'Caption',
        { ...box, y: box.y + box.height - height, height },
        told.map((text) => paragraphOf([textRun(text, look)])),
      ),
    ],
  };
}
