/**
 * Cutting a paragraph in two between lines, nothing lost but the white space at the cut.
 *
 * Knows places, not widths.
 */
import type { Inline, Paragraph } from '../deck/model.ts';
import type { Place } from './measurer.ts';

/**
 * The part before the place, and the part from it on. The second one continues the first: it has no marker, and
 * all of its lines start where the text of the first one did.
 */
export function cutParagraph(paragraph: Paragraph, at: Place): readonly [Paragraph, Paragraph] {
  const { marker: _, ...rest } = paragraph;
  const { runs } = paragraph;
  const [head, tail] = cutRun(runs[at.run], at.offset);
  return [
    { ...paragraph, runs: withoutTrailingSpace([...runs.slice(0, at.run), ...head]) },
    { ...rest, hanging: 0, runs: [...tail, ...runs.slice(at.run + 1)] },
  ];
}

/** What stands before and after an offset; a break stands after its only one. */
function cutRun(run: Inline | undefined, offset: number): readonly [readonly Inline[], readonly Inline[]] {
  if (!run) return [[], []];
  if (run.type === 'break' || offset === 0) return [[], [run]];
  // Half a formula is none.
  const { formula: _, ...words } = run;
  return [[{ ...words, text: run.text.slice(0, offset) }], [{ ...words, text: run.text.slice(offset) }]];
}

function withoutTrailingSpace(runs: readonly Inline[]): readonly Inline[] {
  const last = runs.at(-1);
  if (!last) return runs;
  const text = last.type === 'text' ? last.text.trimEnd() : '';
  return last.type === 'text' && text !== ''
    ? [...runs.slice(0, -1), { ...last, text }]
    : withoutTrailingSpace(runs.slice(0, -1));
}
