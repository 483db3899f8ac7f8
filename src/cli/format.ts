/** How a message is printed: `report.md:42:1 warning The table … table-ragged`. */
import type { VFileMessage } from 'vfile-message';

export function formatMessage(message: VFileMessage, path: string): string {
  const place = message.line === undefined ? path : `${path}:${message.line}:${message.column ?? 1}`;
  const severity = message.fatal ? 'error' : message.fatal === null ? 'info' : 'warning';
  return `${place} ${severity} ${message.reason} ${message.ruleId ?? ''}`.trimEnd();
}
