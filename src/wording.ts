/** The few words that the program itself puts on slides, by language. A translator adds an entry. */

interface Words {
  /** Title of the text that stands before the first heading. */
  readonly overview: string;
  /** Title of the list of the report's sections. */
  readonly agenda: string;
  /** Which part of how many a continued slide is: `2 of 3`. */
  readonly part: (part: number, total: number) => string;
  /** That a drawing shows the first so many rows of a table. */
  readonly first: (shown: number, all: number) => string;
  /** That a list or a table goes on in the notes. */
  readonly more: (left: number) => string;
  /** How many tasks of a list are done. */
  readonly done: (done: number, total: number) => string;
  /** To which nodes of a diagram arrows lead from one. */
  readonly leadsTo: (from: string, to: string) => string;
  /** Words in a row, as they are told. */
  readonly and: string;
  /** What an alert is called. */
  readonly alerts: Readonly<Record<string, string>>;
}

const ENGLISH: Words = {
  overview: 'Overview',
  agenda: 'Agenda',
  part: (part, total) => `${part} of ${total}`,
  first: (shown, all) => `The first ${shown} of ${all}; all are in the notes`,
  more: (left) => `… and ${left} more, in the notes`,
  done: (done, total) => `${done} of ${total} done`,
  leadsTo: (from, to) => `${from} leads to ${to}`,
  and: 'and',
  alerts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
};

const WORDS: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  de: {
    overview: 'Überblick',
    agenda: 'Agenda',
    part: (part, total) => `${part} von ${total}`,
    first: (shown, all) => `Die ersten ${shown} von ${all}; alle stehen in den Notizen`,
    more: (left) => `… und ${left} weitere in den Notizen`,
    done: (done, total) => `${done} von ${total} erledigt`,
    leadsTo: (from, to) => `${from} führt zu ${to}`,
    and: 'und',
    alerts: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
  },
  es: {
    overview: 'Resumen',
    agenda: 'Agenda',
    part: (part, total) => `${part} de ${total}`,
    first: (shown, all) => `Los primeros ${shown} de ${all}; todos están en las notas`,
    more: (left) => `… y ${left} más en las notas`,
    done: (done, total) => `${done} de ${total} hechas`,
    leadsTo: (from, to) => `${from} lleva a ${to}`,
    and: 'y',
    alerts: {
      note: 'Nota',
      tip: 'Consejo',
      important: 'Importante',
      warning: 'Advertencia',
      caution: 'Precaución',
    },
  },
  fr: {
    overview: 'Vue d’ensemble',
    agenda: 'Ordre du jour',
    part: (part, total) => `${part} sur ${total}`,
    first: (shown, all) => `Les ${shown} premiers sur ${all} ; tous figurent dans les notes`,
    more: (left) => `… et ${left} de plus dans les notes`,
    done: (done, total) => `${done} sur ${total} terminées`,
    leadsTo: (from, to) => `${from} mène à ${to}`,
    and: 'et',
    alerts: {
      note: 'Note',
      tip: 'Conseil',
      important: 'Important',
      warning: 'Avertissement',
      caution: 'Attention',
    },
  },
};

/** The words for a BCP 47 language tag; English where there are none. */
export function words(language: string): Words {
  return WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
}
