/** `:rocket:` -> 🚀, by GitHub's names. */
import { EMOJI } from '../../generated/emoji.ts';

let names: ReadonlyMap<string, string> | undefined;

/** Undefined for what is no emoji's name. The table is read at the first question: most reports ask none. */
export function emojiNamed(name: string): string | undefined {
  names ??= readTable();
  return names.get(name);
}

function readTable(): ReadonlyMap<string, string> {
  const words = EMOJI.split(' ');
  const table = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) table.set(words[i] ?? '', words[i + 1] ?? '');
  return table;
}
