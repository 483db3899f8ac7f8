/**
 * Running text in sentences, each with the marks on its words.
 *
 * The boundaries are those of Unicode (UAX #29) as `Intl.Segmenter` finds them, but for dots that end no sentence.
 */
import type { Run } from '../report/model.ts';
import { plainText } from '../report/text.ts';

export interface Sentence {
  readonly runs: readonly Run[];
  readonly text: string;
}

/** A dot after these, after a single letter or after a number at the start ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s([“"])(?:\p{L}|\d+|e\.g|i\.e|etc|vs|cf|resp|approx|incl|excl|no|nr|fig|eq|sec|ch|vol|pp?|dr|mr|mrs|ms|prof|st|inc|ltd|corp|co|jr|sr|z\.\s?b|bzw|d\.\s?h|u\.\s?a|ca|usw|vgl|abb|p\.\s?ex|env|av|sra?|ej)\.\s*$/iu;

/** What goes on so has not ended. */
const CONTINUES = /^[\p{Ll}\p{Pd},;:)\]]/u;

/** The sentences of a paragraph, in order; joined by spaces they give its text. */
export function sentencesOf(runs: readonly Run[], language: string): readonly Sentence[] {
  const text = plainText(runs);
  const ends: number[] = [];
  for (const { index, segment } of segmenter(language).segment(text)) {
    const end = index + segment.length;
    const open = ABBREVIATION.test(text.slice(ends.at(-1) ?? 0, end)) || CONTINUES.test(text.slice(end));
    if (!open || end === text.length) ends.push(end);
  }
  return ends.flatMap((end, i) => {
    const part = sliceRuns(runs, ends[i - 1] ?? 0, end);
    return part.length === 0 ? [] : [{ runs: part, text: plainText(part) }];
  });
}

/** The part of the runs between two places of their plain text, without space at its ends. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): readonly Run[] {
  let at = 0;
  const parts = runs.flatMap((run): readonly Run[] => {
    const from = at;
    at += plainText([run]).length;
    if (run.type !== 'text') return from >= start && from < end ? [run] : [];
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...run, text }];
  });
  return trimmed(parts);
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  const solid = (run: Run) => run.type !== 'break' && plainText([run]).trim() !== '';
  const inner = runs.slice(runs.findIndex(solid), runs.findLastIndex(solid) + 1);
  return inner.map((run, i) => {
    if (run.type !== 'text') return run;
    const left = i === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: i === inner.length - 1 ? left.trimEnd() : left };
  });
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter takes milliseconds to make. */
function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
