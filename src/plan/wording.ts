/** The few words that the program itself puts on slides, by language. A translator adds an entry. */

interface Words {
  /** Title of the text that stands before the first heading. */
  readonly overview: string;
  /** Which part of how many a continued slide is: `2 of 3`. */
  readonly part: (part: number, total: number) => string;
}

const ENGLISH: Words = { overview: 'Overview', part: (part, total) => `${part} of ${total}` };

const WORDS: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  de: { overview: 'Überblick', part: (part, total) => `${part} von ${total}` },
  es: { overview: 'Resumen', part: (part, total) => `${part} de ${total}` },
  fr: { overview: 'Vue d’ensemble', part: (part, total) => `${part} sur ${total}` },
};

/** The words for a BCP 47 language tag; English where there are none. */
export function words(language: string): Words {
  return WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
}
