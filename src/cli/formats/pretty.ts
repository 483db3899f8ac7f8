/** How findings are printed for people: `report.md:42:1 warning The table … table-ragged`. */
import { styleText } from 'node:util';
import type { Finding, Outcome } from '../outcome.ts';

/** Of one kind of news, so many are told one by one. */
const TOLD = 3;

const COLOURS = { info: 'cyan', warning: 'yellow', error: 'red' } as const;

/** How the word for a severity looks. */
export type Paint = (severity: Finding['severity']) => string;

export const plain: Paint = (severity) => severity;
/** Whoever asks for colours knows that there are some, so that Node.js need not look. */
export const coloured: Paint = (severity) =>
  styleText(COLOURS[severity], severity, { validateStream: false });

/** What was found in a report; why it could not be done is told on standard error, whatever the format. */
export function prettyOf({ report, findings }: Outcome, paint: Paint): string {
  return formatFindings(findings, report, paint)
    .map((line) => `${line}\n`)
    .join('');
}

/** A line a finding; of news of one kind, which a long report has by the dozen, the first few and how many more. */
function formatFindings(findings: readonly Finding[], report: string, paint = plain): readonly string[] {
  const counts = new Map<string, number>();
  const told = findings.filter(({ severity, rule = '' }) => {
    if (severity !== 'info') return true;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    return count <= TOLD;
  });
  const more = [...counts].flatMap(([rule, count]) =>
    count > TOLD ? [`${report} ${paint('info')} It is so in ${count - TOLD} more places. ${rule}`] : [],
  );
  return [...told.map((one) => formatFinding(one, paint)), ...more];
}

export function formatFinding({ file, line, column, severity, text, rule }: Finding, paint = plain): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return [place, paint(severity), text, ...(rule === undefined ? [] : [rule])].join(' ');
}

/** Why something could not be done; what no rule says needs no word for how bad it is. */
export function formatFault(fault: Finding, paint = plain): string {
  return fault.rule === undefined ? `${fault.file}: ${fault.text}` : formatFinding(fault, paint);
}
