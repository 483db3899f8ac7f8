/**
 * Lines: a paragraph's segments broken greedily, as office programs do, to the width of a box.
 *
 * Widths come with the segments; fonts and characters are not known here.
 */
import type { Paragraph } from '../deck/model.ts';
import type { Line, Place } from './measurer.ts';
import { firstAdvance, type Segment, splitSegment } from './segments.ts';

/** A font's line is this multiple of its size, in PowerPoint and LibreOffice alike. */
const LINE_HEIGHT = 1.2;

/** The share of a width that text may take up; the rest is kept in reserve. */
export const USABLE = 0.995;

/** The size of a line that has no text. */
const DEFAULT_SIZE = 18;

/** Which places to break at: `all` as LibreOffice does, or only those that are `sure`. */
export type Breaks = 'all' | 'sure';

/** The lines of a paragraph in a box whose inside is `width` wide; at least one. */
export function breakLines(
  segments: readonly Segment[],
  paragraph: Paragraph,
  width: number,
  breaks: Breaks,
): readonly Line[] {
  if (segments.length === 0) return [emptyLine(paragraph, { run: 0, offset: 0 })];
  const lines: Line[] = [];
  const rest = Math.max(1, (width - paragraph.indent) * USABLE);
  const first = paragraph.marker
    ? rest
    : Math.max(1, (width - paragraph.indent + paragraph.hanging) * USABLE);
  const queue = [...segments];
  let start = 0;
  while (start < queue.length) {
    const end = lineEnd(queue, start, lines.length === 0 ? first : rest, breaks);
    lines.push(lineOf(queue, start, end, paragraph));
    start = end;
  }
  const last = queue.at(-1);
  if (last?.end === 'must') lines.push(emptyLine(paragraph, placeAfter(last)));
  return lines;
}

/**
 * Index after the last segment of the line that starts at `start`, always further than `start`. A segment that no
 * line can hold is cut in two in the queue.
 */
function lineEnd(queue: Segment[], start: number, room: number, breaks: Breaks): number {
  let width = 0;
  // Where the line may end: at `start`, nowhere yet.
  let candidate = start;
  let lastSpace = start;
  let beforeSlash = start;
  for (let i = start; i < queue.length; i++) {
    const segment = queue[i] as Segment;
    if (width + segment.ink > room) {
      // LibreOffice passes over a slash that fills its line to the last character.
      const end =
        afterSlash(queue, start, i, breaks) && firstAdvance(segment) > room - width ? beforeSlash : candidate;
      if (end > start) return end;
      const parts = splitSegment(segment, room - width);
      if (width > 0 && (!parts || parts[0].ink > room - width)) return i;
      if (parts) queue.splice(i, 1, ...parts);
      return i + 1;
    }
    width += segment.width;
    const { end } = segment;
    if (end === 'must') return i + 1;
    if (end === 'sure' || end === 'space') lastSpace = i + 1;
    if (end === 'sure' || (breaks === 'all' ? end === 'maybe' : end === 'space')) candidate = i + 1;
    if (end === 'slash' && breaks === 'all') {
      beforeSlash = candidate;
      candidate = lastSpace;
    }
  }
  return queue.length;
}

function afterSlash(queue: readonly Segment[], start: number, i: number, breaks: Breaks): boolean {
  return breaks === 'all' && i > start && queue[i - 1]?.end === 'slash';
}

function lineOf(queue: readonly Segment[], start: number, end: number, { lineSpacing }: Paragraph): Line {
  let width = 0;
  let ink = 0;
  let size = 0;
  for (let i = start; i < end; i++) {
    const segment = queue[i] as Segment;
    if (segment.ink > 0) ink = width + segment.ink;
    width += segment.width;
    size = Math.max(size, segment.size);
  }
  const last = queue[end - 1] as Segment;
  return {
    start: (queue[start] as Segment).start,
    end: queue[end]?.start ?? placeAfter(last),
    width: ink,
    height: LINE_HEIGHT * size * lineSpacing,
  };
}

function placeAfter({ start: { run, offset }, text }: Segment): Place {
  return { run, offset: offset + text.length };
}

function emptyLine(paragraph: Paragraph, place: Place): Line {
  const size = paragraph.runs.at(-1)?.size ?? DEFAULT_SIZE;
  return { start: place, end: place, width: 0, height: LINE_HEIGHT * size * paragraph.lineSpacing };
}
