/** How messages are printed: `report.md:42:1 warning The table … table-ragged`. */
import type { VFileMessage } from 'vfile-message';

/** Of one kind of news, so many are told one by one. */
const TOLD = 3;

/** A line a message; of news of one kind, which a long report has by the dozen, the first few and how many more. */
export function formatMessages(messages: readonly VFileMessage[], path: string): readonly string[] {
  const counts = new Map<string, number>();
  const told = messages.filter(({ fatal, ruleId = '' }) => {
    if (fatal !== null) return true;
    const count = (counts.get(ruleId) ?? 0) + 1;
    counts.set(ruleId, count);
    return count <= TOLD;
  });
  const more = [...counts].flatMap(([rule, count]) =>
    count > TOLD ? [`${path} info It is so in ${count - TOLD} more places. ${rule}`] : [],
  );
  return [...told.map((one) => formatMessage(one, path)), ...more];
}

/** `path` is what the report is called; what is about another file says so. */
export function formatMessage(message: VFileMessage, path: string): string {
  const file = message.file || path;
  const place = message.line === undefined ? file : `${file}:${message.line}:${message.column ?? 1}`;
  const severity = message.fatal ? 'error' : message.fatal === null ? 'info' : 'warning';
  return `${place} ${severity} ${message.reason} ${message.ruleId ?? ''}`.trimEnd();
}
