/**
 * Which sentences of a text say most of it: TextRank, after R. Mihalcea and P. Tarau, “TextRank: Bringing Order into
 * Texts” (EMNLP 2004). A sentence counts as much as those do that share words with it.
 */

/** As in the paper. */
const DAMPING = 0.85;
const ROUNDS = 30;

/** Comparing all with all grows with the square, so longer texts are ranked in stretches of so many sentences. */
const STRETCH = 200;

/** Shorter words join sentences of any content. */
const LEAST_LETTERS = 4;

/** Inflected forms of a word mostly agree in so many letters. */
const STEM_LETTERS = 6;

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** How central each sentence is: 1 on average; the same for the same texts. */
export function textRank(texts: readonly string[]): readonly number[] {
  const ranks: number[] = [];
  for (let at = 0; at < texts.length; at += STRETCH) {
    ranks.push(...rankStretch(texts.slice(at, at + STRETCH).map(termsOf)));
  }
  return ranks;
}

function rankStretch(terms: readonly ReadonlySet<string>[]): readonly number[] {
  const weights = terms.map((a, i) => terms.map((b, j) => (i === j ? 0 : similarity(a, b))));
  const totals = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = terms.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = ranks;
    ranks = terms.map((_, i) => {
      const votes = before.reduce((sum, rank, j) => {
        const total = totals[j] ?? 0;
        return total === 0 ? sum : sum + ((weights[j]?.[i] ?? 0) / total) * rank;
      }, 0);
      return 1 - DAMPING + DAMPING * votes;
    });
  }
  return ranks;
}

/** Words in common, by the lengths of both, so that long sentences are not central for their length alone. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 2 || b.size < 2) return 0;
  let common = 0;
  for (const term of a) if (b.has(term)) common += 1;
  return common / (Math.log(a.size) + Math.log(b.size));
}

/** The words that tell what a sentence is about; of Chinese and Japanese, which have no spaces, pairs of characters. */
function termsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.flatMap((word) => {
      if (CJK.test(word)) return pairsOf(word);
      return word.length < LEAST_LETTERS ? [] : [word.slice(0, STEM_LETTERS)];
    }),
  );
}

function pairsOf(word: string): readonly string[] {
  const characters = [...word];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
