/** One `key: value` of front matter, whatever it was written in. */
import type { Source } from '../model.ts';

export interface Entry {
  readonly key: string;
  /** As it was written; several for a list, with their names for a map; undefined for anything else. */
  readonly value: string | readonly string[] | ReadonlyMap<string, string> | undefined;
  readonly source: Source;
}
