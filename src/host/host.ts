/**
 * The outside world as the program sees it: a few calls that a test, or a browser, can answer otherwise.
 */

export interface Host {
  /** The file's bytes, at most `most` of them. Rejects with a `HostError` that says why not. */
  readFile(path: string, most?: number): Promise<Uint8Array>;
  /** Whether there is a file or a folder of this path. */
  exists(path: string): Promise<boolean>;
  /** What the folder holds, links followed. Rejects with a `HostError` that says why not. */
  readFolder(path: string): Promise<readonly FolderEntry[]>;
  /** Writes whole or not at all: a reader never sees half a file. Rejects with a `HostError`. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  /**
   * The bytes of a file that a report names, from the report's own folder. The report is not trusted: rejects with a
   * `HostError` what leads out of where it may read, what is no plain file, and what is too large.
   */
  readBeside(name: string, place: Place): Promise<Uint8Array>;
  /**
   * The files that a glob means from the report's own folder, in the order of their names; absent where folders cannot be
   * searched. As untrusted as the report: rejects with a `HostError` what leads out of that folder, or asks for too much.
   */
  find?(pattern: string, place: Omit<Place, 'most'>): Promise<readonly string[]>;
  /**
   * What a module of JavaScript or TypeScript exports, run anew where its file has changed; absent where none is run. Rejects with
   * a `HostError`. Only for files that are trusted.
   */
  importModule?(path: string): Promise<Readonly<Record<string, unknown>>>;
  /** The bytes at an address of the web; absent where there is no web. Rejects with a `HostError`. */
  fetch?(url: string, most: number): Promise<Uint8Array>;
  /** The files of the installed fonts that have a face of one of the families; absent where none are installed. */
  findFonts?(families: readonly string[]): Promise<readonly Uint8Array[]>;
}

/** What a folder holds. */
export interface FolderEntry {
  /** Within the folder. */
  readonly name: string;
  readonly isFolder: boolean;
}

/** Where a report may read. */
export interface Place {
  /** The report's own path: what it names is looked up in its folder. */
  readonly report: string;
  /** The folder that nothing may lead out of; the report's own where absent. Names that begin with `/` start there. */
  readonly root?: string | undefined;
  /** How many bytes a file may have. */
  readonly most: number;
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

/** That something is larger than it may be; `most` counts bytes. */
export function tooLarge(path: string, most: number): HostError {
  return new HostError(path, `is larger than ${Math.round(most / 1_000_000)} MB, the most that is read`);
}
