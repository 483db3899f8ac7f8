/** The head of a panel: its title with the unit, and what its series are where the title does not say so. */
import type { Box, Paragraph, Shape } from '../../deck/model.ts';
import type { Lowering } from '../../flow/piece.ts';
import type { Panel, PanelsDecision } from '../decision.ts';
import { legendOf } from './legend.ts';
import { barColours, lineColours, STRONG } from './palette.ts';
import { heightOf, type Look, paragraphOf, textRun, textShape } from './words.ts';

const TITLE_GAP = 6;

export interface Head {
  readonly height: number;
  draw(box: Box): readonly Shape[];
}

/** Undefined where a word would break. */
export function headOf(
  { title, series }: Panel,
  mark: PanelsDecision['mark'],
  look: Look,
  width: number,
  lowering: Lowering,
): Head | undefined {
  const strong: Look = { ...look, bold: true, colour: { role: 'ink' } };
  const paragraph: Paragraph = paragraphOf([textRun(title, strong)]);
  const titleHeight = heightOf([paragraph], width, lowering.measurer);
  const colours = mark === 'line' ? lineColours(series) : barColours(series);
  const several = series.length > 1;
  const keys = series
    .map(({ name }, i) => ({ name, ...(several && { colour: colours[i] ?? STRONG }) }))
    .filter(({ name }) => several || !title.includes(name));
  const legend = legendOf(keys, look.size, width, lowering);
  if (!legend || lowering.measurer.minWidth(paragraph.runs) > width) return undefined;
  return {
    height: titleHeight + TITLE_GAP + legend.height,
    draw: (box) => [
      textShape('Panel title', { ...box, height: titleHeight }, [paragraph]),
      ...legend.draw({ ...box, y: box.y + titleHeight + TITLE_GAP }),
    ],
  };
}
