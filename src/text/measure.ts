/**
 * Measuring: how wide and how high text will be in PowerPoint, on the safe side.
 *
 * A prediction must never be too small. Each width is the larger of the exact one and of the one that PowerPoint
 * gets by rounding; kerning, which only narrows, is left out; half a percent of the width is kept in reserve; and
 * where programs differ on break places, the way that takes more height counts. Slides and slots are not known here.
 */
import type { Paragraph } from '../deck/model.ts';
import type { Fonts } from './advances.ts';
import { cutParagraph } from './cut.ts';
import { breakLines, USABLE } from './lines.ts';
import type { Line, Measurer, Place } from './measurer.ts';
import { createSegmenter, type Segment } from './segments.ts';

/** A measurer for a template's fonts. */
export function createMeasurer(fonts: Fonts): Measurer {
  const segmentsOf = createSegmenter(fonts);
  /** A paragraph's lines by each way of breaking them that programs have. */
  const ways = rememberByWidth((paragraph, width): readonly (readonly Line[])[] => {
    const segments = segmentsOf(paragraph.runs);
    const all = breakLines(segments, paragraph, width, 'all');
    return segments.every(isCertain) ? [all] : [all, breakLines(segments, paragraph, width, 'sure')];
  });
  const lines = (paragraph: Paragraph, width: number): readonly Line[] =>
    ways(paragraph, width).reduce((highest, other) =>
      heightOf(other) > heightOf(highest) ? other : highest,
    );
  return {
    lines,
    height: (paragraphs, width) =>
      paragraphs.reduce((sum, paragraph, i) => {
        const before = i === 0 ? 0 : paragraph.spaceBefore + (paragraphs[i - 1]?.spaceAfter ?? 0);
        return sum + before + heightOf(lines(paragraph, width));
      }, 0),
    width: (runs) => widest(segmentsOf(runs), ({ end }) => end === 'must'),
    minWidth: (runs) =>
      widest(segmentsOf(runs), ({ end }) => end === 'must' || end === 'sure' || end === 'space'),
    cut: (paragraph, width, line) => {
      const starts = line < 1 ? [] : ways(paragraph, width).flatMap((way) => way[line]?.start ?? []);
      const [first, ...others] = starts;
      if (!first) throw new RangeError(`The paragraph cannot be cut before its line ${line}`);
      // The earliest, so that the part before it has no more lines than that, whichever way they are broken.
      return cutParagraph(
        paragraph,
        others.reduce((earliest, start) => (isBefore(start, earliest) ? start : earliest), first),
      );
    },
  };
}

/** A paragraph is asked for its height, its lines and its cuts: what was found for a width is kept as long as it is. */
function rememberByWidth<T>(measure: (paragraph: Paragraph, width: number) => T): typeof measure {
  const known = new WeakMap<Paragraph, Map<number, T>>();
  return (paragraph, width) => {
    const byWidth = known.get(paragraph) ?? new Map<number, T>();
    known.set(paragraph, byWidth);
    const found = byWidth.get(width) ?? measure(paragraph, width);
    byWidth.set(width, found);
    return found;
  };
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((height, line) => height + line.height, 0);
}

function isBefore(a: Place, b: Place): boolean {
  return a.run < b.run || (a.run === b.run && a.offset < b.offset);
}

/** Whether all programs treat the place behind a segment alike. */
function isCertain({ end }: Segment): boolean {
  return end === 'no' || end === 'sure' || end === 'must';
}

/** Width of a box for the widest part between two ends, without its trailing space. */
function widest(segments: readonly Segment[], endsAfter: (segment: Segment) => boolean): number {
  let most = 0;
  let width = 0;
  for (const segment of segments) {
    if (segment.ink > 0) most = Math.max(most, width + segment.ink);
    width = endsAfter(segment) ? 0 : width + segment.width;
  }
  return most / USABLE;
}
