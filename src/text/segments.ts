/**
 * Segments: the parts of a paragraph between the places where a line may end, with their widths.
 *
 * A segment is text of one run in one style. Boxes and lines are not known here.
 */
import type { Inline, TextRun } from '../deck/model.ts';
import { type Advance, createAdvances, type Fonts } from './advances.ts';
import { type BreakKind, type BreakPlace, breakPlaces } from './breaks.ts';
import { graphemeBoundary, isHangingSpace, isScriptBoundary } from './characters.ts';
import type { Place } from './measurer.ts';

export interface Segment {
  readonly start: Place;
  /** With the white space at its end. */
  readonly text: string;
  readonly width: number;
  /** Width without that white space, which may hang over a line's end. */
  readonly ink: number;
  readonly size: number;
  readonly advance: Advance;
  /** Whether a line may end behind it: `must` at a break, else as the text allows. */
  readonly end: BreakKind | 'no' | 'must';
}

/** East Asian and other letters are set apart by this share of the size. */
const SCRIPT_GAP = 0.24;

const LINE_SEPARATOR = '\u2028';

/** Cuts the runs of a paragraph into segments in order; together they are all of its text. */
export function createSegmenter(fonts: Fonts): (runs: readonly Inline[]) => readonly Segment[] {
  const advanceOf = createAdvances(fonts);
  const placesOf = rememberPlaces();
  return (runs) => segmentsOf(runs, advanceOf, placesOf);
}

/** The same words are set at several sizes until they fit; where they may break is found once. */
function rememberPlaces(): typeof breakPlaces {
  const known = new Map<string, readonly BreakPlace[]>();
  return (text) => {
    const places = known.get(text) ?? breakPlaces(text);
    known.set(text, places);
    return places;
  };
}

function segmentsOf(
  runs: readonly Inline[],
  advanceOf: (run: TextRun) => Advance,
  placesOf: typeof breakPlaces,
): readonly Segment[] {
  const whole = runs.map((run) => (run.type === 'text' ? run.text : LINE_SEPARATOR)).join('');
  const places = placesOf(whole);
  const segments: Segment[] = [];
  let next = 0;
  let before = 0;
  runs.forEach((run, index) => {
    if (run.type === 'break') {
      segments.push(breakSegment(index, run.size));
      before += LINE_SEPARATOR.length;
      return;
    }
    const advance = advanceOf(run);
    const end = before + run.text.length;
    let from = before;
    while (from < end) {
      while ((places[next]?.offset ?? Infinity) <= from) next++;
      const place = places[next];
      const to = Math.min(place?.offset ?? end, end);
      const start = { run: index, offset: from - before };
      const kind = place?.offset === to ? place.kind : 'no';
      const gap = isScriptBoundary(whole, to) ? SCRIPT_GAP * run.size : 0;
      segments.push(segment(start, whole.slice(from, to), run.size, advance, kind, gap));
      from = to;
    }
    before = end;
  });
  return segments;
}

function breakSegment(run: number, size: number): Segment {
  return {
    start: { run, offset: 0 },
    text: '\n',
    width: 0,
    ink: 0,
    size,
    advance: () => 0,
    end: 'must',
  };
}

/** `gap` is the space that the next character on the same line keeps. */
function segment(
  start: Place,
  text: string,
  size: number,
  advance: Advance,
  end: Segment['end'],
  gap: number,
): Segment {
  const inkEnd = withoutHangingSpace(text);
  const ink = widthOf(text, 0, inkEnd, advance);
  return {
    start,
    text,
    width: ink + widthOf(text, inkEnd, text.length, advance) + gap,
    ink,
    size,
    advance,
    end,
  };
}

/** Offset of the white space at a text's end. */
function withoutHangingSpace(text: string): number {
  let end = text.length;
  while (end > 0 && isHangingSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function widthOf(text: string, from: number, to: number, advance: Advance): number {
  let width = 0;
  let at = from;
  while (at < to) {
    const codePoint = text.codePointAt(at) ?? 0;
    width += advance(codePoint);
    at += codePoint > 0xffff ? 2 : 1;
  }
  return width;
}

/**
 * The segment cut before the first grapheme that would go beyond `room`, but behind its first one at least;
 * undefined where that leaves no ink for the second part.
 */
export function splitSegment(whole: Segment, room: number): readonly [Segment, Segment] | undefined {
  const { text, size, advance } = whole;
  const at = graphemeBoundary(text, offsetAt(text, room, advance));
  if (at >= withoutHangingSpace(text)) return undefined;
  const { run, offset } = whole.start;
  const head = segment(whole.start, text.slice(0, at), size, advance, 'sure', 0);
  // By subtraction, since to measure the rest at every cut takes quadratic time for a very long word.
  const tail = {
    ...whole,
    start: { run, offset: offset + at },
    text: text.slice(at),
    width: whole.width - head.width,
    ink: whole.ink - head.width,
  };
  return [head, tail];
}

/** How far a segment's first character moves the pen. */
export function firstAdvance({ text, advance }: Segment): number {
  return advance(text.codePointAt(0) ?? 0);
}

/** Offset of the first character that goes beyond `room`. */
function offsetAt(text: string, room: number, advance: Advance): number {
  let width = 0;
  let at = 0;
  while (at < text.length) {
    const codePoint = text.codePointAt(at) ?? 0;
    width += advance(codePoint);
    if (width > room) return at;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return at;
}
