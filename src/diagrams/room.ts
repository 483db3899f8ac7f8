/** The most room that a template has for a figure. */
import type { Size } from '../deck/model.ts';
import type { Template } from '../template/model.ts';

/** What flow keeps free of a slot, in points. */
const SPARE = 2;

export function roomiest({ layouts }: Template): Size {
  const slots = layouts.flatMap((layout) => layout.slots).filter(({ accepts }) => accepts.includes('figure'));
  return slots.reduce<Size>(
    (most, { box: { width, height } }) =>
      width * (height - SPARE) > most.width * most.height ? { width, height: height - SPARE } : most,
    { width: 0, height: 0 },
  );
}
