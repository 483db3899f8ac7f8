/** What is wrong with a diagram's source, thrown by its reader and caught where all readers are called. */

export class Fault extends Error {
  /** Counts from 0, from the source's first line. */
  readonly line: number;

  constructor(line: number, reason: string) {
    super(reason);
    this.line = line;
  }
}
