/**
 * The outlines of nodes: which preset shape each form is, and how large it must be to hold its words.
 *
 * A preset has a rectangle of its own in which its text stands (`a:rect` in `presetShapeDefinitions.xml`).
 */
import type { Geometry, Insets, Size } from '../../deck/model.ts';
import type { Node, NodeForm } from '../model.ts';

export interface Outline {
  readonly geometry: Geometry;
  /** The size of the outline around words of a size; `em` is the size of the text. */
  around(words: Size, em: number): Size;
}

/** Space beside and above the words, in ems. */
const PAD_X = 0.8;
const PAD_Y = 0.55;

/** The least height of a node, in ems, so that one line does not look squeezed. */
const LEAST_HEIGHT = 2.3;
const LEAST_WIDTH = 4;

const RECTANGLE = outline('rect', 1, 1);

export const OUTLINES: Readonly<Record<NodeForm, Outline>> = {
  rectangle: RECTANGLE,
  note: RECTANGLE,
  rounded: outline('roundRect', 1, 1),
  stadium: outline('flowChartTerminator', 0.9, 0.71),
  subroutine: outline('flowChartPredefinedProcess', 0.75, 1),
  // Its lid is a quarter of its height.
  cylinder: outline('can', 1, 0.72),
  circle: outline('ellipse', Math.SQRT1_2, Math.SQRT1_2),
  diamond: outline('diamond', 0.5, 0.5),
  hexagon: outline('flowChartPreparation', 0.6, 1),
  parallelogram: outline('flowChartInputOutput', 0.6, 1),
  trapezoid: outline('trapezoid', 0.7, 0.9),
  flag: outline('homePlate', 0.8, 1),
  // The head of an arrow is twice as wide as its shaft.
  rightArrow: outline('rightArrow', 0.8, 0.5),
  leftArrow: outline('leftArrow', 0.8, 0.5),
  leftRightArrow: outline('leftRightArrow', 0.6, 0.5),
  upArrow: outline('upArrow', 0.5, 0.8),
  downArrow: outline('downArrow', 0.5, 0.8),
  upDownArrow: outline('upDownArrow', 0.5, 0.6),
  bar: { geometry: 'rect', around: (_, em) => ({ width: 6 * em, height: 0.4 * em }) },
  start: { geometry: 'ellipse', around: (_, em) => ({ width: 1.2 * em, height: 1.2 * em }) },
  end: { geometry: 'ellipse', around: (_, em) => ({ width: 1.4 * em, height: 1.4 * em }) },
};

/** Forms whose words are not in them. */
export function isBlank(form: NodeForm): boolean {
  return form === 'bar' || form === 'start' || form === 'end';
}

/** What is kept free inside of a preset's own text rectangle. */
export function insetsOf({ form, compartments }: Node, em: number): Insets {
  if (compartments) return { left: 0.7 * em, right: 0, top: 0.2 * em, bottom: 0.2 * em };
  const tight = OUTLINES[form].geometry !== 'rect' && OUTLINES[form].geometry !== 'roundRect';
  const [x, y] = tight ? [0, 0] : [0.3 * em, 0.2 * em];
  return { left: x, right: x, top: y, bottom: y };
}

/** `across` and `down` are the shares of the outline that its text rectangle takes. */
function outline(geometry: Geometry, across: number, down: number): Outline {
  return {
    geometry,
    around: ({ width, height }, em) => ({
      width: Math.max((width + 2 * PAD_X * em * across) / across, LEAST_WIDTH * em),
      height: Math.max((height + 2 * PAD_Y * em * down * down) / down, LEAST_HEIGHT * em),
    }),
  };
}
