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

/** Openings that only lead up to the clause behind the first comma. */
const LEADING =
  /^(?:although|though|while|when|whenever|where|since|because|if|unless|until|once|after|before|as|given|in|on|at|by|for|from|with|without|under|over|during|despite|due to|instead of|based on|to|\p{L}+ing|obwohl|während|wenn|weil|da|nachdem|bevor|sobald|falls|bei|im|nach|mit|ohne|für|quand|lorsque|si|comme|après|avant|pendant|dans|pour|avec|sans|cuando|mientras|aunque|porque|si|después|antes|durante|para|con|sin)\b/iu;

/** Words that nothing ends with. */
const DANGLING =
  /[\s,](?:and|or|but|nor|so|yet|then|however|which|that|who|whose|where|und|oder|aber|jedoch|et|ou|mais|donc|y|o|pero)$/iu;

/** Up to so many times its bound, or so many words, a sentence had better be longer than torn. */
const MOST_STRETCH = 2;
const LEAST_STRETCH_WORDS = 24;

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
  if (only && kept.length === 1 && only.words > budget * 1.5) return cutAtClause(only, budget);
  return kept.flatMap(({ runs }, i) => (i === 0 ? runs : [{ type: 'text' as const, text: ' ' }, ...runs]));
}

function weightOf(ranked: Ranked, index: number): number {
  return ranked[index]?.weight ?? 0;
}

/**
 * A long sentence up to the last clause that ends within so many words and can stand alone; else up to the first one
 * beyond them; else the whole sentence, or, where that is far too long, as many words.
 */
function cutAtClause({ runs, words }: Ranked[number], budget: number): readonly Run[] {
  const text = runs.map((run) => (run.type === 'text' ? run.text : ' ')).join('');
  const most = Math.max(budget * MOST_STRETCH, LEAST_STRETCH_WORDS);
  const clauses = endsWithin(text, CLAUSE_END, most).filter(({ end }, i) => isSound(text.slice(0, end), i));
  const inBound = clauses.findLast((clause) => clause.words <= budget && clause.words >= budget / 3);
  const clause = inBound ?? clauses.find((one) => one.words > budget);
  if (clause === undefined && words <= most) return runs;
  const end = clause?.end ?? endsWithin(text, /\s/g, budget).at(-1)?.end ?? text.length;
  return [...sliceRuns(runs, 0, end), { type: 'text', text: ' …' }];
}

/** The places before which there are at most so many words; from the front, so that a whole book is not counted at each. */
function endsWithin(text: string, pattern: RegExp, most: number) {
  const ends: { readonly end: number; readonly words: number }[] = [];
  for (const { index: end } of text.matchAll(pattern)) {
    const words = countWords(text.slice(0, end));
    if (words > most) break;
    ends.push({ end, words });
  }
  return ends;
}

/** Whether a sentence up to its n-th clause says something by itself. */
function isSound(head: string, index: number): boolean {
  const isOpen = head.lastIndexOf('(') > head.lastIndexOf(')');
  return !isOpen && !DANGLING.test(head) && !(index === 0 && LEADING.test(head));
}
