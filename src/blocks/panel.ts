/** A quiet panel with text in it: what code and call-outs stand on. */
import type { Box, ColourRole, Insets, Paragraph, Shape, Source } from '../deck/model.ts';

export const PANEL_INSETS: Insets = { left: 16, right: 16, top: 12, bottom: 12 };

/** Width of the bar at the left of a call-out. */
const BAR = 5;

export interface Panel {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
  readonly source: Source;
  /** Colour of a bar at the left edge, for none absent. */
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
    box: { ...box, width: BAR },
    geometry: 'rect',
    fill: { role: bar },
    alt: '',
  };
  return [panel, edge];
}
