/** A deck as the page shows it: slides as markup, and where in the report their shapes come from. */
import type { Compilation } from '../compile.ts';
import type { Box, Shape, Size, Slide, Source } from '../deck/model.ts';
import { drawSlide } from '../output/html/index.ts';
import type { SlideEntry, SlideView, Spot } from './model.ts';

/** Gives the path of a part of the report, or of the report itself. */
export type FileOf = (source: Source) => string;

/** The id that links to a slide lead to. It says nothing of where the slide stands, which changes more often than what it shows. */
const idOf = (key: string) => `slide=${encodeURIComponent(key)}`;

/** Draws all slides of a deck. */
export function drawSlides({ deck, template }: Compilation): readonly SlideView[] {
  return slidesOf(deck).map((slide) => {
    const { content, ground } = drawSlide(slide, deck, template, idOf);
    const { key, title, notes } = slide;
    return { key, title, notes, content, ...(ground !== undefined && { ground }) };
  });
}

/** The slides in their order, and what on them leads where. */
export function entriesOf({ deck }: Compilation, fileOf: FileOf): readonly SlideEntry[] {
  return slidesOf(deck).map(({ key, shapes }) => ({ key, spots: spotsOf(shapes, deck.size, fileOf) }));
}

/** Whether the two look the same. */
export function areAlike(one: SlideView | undefined, other: SlideView): boolean {
  return (
    one?.content === other.content &&
    one.ground === other.ground &&
    one.title === other.title &&
    one.notes.join('\n') === other.notes.join('\n')
  );
}

function slidesOf({ sections }: Compilation['deck']): readonly Slide[] {
  return sections.flatMap(({ slides }) => slides);
}

/** In the order in which shapes are drawn: of two in one place, the later is the upper. */
function spotsOf(shapes: readonly Shape[], size: Size, fileOf: FileOf): readonly Spot[] {
  return shapes.flatMap((shape): readonly Spot[] => {
    const { source, name, box } = shape;
    if (source)
      return [
        { ...shareOf(box, size), name, file: fileOf(source), line: source.line, ...linesOf(shape, source) },
      ];
    return shape.type === 'group' ? spotsOf(shape.shapes, size, fileOf) : [];
  });
}

function linesOf(shape: Shape, { line }: Source): Pick<Spot, 'lines'> {
  if (shape.type !== 'text' || shape.paragraphs.every(({ source }) => source === undefined)) return {};
  return { lines: shape.paragraphs.map(({ source }) => source?.line ?? line) };
}

function shareOf({ x, y, width, height }: Box, size: Size): Omit<Spot, 'name' | 'file' | 'line'> {
  const percent = (part: number, whole: number) => Math.round((part / whole) * 10_000) / 100;
  return {
    left: percent(x, size.width),
    top: percent(y, size.height),
    width: percent(width, size.width),
    height: percent(height, size.height),
  };
}
