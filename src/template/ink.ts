/** Text in a company's placeholders, which have inks of their own. */
import type { Colour, Inline, Shape, Slide, TextRun } from '../deck/model.ts';
import type { Layout, Slot } from './model.ts';

/** The slide with what is `ink` in a slot in the colour that `inkOf` has for it; undefined for one that has none of its own. */
export function withInk(slide: Slide, { slots }: Layout, inkOf: (slot: Slot) => Colour | undefined): Slide {
  const inks = new Map(
    slots.flatMap((slot) => {
      const ink = inkOf(slot);
      return ink === undefined ? [] : [[slot.name, ink] as const];
    }),
  );
  if (inks.size === 0) return slide;
  const inked = (shape: Shape): Shape => {
    const colour = inks.get(shape.slot ?? '');
    if (colour === undefined || shape.type !== 'text') return shape;
    const inRun = (run: Inline): Inline => (isInk(run) ? { ...run, colour } : run);
    const paragraphs = shape.paragraphs.map((each) => ({ ...each, runs: each.runs.map(inRun) }));
    return { ...shape, paragraphs };
  };
  return { ...slide, shapes: slide.shapes.map(inked) };
}

function isInk(run: Inline): run is TextRun {
  return run.type === 'text' && 'role' in run.colour && run.colour.role === 'ink';
}
