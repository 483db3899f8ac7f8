/**
 * Where a line may end: the Unicode line breaking algorithm, with what office programs do otherwise.
 */
import LineBreaker from 'linebreak';

export interface BreakPlace {
  /** UTF-16 offset at which the next line would start. */
  readonly offset: number;
  /** A break that every program takes: after white space. Others are not sure. */
  readonly sure: boolean;
}

/** Plain words and spaces: what most text is made of. */
const SIMPLE = /^[\w \t,.;:!'"()]*$/;

/** The places of a text without line feeds, in order, its end not included. */
export function breakPlaces(text: string): readonly BreakPlace[] {
  return SIMPLE.test(text) ? afterSpaces(text) : byAlgorithm(text);
}

function afterSpaces(text: string): readonly BreakPlace[] {
  return [...text.matchAll(/[ \t]+(?=[^ \t])/g)].map((match) => ({
    offset: match.index + match[0].length,
    sure: true,
  }));
}

function byAlgorithm(text: string): readonly BreakPlace[] {
  const offsets = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position < text.length && text[next.position - 1] !== '}') offsets.add(next.position);
  }
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}])-(?=[\p{L}\p{N}])|\\(?=\p{L})/gu))
    offsets.add(match.index + 1);
  return [...offsets]
    .sort((a, b) => a - b)
    .map((offset) => ({ offset, sure: /\s/.test(text[offset - 1] ?? '') || isIdeographic(text, offset) }));
}

/** Between East Asian characters every program breaks. */
function isIdeographic(text: string, offset: number): boolean {
  const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
  return wide.test(text[offset - 1] ?? '') && wide.test(text[offset] ?? '');
}
