/**
 * Segments: the parts of a paragraph between the places where a line may end, with their widths.
 */
import type { FontRole, Inline, TextRun } from '../deck/model.ts';
import { breakPlaces } from './breaks.ts';
import { type Face, faceOf } from './faces.ts';
import type { Place } from './measurer.ts';

export interface Segment {
  readonly start: Place;
  /** With the white space at its end. */
  readonly text: string;
  readonly width: number;
  /** Width without that white space, which may hang over a line's end. */
  readonly ink: number;
  readonly size: number;
  readonly style: WordMeasure;
  /** Whether a line may end behind it: `maybe` where programs differ, `must` at a break. */
  readonly end: 'no' | 'maybe' | 'sure' | 'must';
}

/** Width of a word in one face at one size. */
export type WordMeasure = (text: string) => number;

/** Raised and lowered text is set at this share of its size. */
const RAISED = 0.667;

/** White space that may hang over a line's end; a no-break space may not. */
const HANGING_SPACE = /[\t-\r \u2000-\u2006\u2008-\u200a\u3000]+$/;

const LINE_SEPARATOR = '\u2028';

/** Measures of words by face and size, remembering what they have measured. */
export function createWordMeasures(fonts: Readonly<Record<FontRole, string>>): (run: TextRun) => WordMeasure {
  const measures = new Map<string, WordMeasure>();
  return (run) => {
    const size = run.raise ? run.size * RAISED : run.size;
    const key = `${run.font}|${run.bold ? 1 : 0}${run.italic ? 1 : 0}|${size}`;
    const known = measures.get(key);
    if (known) return known;
    const measure = rememberingMeasure(faceOf(fonts[run.font], run.bold ?? false, run.italic ?? false), size);
    measures.set(key, measure);
    return measure;
  };
}

function rememberingMeasure(face: Face, size: number): WordMeasure {
  const widths = new Map<string, number>();
  return (text) => {
    const known = widths.get(text);
    if (known !== undefined) return known;
    let width = 0;
    for (const character of text) width += safeAdvance(face, character.codePointAt(0) ?? 0, size);
    widths.set(text, width);
    return width;
  };
}

/** The larger of the exact advance and of the one rounded to eighths of a point, as PowerPoint does. */
function safeAdvance(face: Face, codePoint: number, size: number): number {
  const exact = face.advance(codePoint) * size;
  return Math.max(exact, Math.round(exact * 8) / 8);
}

/** The paragraph's segments in order; together they are all of its text. */
export function segmentsOf(
  runs: readonly Inline[],
  measureOf: (run: TextRun) => WordMeasure,
): readonly Segment[] {
  const places = breakPlaces(runs.map((run) => (run.type === 'text' ? run.text : LINE_SEPARATOR)).join(''));
  const segments: Segment[] = [];
  let next = 0;
  let before = 0;
  runs.forEach((run, index) => {
    if (run.type === 'break') {
      segments.push(breakSegment(index, run.size));
      before += LINE_SEPARATOR.length;
      return;
    }
    const end = before + run.text.length;
    let from = before;
    while (from < end) {
      while ((places[next]?.offset ?? Infinity) <= from) next++;
      const place = places[next];
      const to = Math.min(place?.offset ?? end, end);
      const kind = place?.offset !== to ? 'no' : place.sure ? 'sure' : 'maybe';
      const text = run.text.slice(from - before, to - before);
      segments.push(segment({ run: index, offset: from - before }, text, run.size, measureOf(run), kind));
      from = to;
    }
    before = end;
  });
  return segments;
}

function breakSegment(run: number, size: number): Segment {
  return { start: { run, offset: 0 }, text: '\n', width: 0, ink: 0, size, style: () => 0, end: 'must' };
}

function segment(start: Place, text: string, size: number, style: WordMeasure, end: Segment['end']): Segment {
  const word = text.replace(HANGING_SPACE, '');
  const ink = style(word);
  const width = word.length === text.length ? ink : ink + style(text.slice(word.length));
  return { start, text, width, ink, size, style, end };
}

/** The segment cut before the first character that would go beyond `room`, but after its first one at least. */
export function splitSegment(whole: Segment, room: number): readonly [Segment, Segment] | undefined {
  let width = 0;
  let at = 0;
  for (const character of whole.text) {
    width += whole.style(character);
    if (width > room && at > 0) break;
    at += character.length;
  }
  if (at >= whole.text.length) return undefined;
  const { run, offset } = whole.start;
  return [
    segment(whole.start, whole.text.slice(0, at), whole.size, whole.style, 'sure'),
    segment({ run, offset: offset + at }, whole.text.slice(at), whole.size, whole.style, whole.end),
  ];
}
