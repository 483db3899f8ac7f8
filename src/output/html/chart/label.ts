/** Words in a chart: boxes of HTML that hang on a point by a side, so that nothing of them need be measured. */
import type { Colour, Point } from '../../../deck/model.ts';
import { css, element, escapeHtml } from '../html.ts';
import { colourOf, type Drawn, length, type Setting } from '../setting.ts';

export interface Label {
  readonly text: string;
  readonly at: Point;
  /** Which of its sides is at the point. */
  readonly across: 'left' | 'center' | 'right';
  readonly down: 'top' | 'middle' | 'bottom';
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
  /** Its width, where its words may stand on several lines. */
  readonly width?: number;
  /** Turned by a quarter, read from below. */
  readonly upright?: boolean;
  /** What is behind it. */
  readonly ground?: Colour;
}

const ACROSS = { left: '0', center: '-50%', right: '-100%' } as const;
const DOWN = { top: '0', middle: '-50%', bottom: '-100%' } as const;

export function labelOf(
  { text, at, across, down, size, colour, bold, width, upright, ground }: Label,
  setting: Setting,
): Drawn {
  const shift = `translate(${ACROSS[across]},${DOWN[down]})`;
  const style = css({
    left: length(at.x, setting),
    top: length(at.y, setting),
    transform: upright ? `${shift} rotate(-90deg)` : shift,
    'font-size': length(size, setting),
    color: colourOf(colour, setting),
    'font-weight': bold ? 'bold' : undefined,
    width: width && length(width, setting),
    'white-space': width && 'normal',
    'text-align': width && across,
    background: ground && colourOf(ground, setting),
  });
  return { html: element('span', { class: 'label', style }, escapeHtml(text)) };
}
