/** What a diagnostic is made of. */

/** `info` tells, `warning` asks for a look, `error` ends the run. */
export type Severity = 'info' | 'warning' | 'error';

/** How a message says which line it means. */
export type NameLine = (line: number) => string;

export interface Diagnostic<Values> {
  readonly severity: Severity;
  /** A sentence or two: what is the matter, and what to do about it. */
  readonly wording: (values: Values, nameLine: NameLine) => string;
}

export function info<V>(wording: Diagnostic<V>['wording']): Diagnostic<V> {
  return { severity: 'info', wording };
}

export function warning<V>(wording: Diagnostic<V>['wording']): Diagnostic<V> {
  return { severity: 'warning', wording };
}

export function error<V>(wording: Diagnostic<V>['wording']): Diagnostic<V> {
  return { severity: 'error', wording };
}
