/** A quiet panel with text in it: what code and call-outs stand on. */
import type { Box, ColourRole, Insets, Paragraph, Shape, Source } from '../deck/model.ts';
import { isRightToLeft } from '../deck/script.ts';

export const PANEL_INSETS: Insets = { left: 16, right: 16, top: 12, bottom: 12 };

/** Width of the bar at the side of a call-out where its words start. */
const BAR = 5;

export interface Panel {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly source: Source;
  /** Colour of a bar at the edge where the words start, for none absent. */
  readonly bar?: ColourRole;
}

/** The panel as shapes that fill the box. */
export function panelShapes({ name, paragraphs, source, bar }: Panel, box: Box): readonly Shape[] {
  const panel: Shape = {
    type: 'text',
    name,
    box,
    paragraphs,
    anchor: 'top',
    insets: PANEL_INSETS,
    fill: { role: 'surface' },
    source,
  };
  if (!bar) return [panel];
  const edge: Shape = {
    type: 'form',
    name: `${name} bar`,
    box: { ...box, x: startsRight(paragraphs) ? box.x + box.width - BAR : box.x, width: BAR },
    geometry: 'rect',
    fill: { role: bar },
    alt: '',
  };
  return [panel, edge];
}

function startsRight(paragraphs: readonly Paragraph[]): boolean {
  const texts = paragraphs.map(({ runs }) =>
    runs.map((run) => (run.type === 'text' ? run.text : '')).join(''),
  );
  return isRightToLeft(texts.at(-1) ?? '');
}
