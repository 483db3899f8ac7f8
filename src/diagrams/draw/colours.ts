/** The colours of a diagram, by role: what an author has coloured keeps its tone, the rest is quiet. */
import type { Colour, Stroke } from '../../deck/model.ts';
import type { Edge, Node, NodeForm, Tone } from '../model.ts';

export interface Surface {
  readonly fill: Colour;
  readonly stroke: Stroke;
}

const TINT = 0.16;
const OUTLINE = 1.25;

const INK: Colour = { role: 'ink' };
const PAPER: Colour = { role: 'paper' };

/** Forms that say something by themselves; all others are of the accent. */
const BY_FORM: { readonly [F in NodeForm]?: Surface } = {
  stadium: { fill: { role: 'accent' }, stroke: { colour: { role: 'accent' }, width: OUTLINE } },
  circle: { fill: { role: 'accent' }, stroke: { colour: { role: 'accent' }, width: OUTLINE } },
  diamond: toned('accent2'),
  note: { fill: toned('warning').fill, stroke: { colour: { role: 'warning' }, width: 0.75, dash: true } },
  start: { fill: INK, stroke: { colour: INK, width: OUTLINE } },
  bar: { fill: INK, stroke: { colour: INK, width: OUTLINE } },
  end: { fill: INK, stroke: { colour: INK, width: OUTLINE } },
};

export function nodeSurface({ form, tone }: Node): Surface {
  if (tone) return toned(tone);
  return BY_FORM[form] ?? toned('accent');
}

function toned(tone: Tone): Surface {
  return { fill: { role: tone, tint: TINT }, stroke: { colour: { role: tone }, width: OUTLINE } };
}

/** The ground of a group, by how many groups it stands in. */
export function groupSurface(depth: number): Surface {
  return {
    fill: depth % 2 === 0 ? { role: 'surface' } : PAPER,
    stroke: { colour: { role: 'muted', tint: 0.5 }, width: 0.75 },
  };
}

export function lineStroke({ line }: Edge): Stroke {
  return {
    colour: { role: 'muted' },
    width: line === 'thick' ? 2.5 : OUTLINE,
    ...(line === 'dotted' && { dash: true }),
  };
}
