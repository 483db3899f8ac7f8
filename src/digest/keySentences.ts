/**
 * The sentences that a presenter would put on the slide: central ones, those that open a paragraph, those with
 * figures, and those in which the author set words in bold; never one that only makes sense after another.
 */
import type { Run } from '../report/model.ts';
import { countWords } from '../report/text.ts';
import { type Sentence, sentencesOf, sliceRuns } from './sentences.ts';
import { textRank } from './textRank.ts';

/** A paragraph in sentences, each with its weight: 1 is that of an average sentence. */
export type Ranked = readonly (Sentence & { readonly weight: number; readonly words: number })[];

const OPENS = 0.6;
const HAS_FIGURES = 0.3;
const IS_MARKED = 0.5;
const IS_LONG = -0.4;
const LEANS = -0.8;

/** A sentence of more words is hard to take in from a slide. */
const LONG_WORDS = 35;

/** Openings that lean on the sentence before. */
const LEANING =
  /^(?:this|that|these|those|it|its|they|their|he|she|however|but|and|also|then|thus|therefore|hence|so|or|yet|in addition|additionally|moreover|furthermore|for example|for instance|similarly|likewise|otherwise|instead|as a result|because of this|dies|diese[rs]?|das|es|sie|er|aber|und|auch|dann|daher|deshalb|außerdem|zudem|jedoch|dennoch|ce(?:la|ci|t|tte|s)?|il|elle|ils|elles|mais|et|donc|aussi|cependant|de plus|ainsi|est[eo]s?|est[ae]s?|es[oa]s?|pero|y|además|también|sin embargo|por (?:eso|lo tanto)|así)\b/iu;

/** Clauses end here. */
const CLAUSE_END = /[;:](?=\s)|\s[—–-](?=\s)|,(?=\s)|\s(?=\()|[。；，、]/gu;

/** Ranks the sentences of paragraphs that belong together, one entry a paragraph. */
export function rankSentences(paragraphs: readonly (readonly Run[])[], language: string): readonly Ranked[] {
  const texts = paragraphs.map((runs) => sentencesOf(runs, language));
  const ranks = textRank(texts.flat().map(({ text }) => text));
  let at = 0;
  return texts.map((sentences) =>
    sentences.map((sentence, i): Ranked[number] => {
      const words = countWords(sentence.text);
      const rank = ranks[at++] ?? 1;
      return { ...sentence, words, weight: rank + bonus(sentence, i, words) };
    }),
  );
}

function bonus({ runs, text }: Sentence, index: number, words: number): number {
  const marked = runs.some((run) => run.type === 'text' && run.strong);
  return (
    (index === 0 ? OPENS : 0) +
    (/\d/.test(text) ? HAS_FIGURES : 0) +
    (marked ? IS_MARKED : 0) +
    (words > LONG_WORDS ? IS_LONG : 0) +
    (index > 0 && LEANING.test(text) ? LEANS : 0)
  );
}

/** The weightiest sentences of up to so many words together, in their order: at least one, cut short if it must be. */
export function keySentences(ranked: Ranked, budget: number): readonly Run[] {
  const order = ranked.map((_, i) => i).sort((a, b) => weightOf(ranked, b) - weightOf(ranked, a) || a - b);
  const chosen = new Set<number>();
  let used = 0;
  for (const i of order) {
    const words = ranked[i]?.words ?? 0;
    if (chosen.size > 0 && used + words > budget) continue;
    chosen.add(i);
    used += words;
  }
  const kept = ranked.filter((_, i) => chosen.has(i));
  const [only] = kept;
  if (only && kept.length === 1 && only.words > budget * 1.5) return cutAtClause(only.runs, budget);
  return kept.flatMap(({ runs }, i) => (i === 0 ? runs : [{ type: 'text' as const, text: ' ' }, ...runs]));
}

function weightOf(ranked: Ranked, index: number): number {
  return ranked[index]?.weight ?? 0;
}

/** A long sentence up to the last clause that ends within so many words, or up to that word. */
function cutAtClause(runs: readonly Run[], budget: number): readonly Run[] {
  const text = runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
  const wordsBefore = (end: number) => countWords(text.slice(0, end));
  // From the front, so that a sentence of a whole book is not counted at each of its words.
  const within = (pattern: RegExp) => {
    const ends = [...text.matchAll(pattern)].map(({ index }) => index);
    const beyond = ends.findIndex((end) => wordsBefore(end) > budget);
    return beyond < 0 ? ends : ends.slice(0, beyond);
  };
  const clause = within(CLAUSE_END).findLast((end) => wordsBefore(end) >= budget / 3);
  const word = within(/\s/g).at(-1);
  const head = sliceRuns(runs, 0, clause ?? word ?? text.length);
  return [...head, { type: 'text', text: ' …' }];
}
