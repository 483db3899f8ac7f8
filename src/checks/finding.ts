/** What a check found in a table, and which of several findings tell one error. */
import type { VFileMessage } from 'vfile-message';
import type { Entry } from './sheet.ts';

export interface Finding {
  readonly message: VFileMessage;
  /** The cell that is accused. */
  readonly entry: Entry;
  /** The cells that speak against it. */
  readonly witnesses: readonly Entry[];
}

/**
 * The findings without those that only follow from another one: a wrong total makes the change of the total wrong as
 * well. Of two that accuse each other the first stays, and of several about one cell.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, at) => {
    const twin = findings.findIndex(({ entry }) => entry === finding.entry) < at;
    const follows = findings.some(
      (cause, other) =>
        finding.witnesses.includes(cause.entry) && !(at < other && cause.witnesses.includes(finding.entry)),
    );
    return !twin && !follows;
  });
}
