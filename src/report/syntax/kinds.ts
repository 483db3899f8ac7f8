/** Call-outs: the words that their authors use, in many programs, and which of GitHub's five kinds each is like. */

export const ALERTS = ['note', 'tip', 'important', 'warning', 'caution'] as const;
export type Alert = (typeof ALERTS)[number];

const WORDS: Readonly<Record<Alert, readonly string[]>> = {
  note: words(
    'note info information abstract summary tldr todo example question help faq quote cite seealso aside',
  ),
  tip: words('tip hint success check done'),
  important: words('important'),
  warning: words('warning warn attention'),
  caution: words('caution danger error failure fail missing bug critical'),
};

const KINDS: ReadonlyMap<string, Alert> = new Map(
  ALERTS.flatMap((alert) => WORDS[alert].map((word) => [word, alert] as const)),
);

/** The kind of call-out that a word opens; undefined for a word that opens none. */
export function alertOf(word: string): Alert | undefined {
  return KINDS.get(word.toLowerCase());
}

/** Words in bold at the start of a quote that make it a call-out. */
const CALLS: ReadonlyMap<string, Alert> = new Map<string, Alert>([
  ...ALERTS.map((alert) => [alert, alert] as const),
  ...said(
    'note',
    'notes info nb n.b. hinweis anmerkung nota observación remarque 注 注意 说明 メモ 참고 примечание',
  ),
  ...said('tip', 'hint pro-tip tipp conseil astuce consejo truco dica 提示 ヒント совет'),
  ...said('important', 'wichtig importante 重要'),
  ...said('warning', 'achtung warnung attention avertissement advertencia aviso atención 警告 внимание'),
  ...said('caution', 'danger vorsicht gefahr precaución 危険 危险'),
]);

function said(alert: Alert, line: string): readonly (readonly [string, Alert])[] {
  return words(line).map((word) => [word, alert] as const);
}

/** The kind of call-out that a word in bold opens a quote as, in the languages that reports are written in. */
export function calledWord(word: string): Alert | undefined {
  return CALLS.get(word.toLowerCase());
}

/** What stands above a call-out without a title; nothing where the kind's own word says it. */
export function titleOf(word: string): string | undefined {
  const typed = word.toLowerCase().replace(/[-_]/g, ' ');
  if (typed === alertOf(word)) return undefined;
  return `${typed.slice(0, 1).toUpperCase()}${typed.slice(1)}`;
}

function words(line: string): readonly string[] {
  return line.split(' ');
}
