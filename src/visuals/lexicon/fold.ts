/** How words are compared: without case, accents, punctuation and English plurals. */
import { LETTERS } from './letters.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII has no accents to take off.
const ASCII = /^[\x00-\x7f]*$/;

/** Accented letters and what they are without; a table, since the engine's normaliser takes long to start. */
const ACCENTS =
  'aàáâãäåāăą cçćčĉ dďđ eèéêëēėęě gğģ iìíîïīįı kķ lłļľ nñńňņ oòóôõöøōő rřŕ sśšşș tťţț uùúûüūůűų yýÿ zźżž её';
const plainLetters = new Map(
  ACCENTS.split(' ').flatMap(([plain = '', ...accented]) =>
    accented.map((letter) => [letter, plain] as const),
  ),
);

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
  if (ASCII.test(lower)) return lower;
  return lower
    .replace(/[à-žȘ-țё]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/\u0307|\ufe0e|\ufe0f/g, '');
}

/** The words of a text, each folded and without an English plural ending; `RunTime` is two of them. */
export function wordsOf(text: string): readonly string[] {
  return (fold(text.replace(CAMEL_CASE, '$1 $2')).match(WORD) ?? []).map(singular);
}

const CAMEL_CASE = /([a-z])([A-Z][a-z])/g;

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
