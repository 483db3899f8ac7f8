/** What a person would see wrong on a drawn deck: words off the slide, over one another, outside their box, or gone. */
import type { OpenDeck, OpenShape, OpenSlide } from './deck.ts';
import type { Bounds } from './placement.ts';
import type { DrawnWord, RenderedPage } from './render.ts';

/** Fonts' own heights and side bearings reach a little past the text's box. In points. */
const TOLERANCE = 3;

/** Every defect in words, with its slide; empty for a deck that is drawn as it was planned. */
export function drawnDefects(
  deck: Pick<OpenDeck, 'size' | 'slides'>,
  pages: readonly RenderedPage[],
): readonly string[] {
  const count =
    pages.length === deck.slides.length ? [] : [`${pages.length} pages of ${deck.slides.length} slides`];
  const defects = deck.slides.flatMap((slide, i) => {
    const page = pages[i];
    if (!page) return [];
    const words = scaled(page, deck.size.width / page.width);
    return [
      ...wordsOff(deck, words),
      ...collisions(words),
      ...drawnOutside(slide, words),
      ...notDrawn(slide, words),
    ].map((defect) => `slide ${slide.number}: ${defect}`);
  });
  return [...count, ...defects];
}

/** Words past the slide's edges. */
export function wordsOff({ size }: Pick<OpenDeck, 'size'>, words: readonly DrawnWord[]): readonly string[] {
  const slide = { left: 0, top: 0, right: size.width, bottom: size.height };
  return words.filter((word) => !within(word, slide, 1)).map(({ text }) => `“${text}” is off the slide`);
}

/** Pairs of words that cover one another; symbols come from other fonts, whose heights are not seen. */
export function collisions(words: readonly DrawnWord[]): readonly string[] {
  const letters = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return letters.flatMap((word, i) =>
    letters
      .slice(i + 1)
      .filter((other) => collide(word, other))
      .map((other) => `“${word.text}” stands over “${other.text}”`),
  );
}

/** Words that are drawn outside of the one shape that holds them, where just one does. */
export function drawnOutside({ shapes }: OpenSlide, words: readonly DrawnWord[]): readonly string[] {
  return words.flatMap((word) => {
    if (words.some((other) => other !== word && other.text === word.text)) return [];
    const owners = shapes.filter((shape) => tokens(shape).has(word.text));
    const [owner] = owners;
    if (owners.length !== 1 || !owner?.bounds || owner.kind === 'chart') return [];
    return within(word, owner.bounds, TOLERANCE)
      ? []
      : [`“${word.text}” is drawn outside of “${owner.name}”`];
  });
}

/** Words of text and tables that are nowhere on the picture. Hebrew and Arabic are read back out of order. */
export function notDrawn({ shapes }: OpenSlide, words: readonly DrawnWord[]): readonly string[] {
  const drawn = new Set(words.map(({ text }) => plain(text)).filter(Boolean));
  const page = [...drawn].join(' ');
  const isDrawn = (word: string) => page.includes(word) || isPieced(word, drawn);
  return shapes
    .filter(({ kind }) => kind === 'text' || kind === 'table')
    .flatMap((shape) =>
      [...tokens(shape)]
        .filter(
          (word) => /[\p{L}\p{N}]{3}/u.test(word) && !/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(word),
        )
        .filter((word) => !isDrawn(plain(word)))
        .map((word) => `“${word}” of “${shape.name}” is not drawn`),
    );
}

/** Whether a word is put together from drawn ones: it may stand on several lines of a narrow column. */
function isPieced(word: string, drawn: ReadonlySet<string>): boolean {
  const reached = new Set([0]);
  for (let start = 0; start < word.length; start += 1)
    for (let end = start + 1; end <= word.length && reached.has(start); end += 1)
      if (drawn.has(word.slice(start, end))) reached.add(end);
  return reached.has(word.length);
}

function tokens({ text }: OpenShape): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Letters as they are compared: lines may break words, and ligatures be drawn as one letter. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-]+/g, '');
}

function collide(a: DrawnWord, b: DrawnWord): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  // Lines set closely overlap by their fonts' heights, not by what is seen.
  const seen = 0.45 * Math.min(a.bottom - a.top, b.bottom - b.top);
  return across > 1 && down > seen && a.text !== b.text;
}

function within(inner: Bounds, outer: Bounds, tolerance: number): boolean {
  return (
    inner.left >= outer.left - tolerance &&
    inner.top >= outer.top - tolerance &&
    inner.right <= outer.right + tolerance &&
    inner.bottom <= outer.bottom + tolerance
  );
}

/** The words in other units. */
export function scaled({ words }: Pick<RenderedPage, 'words'>, factor: number): readonly DrawnWord[] {
  return words.map(({ text, left, top, right, bottom }) => ({
    text,
    left: left * factor,
    top: top * factor,
    right: right * factor,
    bottom: bottom * factor,
  }));
}
