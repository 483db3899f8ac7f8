/** What is wrong with a diagram's source, thrown by its reader and caught where all readers are called. */

export class Fault extends Error {
  /** Counts from 0, from the source's first line. */
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}

/** The fault of a line that says nothing that its reader knows. */
export function notUnderstood({ text, line }: { readonly text: string; readonly line: number }): Fault {
  return new Fault(line, `“${excerpt(text)}” is not understood`);
}

export function excerpt(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length > 24 ? `${line.slice(0, 23)}…` : line;
}
