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
export const fold: (text: string) => string = remembering((text) =>
  unaccented(text)
    .replace(/[\s\u00a0_]+/g, ' ')
    .replace(/^[\s"'“”„«»(*:.,;!]+|[\s"'“”„«»)*:.,;!]+$/g, ''),
);

/** Lower case and without accents. */
export function unaccented(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .replace(/[à-žȘ-țё]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/\u0307|\ufe0e|\ufe0f/g, '');
}

const CAMEL_CASE = /([a-z])([A-Z][a-z])/g;

/** The words of a text, each folded and without an English plural ending; `RunTime` is two of them. */
export const wordsOf: (text: string) => readonly string[] = remembering((text) =>
  (fold(text.replace(CAMEL_CASE, '$1 $2')).match(WORD) ?? []).map(singular),
);

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

/** Texts that are remembered; more than the heads and cells of most reports. */
const MOST_REMEMBERED = 4000;

/** Each head and cell is held against dozens of lists, and so is asked for again and again. */
function remembering<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const made = of(text);
    known.set(text, made);
    return made;
  };
}
