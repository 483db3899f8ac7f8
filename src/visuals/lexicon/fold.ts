/** How words are compared: without case, accents, punctuation and English plurals. */

const MARKS = /[\u0300-\u036f\ufe0e\ufe0f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no decomposition.
const ASCII = /^[\x00-\x7f]*$/;

/** Lower case, without accents and without punctuation at its ends; spaces are single. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').normalize('NFC');
  return plain.replace(/[\s\u00a0_]+/g, ' ').replace(/^[\s"'“”„«»(*:.,;!]+|[\s"'“”„«»)*:.,;!]+$/g, '');
}

/** The words of a folded text, each without an English plural ending. */
export function wordsOf(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:\.\d+)?%?|[#%Δσ±№]/gu) ?? []).map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ches|shes|xes|sses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
