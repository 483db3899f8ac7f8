/** What a diagnostic is made of. */

/** `info` tells, `warning` asks for a look, `error` ends the run. */
export type Severity = 'info' | 'warning' | 'error';

export interface Diagnostic<Values> {
  readonly severity: Severity;
  /** A sentence or two: what is the matter, and what to do about it. */
  readonly wording: (values: Values) => string;
}

export function info<V>(wording: (values: V) => string): Diagnostic<V> {
  return { severity: 'info', wording };
}

export function warning<V>(wording: (values: V) => string): Diagnostic<V> {
  return { severity: 'warning', wording };
}

export function error<V>(wording: (values: V) => string): Diagnostic<V> {
  return { severity: 'error', wording };
}
