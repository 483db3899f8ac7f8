/** Cutting a paragraph in two between lines, nothing lost but the white space at the cut. */
import type { Inline, Paragraph } from '../deck/model.ts';
import type { Place } from './measurer.ts';

/** The part before the place, and the part from it on, which continues without a marker. */
export function cutParagraph(paragraph: Paragraph, at: Place): readonly [Paragraph, Paragraph] {
  const head = paragraph.runs
    .slice(0, at.run + 1)
    .map((run, i) => (i === at.run ? before(run, at.offset) : run));
  const tail = paragraph.runs.slice(at.run).map((run, i) => (i === 0 ? after(run, at.offset) : run));
  const { marker: _, ...rest } = paragraph;
  return [
    { ...paragraph, runs: withoutTrailingSpace(head.filter(isFilled)) },
    { ...rest, hanging: 0, runs: tail.filter(isFilled) },
  ];
}

function before(run: Inline, offset: number): Inline {
  return run.type === 'text'
    ? { ...run, text: run.text.slice(0, offset) }
    : { type: 'text', text: '', size: run.size, font: 'body', colour: { role: 'ink' } };
}

function after(run: Inline, offset: number): Inline {
  return run.type === 'text' ? { ...run, text: run.text.slice(offset) } : run;
}

function isFilled(run: Inline): boolean {
  return run.type === 'break' || run.text !== '';
}

function withoutTrailingSpace(runs: readonly Inline[]): readonly Inline[] {
  const last = runs.at(-1);
  if (!last) return runs;
  if (last.type === 'break') return withoutTrailingSpace(runs.slice(0, -1));
  const text = last.text.trimEnd();
  return text === '' ? withoutTrailingSpace(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }];
}
