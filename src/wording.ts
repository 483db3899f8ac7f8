/** The few words that the program itself puts on slides and on pages around them, by language. A translator adds an entry. */

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
  /** Stands where lines of code are left out. */
  readonly linesLeftOut: (lines: number) => string;
  /** How many tasks of a list are done. */
  readonly done: (done: number, total: number) => string;
  /** To which nodes of a diagram arrows lead from one. */
  readonly leadsTo: (from: string, to: string) => string;
  /** Words in a row, as they are told. */
  readonly and: string;
  /** What an alert is called. */
  readonly alerts: Readonly<Record<string, string>>;
  /** What stands around the slides on a page of the web. */
  readonly page: { readonly contents: string; readonly notes: string; readonly fullScreen: string };
}

const ENGLISH: Words = {
  overview: 'Overview',
  agenda: 'Agenda',
  part: (part, total) => `${part} of ${total}`,
  first: (shown, all) => `The first ${shown} of ${all}; all are in the notes`,
  more: (left) => `… and ${left} more, in the notes`,
  linesLeftOut: (lines) => `… ${lines} lines left out …`,
  done: (done, total) => `${done} of ${total} done`,
  leadsTo: (from, to) => `${from} leads to ${to}`,
  and: 'and',
  alerts: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  page: { contents: 'Contents', notes: 'Notes', fullScreen: 'Full screen' },
};

const WORDS: Readonly<Record<string, Words>> = {
  en: ENGLISH,
  de: {
    overview: 'Überblick',
    agenda: 'Agenda',
    part: (part, total) => `${part} von ${total}`,
    first: (shown, all) => `Die ersten ${shown} von ${all}; alle stehen in den Notizen`,
    more: (left) => `… und ${left} weitere in den Notizen`,
    linesLeftOut: (lines) => `… ${lines} Zeilen ausgelassen …`,
    done: (done, total) => `${done} von ${total} erledigt`,
    leadsTo: (from, to) => `${from} führt zu ${to}`,
    and: 'und',
    alerts: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
    page: { contents: 'Inhalt', notes: 'Notizen', fullScreen: 'Vollbild' },
  },
  es: {
    overview: 'Resumen',
    agenda: 'Agenda',
    part: (part, total) => `${part} de ${total}`,
    first: (shown, all) => `Los primeros ${shown} de ${all}; todos están en las notas`,
    more: (left) => `… y ${left} más en las notas`,
    linesLeftOut: (lines) => `… ${lines} líneas omitidas …`,
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
    page: { contents: 'Contenido', notes: 'Notas', fullScreen: 'Pantalla completa' },
  },
  fr: {
    overview: 'Vue d’ensemble',
    agenda: 'Ordre du jour',
    part: (part, total) => `${part} sur ${total}`,
    first: (shown, all) => `Les ${shown} premiers sur ${all} ; tous figurent dans les notes`,
    more: (left) => `… et ${left} de plus dans les notes`,
    linesLeftOut: (lines) => `… ${lines} lignes omises …`,
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
    page: { contents: 'Sommaire', notes: 'Notes', fullScreen: 'Plein écran' },
  },
  it: {
    overview: 'Panoramica',
    agenda: 'Agenda',
    part: (part, total) => `${part} di ${total}`,
    first: (shown, all) => `I primi ${shown} di ${all}; tutti sono nelle note`,
    more: (left) => `… e altri ${left} nelle note`,
    linesLeftOut: (lines) => `… ${lines} righe omesse …`,
    done: (done, total) => `${done} di ${total} completate`,
    leadsTo: (from, to) => `${from} porta a ${to}`,
    and: 'e',
    alerts: {
      note: 'Nota',
      tip: 'Suggerimento',
      important: 'Importante',
      warning: 'Avviso',
      caution: 'Attenzione',
    },
    page: { contents: 'Contenuto', notes: 'Note', fullScreen: 'Schermo intero' },
  },
  ja: {
    overview: '概要',
    agenda: '目次',
    part: (part, total) => `${part}/${total}`,
    first: (shown, all) => `全${all}件中の最初の${shown}件。すべてはノートにあります`,
    more: (left) => `… 他${left}件はノートにあります`,
    linesLeftOut: (lines) => `… ${lines}行省略 …`,
    done: (done, total) => `${total}件中${done}件完了`,
    leadsTo: (from, to) => `${from} → ${to}`,
    and: '、',
    alerts: { note: '注記', tip: 'ヒント', important: '重要', warning: '警告', caution: '注意' },
    page: { contents: '目次', notes: 'ノート', fullScreen: '全画面' },
  },
  pt: {
    overview: 'Visão geral',
    agenda: 'Agenda',
    part: (part, total) => `${part} de ${total}`,
    first: (shown, all) => `Os primeiros ${shown} de ${all}; todos estão nas notas`,
    more: (left) => `… e mais ${left} nas notas`,
    linesLeftOut: (lines) => `… ${lines} linhas omitidas …`,
    done: (done, total) => `${done} de ${total} concluídas`,
    leadsTo: (from, to) => `${from} leva a ${to}`,
    and: 'e',
    alerts: { note: 'Nota', tip: 'Dica', important: 'Importante', warning: 'Aviso', caution: 'Cuidado' },
    page: { contents: 'Conteúdo', notes: 'Notas', fullScreen: 'Tela cheia' },
  },
  zh: {
    overview: '概述',
    agenda: '目录',
    part: (part, total) => `${part}/${total}`,
    first: (shown, all) => `共 ${all} 项，此处为前 ${shown} 项；全部见备注`,
    more: (left) => `… 另有 ${left} 项，见备注`,
    linesLeftOut: (lines) => `… 省略 ${lines} 行 …`,
    done: (done, total) => `已完成 ${done}/${total}`,
    leadsTo: (from, to) => `${from} → ${to}`,
    and: '、',
    alerts: { note: '注意', tip: '提示', important: '重要', warning: '警告', caution: '小心' },
    page: { contents: '目录', notes: '备注', fullScreen: '全屏' },
  },
};

/** The words for a BCP 47 language tag; English where there are none. */
export function words(language: string): Words {
  return WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
}
