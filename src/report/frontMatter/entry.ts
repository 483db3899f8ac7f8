/** What front matter says, whatever it was written in. */
import type { Source } from '../model.ts';

/** One `key: value`. */
export interface Entry {
  readonly key: string;
  /** As it was written; several for a list, with their names for a map; undefined for anything else. */
  readonly value: string | readonly string[] | ReadonlyMap<string, string> | undefined;
  readonly source: Source;
}

export interface Entries {
  readonly entries: readonly Entry[];
  /** Why not all of it could be read. */
  readonly fault?: { readonly reason: string; readonly source: Source };
}
