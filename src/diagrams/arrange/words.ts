/** The words of a diagram as paragraphs, and how much room they take. */
import type { Colour, Paragraph, Size, TextRun } from '../../deck/model.ts';
import type { Measurer } from '../../text/measurer.ts';

export interface Look {
  readonly size: number;
  readonly colour: Colour;
  readonly bold?: boolean;
  readonly align?: Paragraph['align'];
}

/** Fonts that stand in for others may be a little wider. */
const RESERVE = 1.03;

/** Steps in which a wrapped label's width is brought down until its lines are even. */
const STEPS = 8;

/** A label's lines, a paragraph each. */
export function paragraphsOf(label: string, look: Look): readonly Paragraph[] {
  return label.split('\n').map((line) => ({
    runs: [run(line === '' ? ' ' : line, look)],
    level: 0,
    align: look.align ?? 'center',
    indent: 0,
    hanging: 0,
    spaceBefore: 0,
    spaceAfter: 0,
    lineSpacing: 1,
  }));
}

function run(text: string, { size, colour, bold }: Look): TextRun {
  return { type: 'text', text, size, font: 'body', colour, ...(bold && { bold }) };
}

/** The room of the paragraphs, wrapped to a width into lines as even as can be; no word is broken. */
export function roomOf(paragraphs: readonly Paragraph[], most: number, measurer: Measurer): Size {
  const runs = paragraphs.map((paragraph) => paragraph.runs);
  const natural = Math.max(0, ...runs.map((each) => measurer.width(each)));
  const least = Math.max(0, ...runs.map((each) => measurer.minWidth(each)));
  let width = Math.min(natural, Math.max(most, least));
  const height = measurer.height(paragraphs, width);
  let narrow = Math.max(least, width / 2);
  for (let step = 0; step < STEPS && width < natural; step += 1) {
    const middle = (narrow + width) / 2;
    if (measurer.height(paragraphs, middle) <= height) width = middle;
    else narrow = middle;
  }
  return { width: width * RESERVE + 1, height: height + 1 };
}
