/**
 * The outside world as the program sees it: a few calls that a test, or a browser, can answer otherwise.
 */

export interface Host {
  /** The file's bytes. Rejects with a `HostError` that says why not. */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes whole or not at all: a reader never sees half a file. Rejects with a `HostError`. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /**
   * The path of a file that a report names, from the report's own folder.
   * Undefined where it would lead out of that folder.
   */
  resolveBeside(reportPath: string, name: string): string | undefined;
}

/** Why the outside world said no; `reason` is what a person can act on. */
export class HostError extends Error {
  readonly path: string;
  readonly reason: string;

  constructor(path: string, reason: string) {
    super(`${path}: ${reason}`);
    this.name = 'HostError';
    this.path = path;
    this.reason = reason;
  }
}
