/**
 * Footnotes at the foot of the slide that has their numbers: small, below a short rule.
 */
import type { Box, Inline, Paragraph, Shape, TextRun } from '../deck/model.ts';
import type { Template } from '../template/model.ts';
import type { Measurer } from '../text/measurer.ts';

export interface Footnotes {
  /** From the top of the space above them to the foot of the slots. */
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Notes for which there is no room: they are for the speaker. */
  readonly spoken: readonly string[];
}

type Note = NonNullable<TextRun['footnote']>;

/** Space above the rule, and from it to the text. */
const ABOVE = 8;
const BELOW_RULE = 4;
const RULE_WIDTH = 96;

/** Text frames are a little higher than their text is predicted to be. */
const SPARE = 2;

/** More of the slide than this would be all footnotes. */
const MOST_SHARE = 0.35;

/** Between notes, as a share of their size. */
const SPACING = 0.25;

/**
 * The notes to the numbers in the shapes, below the boxes, ending at `bottom`, no higher than `room`; undefined where
 * there are none.
 */
export function setFootnotes(
  shapes: readonly Shape[],
  boxes: readonly Box[],
  bottom: number,
  room: number,
  { size }: Template,
  measurer: Measurer,
): Footnotes | undefined {
  const notes = [...new Map(shapes.flatMap(notesIn).map((note) => [note.number, note])).values()].sort(
    (a, b) => a.number - b.number,
  );
  if (notes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const share = (size.height - Math.min(...boxes.map((box) => box.y))) * MOST_SHARE;
  const most = Math.min(share, room - ABOVE - BELOW_RULE - SPARE);
  const paragraphs = notes.map(paragraphOf);
  const beyond = paragraphs.findIndex((_, i) => measurer.height(paragraphs.slice(0, i + 1), width) > most);
  const shown = beyond < 0 ? paragraphs : paragraphs.slice(0, beyond);
  const spoken = notes.slice(shown.length).map(({ number, runs }) => `${number} ${textOf(runs)}`);
  if (shown.length === 0) return { height: 0, shapes: [], spoken };
  const textHeight = measurer.height(shown, width) + SPARE;
  const y = bottom - textHeight;
  const rule: Shape = {
    type: 'line',
    name: 'Footnote rule',
    box: { x, y: y - BELOW_RULE, width: RULE_WIDTH, height: 0 },
    stroke: { colour: { role: 'muted' }, width: 0.75 },
    alt: '',
  };
  const text: Shape = {
    type: 'text',
    name: 'Footnotes',
    box: { x, y, width, height: textHeight },
    paragraphs: shown,
    anchor: 'bottom',
    insets: { left: 0, right: 0, top: 0, bottom: 0 },
  };
  return { height: textHeight + BELOW_RULE + ABOVE, shapes: [rule, text], spoken };
}

function notesIn(shape: Shape): readonly Note[] {
  switch (shape.type) {
    case 'text':
      return shape.paragraphs.flatMap(notesOf);
    case 'table':
      return shape.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs.flatMap(notesOf)),
      );
    case 'group':
      return shape.shapes.flatMap(notesIn);
    default:
      return [];
  }
}

function notesOf({ runs }: Paragraph): readonly Note[] {
  return runs.flatMap((run) => (run.type === 'text' && run.footnote ? [run.footnote] : []));
}

function paragraphOf({ number, runs }: Note): Paragraph {
  const [first] = runs;
  const size = first?.size ?? 0;
  const look = first?.type === 'text' ? { font: first.font, colour: first.colour } : BARE;
  return {
    runs: [{ type: 'text', text: `${number} `, size, ...look, raise: 'super' }, ...runs],
    level: 0,
    align: 'left',
    indent: 0,
    hanging: 0,
    spaceBefore: size * SPACING,
    spaceAfter: 0,
    lineSpacing: 1,
  };
}

const BARE = { font: 'body', colour: { role: 'muted' } } as const;

function textOf(runs: readonly Inline[]): string {
  return runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
}
