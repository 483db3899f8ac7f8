/** A deck as the page shows it: slides as markup, and where in the report their shapes come from. */
import type { Compilation } from '../compile.ts';
import type { Box, Shape, Size, Slide, Source } from '../deck/model.ts';
import { drawSlide } from '../output/html/index.ts';
import type { SlideEntry, SlideView, Spot } from './model.ts';

/** Gives the path of a part of the report, or of the report itself. */
export type FileOf = (source: Source) => string;

/** The id that links to a slide lead to. It says nothing of where the slide stands, which changes more often than what it shows. */
const idOf = (key: string) => `slide=${encodeURIComponent(key)}`;

/** A slide of the deck with its drawing. */
export interface Drawing {
  readonly slide: Slide;
  readonly view: SlideView;
}

/** Draws the slides of a deck; those that show what they showed `before`, by their keys, stay the same objects. */
export function drawSlides(
  { deck, template }: Compilation,
  before: ReadonlyMap<string, Drawing> = new Map(),
): readonly Drawing[] {
  return slidesOf(deck).map((slide) => {
    const old = before.get(slide.key);
    if (old && areAlike(old.slide, slide)) return old;
    const { key, title, notes } = slide;
    return { slide, view: { key, title, notes, ...drawSlide(slide, deck, template, idOf) } };
  });
}

/** Whether two values of plain data are the same, wherever in the report they come from. */
function areAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Uint8Array || other instanceof Uint8Array)
    return one instanceof Uint8Array && other instanceof Uint8Array && Buffer.compare(one, other) === 0;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  if (keys.length !== others.length) return false;
  return keys.every((key) => key === 'source' || areAlike(one[key as never], other[key as never]));
}

/** The slides in their order, and what on them leads where. */
export function entriesOf({ deck }: Compilation, fileOf: FileOf): readonly SlideEntry[] {
  return slidesOf(deck).map(({ key, shapes }) => ({ key, spots: spotsOf(shapes, deck.size, fileOf) }));
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
