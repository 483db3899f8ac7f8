/** How words are compared: without case, accents, punctuation and English plurals. */
import { LETTERS } from './letters.ts';

const MARKS = /[\u0300-\u036f\ufe0e\ufe0f]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no decomposition.
const ASCII = /^[\x00-\x7f]*$/;

const WORD = new RegExp(String.raw`[${LETTERS}\d]+(?:\.\d+)?%?|[#%Δσ±№]`, 'g');

/** Lower case, without accents and without punctuation at its ends; spaces are single. */
export function fold(text: string): string {
  return unaccented(text)
    .replace(/[\s\u00a0_]+/g, ' ')
    .replace(/^[\s"'“”„«»(*:.,;!]+|[\s"'“”„«»)*:.,;!]+$/g, '');
}

/** Lower case and without accents. */
export function unaccented(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFD').replace(MARKS, '').normalize('NFC');
}

/** The words of a folded text, each without an English plural ending. */
export function wordsOf(text: string): readonly string[] {
  return (fold(text).match(WORD) ?? []).map(singular);
}

/** The words of a phrase that is folded already, joined by spaces. */
export function stemOf(phrase: string): string {
  if (SIMPLE.test(phrase))
    return phrase.includes(' ') ? phrase.split(' ').map(singular).join(' ') : singular(phrase);
  return wordsOf(phrase).join(' ');
}

const SIMPLE = /^[a-z0-9 ]+$/;

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ches|shes|xes|sses)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}
