/**
 * Heads and states of tables that a report has as diagrams, by language. A translator adds an entry; so in `wording.ts`.
 */

const ORDER = [
  'section',
  'task',
  'start',
  'end',
  'status',
  'milestone',
  'date',
  'step',
  'score',
  'who',
  'from',
  'to',
  'amount',
  'bits',
  'field',
  'done',
  'active',
  'critical',
] as const;

export type TableWord = (typeof ORDER)[number];

/** In that order. */
const ENGLISH =
  'Section, Task, Start, End, Status, Milestone, Date, Step, Score, Who, From, To, Amount, Bits, Field, Done, Active, Critical';

const WORDS: Readonly<Record<string, string>> = {
  en: ENGLISH,
  de: 'Abschnitt, Aufgabe, Beginn, Ende, Status, Meilenstein, Datum, Schritt, Wertung, Wer, Von, Nach, Menge, Bits, Feld, Erledigt, In Arbeit, Kritisch',
  es: 'Sección, Tarea, Inicio, Fin, Estado, Hito, Fecha, Paso, Valoración, Quién, De, A, Cantidad, Bits, Campo, Hecho, En curso, Crítico',
  fr: 'Section, Tâche, Début, Fin, Statut, Jalon, Date, Étape, Note, Qui, De, Vers, Quantité, Bits, Champ, Terminé, En cours, Critique',
  it: 'Sezione, Attività, Inizio, Fine, Stato, Traguardo, Data, Passo, Punteggio, Chi, Da, A, Quantità, Bit, Campo, Completato, In corso, Critico',
  ja: '区分, タスク, 開始, 終了, 状況, マイルストーン, 日付, 手順, 評価, 担当, 元, 先, 量, ビット, フィールド, 完了, 進行中, 重要',
  pt: 'Secção, Tarefa, Início, Fim, Estado, Marco, Data, Passo, Pontuação, Quem, De, Para, Quantidade, Bits, Campo, Concluído, Em curso, Crítico',
  zh: '部分, 任务, 开始, 结束, 状态, 里程碑, 日期, 步骤, 评分, 人员, 来源, 去向, 数量, 位, 字段, 已完成, 进行中, 关键',
};

/** The words in a language (a BCP 47 tag), or else in English. */
export function tableWords(language: string): ReadonlyMap<TableWord, string> {
  const words = (WORDS[language.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH).split(', ');
  return new Map(ORDER.map((word, i) => [word, words[i] ?? word]));
}

/** Languages that have these words. */
export const TABLE_LANGUAGES = Object.keys(WORDS);
