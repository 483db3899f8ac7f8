/** Whether there are sentences in a table's language: where there are none, the section's heading is the title. */
import type { TableData } from '../data/tableData.ts';
import { isForeignPhrase } from '../lexicon/index.ts';

/** Whether there are sentences in the table's language: a report may forget to say that it is not in English. */
export function hasSentences({ context, columns, labels }: TableData): boolean {
  if (context.language !== '' && !/^en\b/i.test(context.language)) return false;
  const words = [...columns.map(({ head }) => head.name), ...labels, context.heading];
  return !words.some((text) => NOT_ENGLISH.test(text) || isForeignPhrase(text));
}

/** Letters that English does not need, or a script of its own. */
const NOT_ENGLISH = /[äöüßåøæñçãõłżśćčšžřěůéèêà]|[\u0370-\u1fff\u3040-\ud7ff]/i;
