/** Which sentences a table is told in. To add a language: a file beside this one, and a line in `LANGUAGES`. */
import type { TableData } from '../data/tableData.ts';
import { isForeignPhrase } from '../lexicon/index.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { Descriptions, Headlines, Sentences } from './sentences.ts';

const LANGUAGES: Readonly<Record<string, Sentences>> = { en: english, de: german, es: spanish, fr: french };

/** Descriptions in a language, or in English where there are none. */
export function descriptionsIn(language: string): Descriptions {
  return (sentencesIn(language) ?? english).descriptions;
}

/**
 * Headlines in the language of the table; `undefined` where there are none, so that the section's heading is the
 * title. A report may forget to say that it is not in English, and then nothing is said.
 */
export function headlinesFor({ context, columns, labels }: TableData): Headlines | undefined {
  const { language, heading } = context;
  if (!/^(?:en\b|$)/i.test(language)) return sentencesIn(language)?.headlines;
  const words = [...columns.map(({ head }) => head.name), ...labels, heading];
  const isForeign = words.some((text) => NOT_ENGLISH.test(text) || isForeignPhrase(text));
  return isForeign ? undefined : english.headlines;
}

function sentencesIn(language: string): Sentences | undefined {
  return LANGUAGES[language.toLowerCase().split('-')[0] ?? ''];
}

/** Letters that English does not need, or a script of its own; Greek ones are signs. */
const NOT_ENGLISH = /[äöüßåøæñçãõłżśćčšžřěůéèêà]|(?![ΔΣΩαβγλμσδ])[\u0370-\u1fff\u3040-\ud7ff]/i;
