/** Front matter in TOML. */
import { parse, TomlDate, TomlError, type TomlTable, type TomlValue } from 'smol-toml';
import { sourceOf, type Toml } from '../mdast.ts';
import type { Source } from '../model.ts';
import type { Entries, Entry } from './entry.ts';
import { readLines } from './lines.ts';

/** How a person is named where authors are given as tables. */
const NAME = 'name';

/** Where the TOML has a fault, its plain `key = value` lines are still read. */
export function readToml(node: Toml): Entries {
  const first = sourceOf(node).line + 1;
  try {
    const table = parse(node.value);
    const lines = node.value.split('\n');
    return {
      entries: Object.entries(table).map(([key, value]) => ({
        key,
        value: entryValue(value),
        source: placeOf(key, lines, first),
      })),
    };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const reason = (error.message.split('\n')[0] ?? '').replace(/^Invalid TOML document: /, '');
    const source = { line: first + error.line - 1, column: error.column };
    return { entries: readLines(node.value, '=', first), fault: { reason, source } };
  }
}

/** The line on which a key, or the table of that name, stands. */
function placeOf(key: string, lines: readonly string[], first: number): Source {
  const at = lines.findIndex((line) => line.replace(/^[\s["']+/, '').startsWith(key));
  return { line: first + Math.max(at, 0), column: 1 };
}

function entryValue(value: TomlValue): Entry['value'] {
  if (Array.isArray(value)) {
    const texts = value.map(textOf);
    return texts.every((text) => text !== undefined) ? texts : undefined;
  }
  return isTable(value) ? mapOf(value) : textOf(value);
}

function mapOf(table: TomlTable): ReadonlyMap<string, string> | undefined {
  const entries = Object.entries(table).map(([key, value]) => [key, textOf(value)] as const);
  const texts = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return texts.length === entries.length ? new Map(texts) : undefined;
}

/** A date as it is written: TOML's own need not have a time. */
function textOf(value: TomlValue): string | undefined {
  if (value instanceof TomlDate) return value.toISOString();
  if (isTable(value)) return typeof value[NAME] === 'string' ? value[NAME] : undefined;
  return Array.isArray(value) ? undefined : String(value);
}

function isTable(value: TomlValue): value is TomlTable {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof TomlDate);
}
