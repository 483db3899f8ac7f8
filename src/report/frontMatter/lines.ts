/**
 * What can still be read of broken front matter: lines of which each says one thing. Tables and values of several
 * lines are left out.
 */
import type { Entry } from './entry.ts';

const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')$/;
const LIST = /^\[(.*)\]$/;
const LIST_ITEM = /"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,][^,]*/g;

/** Entries up to the first table; `firstLine` is the line of the report that the text starts on. */
export function readLines(text: string, separator: '=' | ':', firstLine: number): readonly Entry[] {
  const lines = text.split('\n');
  const table = lines.findIndex((line) => /^\s*\[/.test(line));
  const entry = new RegExp(`^([\\w-]+)\\s*${separator}\\s*(.*)$`);
  return lines.slice(0, table < 0 ? lines.length : table).flatMap((line, i): readonly Entry[] => {
    const [, key, value] = entry.exec(line.trimEnd()) ?? [];
    const source = { line: firstLine + i, column: 1 };
    return key === undefined || value === undefined ? [] : [{ key, value: readValue(value), source }];
  });
}

function readValue(written: string): Entry['value'] {
  const list = LIST.exec(written)?.[1];
  if (list !== undefined) return (list.match(LIST_ITEM) ?? []).map((item) => unquoted(item.trim()));
  return /^(?:["'{[|>])/.test(written) && !QUOTED.test(written) ? undefined : unquoted(written);
}

function unquoted(written: string): string {
  const [, double, single] = QUOTED.exec(written) ?? [];
  return double?.replace(/\\(.)/g, '$1') ?? single ?? written;
}
