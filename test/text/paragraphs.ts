/** Paragraphs for tests of measuring, and what the measurer's places say about them. */
import type { Inline, Paragraph, TextRun } from '../../src/deck/model.ts';
import type { Line } from '../../src/text/measurer.ts';

export const run = (text: string, marks: Partial<TextRun> = {}): TextRun => ({
  type: 'text',
  text,
  size: 20,
  font: 'body',
  colour: { role: 'ink' },
  ...marks,
});

export const lineBreak = (size = 20): Inline => ({ type: 'break', size });

export const paragraph = (runs: readonly Inline[], marks: Partial<Paragraph> = {}): Paragraph => ({
  runs,
  level: 0,
  align: 'left',
  indent: 0,
  hanging: 0,
  spaceBefore: 0,
  spaceAfter: 0,
  lineSpacing: 1,
  ...marks,
});

export const textOf = ({ runs }: Paragraph): string =>
  runs.map((each) => (each.type === 'text' ? each.text : '\n')).join('');

/** The text of each line, by the places that the measurer gives. */
export const textsOf = (lines: readonly Line[], { runs }: Paragraph): readonly string[] =>
  lines.map(({ start, end }) =>
    runs
      .map((each, i) => {
        if (each.type === 'break' || i < start.run || i > end.run) return '';
        return each.text.slice(i === start.run ? start.offset : 0, i === end.run ? end.offset : undefined);
      })
      .join(''),
  );
