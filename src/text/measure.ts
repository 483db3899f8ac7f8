/**
 * Measuring: how wide and how high text will be in PowerPoint, on the safe side.
 *
 * A prediction must never be too small. Each width is the larger of the exact one and of the one that PowerPoint
 * gets by rounding; kerning, which only narrows, is left out; half a percent of the width is kept in reserve; and
 * where programs differ on break places, the way that takes more lines counts.
 */
import type { FontRole, Paragraph } from '../deck/model.ts';
import { cutParagraph } from './cut.ts';
import type { Line, Measurer, Place } from './measurer.ts';
import { createWordMeasures, type Segment, segmentsOf, splitSegment } from './segments.ts';

/** A font's line is this multiple of its size, in PowerPoint and LibreOffice alike. */
const LINE_HEIGHT = 1.2;

/** The share of a width that text may take up. */
const USABLE = 0.995;

/** The size of a line that has no text. */
const DEFAULT_SIZE = 18;

/** A measurer for a theme's fonts. */
export function createMeasurer(fonts: Readonly<Record<FontRole, string>>): Measurer {
  const measureOf = createWordMeasures(fonts);
  const lines = (paragraph: Paragraph, width: number): readonly Line[] => {
    const segments = segmentsOf(paragraph.runs, measureOf);
    if (segments.length === 0) return [emptyLine(paragraph, { run: 0, offset: 0 })];
    const full = breakLines(segments, paragraph, width, false);
    if (!segments.some((segment) => segment.end === 'maybe')) return full;
    const sure = breakLines(segments, paragraph, width, true);
    return sure.length > full.length ? sure : full;
  };
  return {
    lines,
    height: (paragraphs, width) =>
      paragraphs.reduce((sum, paragraph, i) => {
        const before = i === 0 ? 0 : paragraph.spaceBefore + (paragraphs[i - 1]?.spaceAfter ?? 0);
        return sum + before + lines(paragraph, width).reduce((height, line) => height + line.height, 0);
      }, 0),
    width: (runs) => widest(segmentsOf(runs, measureOf), (segment) => segment.end === 'must'),
    minWidth: (runs) =>
      widest(segmentsOf(runs, measureOf), (segment) => segment.end === 'must' || segment.end === 'sure'),
    cut: (paragraph, width, line) =>
      cutParagraph(paragraph, lines(paragraph, width)[line]?.start ?? { run: 0, offset: 0 }),
  };
}

/** Greedy lines; `sureOnly` ignores the breaks that not every program takes. */
function breakLines(
  segments: readonly Segment[],
  paragraph: Paragraph,
  width: number,
  sureOnly: boolean,
): readonly Line[] {
  const lines: Line[] = [];
  const rest = Math.max(1, (width - paragraph.indent) * USABLE);
  const first = paragraph.marker
    ? rest
    : Math.max(1, (width - paragraph.indent + paragraph.hanging) * USABLE);
  const queue = [...segments];
  let start = 0;
  while (start < queue.length) {
    const end = lineEnd(queue, start, lines.length === 0 ? first : rest, sureOnly);
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
function lineEnd(queue: Segment[], start: number, room: number, sureOnly: boolean): number {
  let width = 0;
  let candidate = start;
  for (let i = start; i < queue.length; i++) {
    const segment = queue[i] as Segment;
    if (width + segment.ink > room) {
      if (candidate > start) return candidate;
      const parts = splitSegment(segment, room - width);
      if (width > 0 && (!parts || parts[0].ink > room - width)) return i;
      if (!parts) return i + 1;
      queue.splice(i, 1, ...parts);
      return i + 1;
    }
    width += segment.width;
    if (segment.end === 'must') return i + 1;
    if (segment.end === 'sure' || (segment.end === 'maybe' && !sureOnly)) candidate = i + 1;
  }
  return queue.length;
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

/** Width that the widest part between two ends needs, without its trailing space. */
function widest(segments: readonly Segment[], endsAfter: (segment: Segment) => boolean): number {
  let most = 0;
  let width = 0;
  for (const segment of segments) {
    if (segment.ink > 0) most = Math.max(most, width + segment.ink);
    width = endsAfter(segment) ? 0 : width + segment.width;
  }
  return most / USABLE;
}
