/** Front matter in YAML. */
import type { Yaml } from 'mdast';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import { sourceOf } from '../mdast.ts';
import type { Source } from '../model.ts';
import type { Entries, Entry } from './entry.ts';
import { readLines } from './lines.ts';

/** How a person is named where authors are given as maps. */
const NAME = 'name';

/** Where the YAML has a fault, its plain `key: value` lines are still read. */
export function readYaml(node: Yaml): Entries {
  const lines = new LineCounter();
  // Every scalar stays as it is written: a date is no Date, and a title of digits is no number.
  const options = { schema: 'failsafe', lineCounter: lines, prettyErrors: false } as const;
  const { contents, errors } = parseDocument<Node>(node.value, options);
  const placeOf = (offset: number): Source => {
    const { line, col } = lines.linePos(offset);
    return { line: sourceOf(node).line + line, column: Math.max(col, 1) };
  };
  const [error] = errors;
  const salvaged = () => readLines(node.value, ':', sourceOf(node).line + 1);
  if (error) {
    const reason = error.message.replace(/\.?\s*$/, '');
    return { entries: salvaged(), fault: { reason, source: placeOf(error.pos[0]) } };
  }
  if (contents === null) return { entries: [] };
  if (!isMap<Node, Node | null>(contents)) {
    return { entries: [], fault: { reason: 'it is no list of “key: value” lines', source: placeOf(0) } };
  }
  return {
    entries: contents.items.map(({ key, value }) => ({
      key: textOf(key) ?? '',
      value: entryValue(value),
      source: placeOf(key.range?.[0] ?? 0),
    })),
  };
}

function entryValue(node: Node | null): Entry['value'] {
  if (isSeq<Node>(node)) return listOf(node.items);
  return isMap<Node, Node | null>(node) ? mapOf(node) : textOf(node);
}

function mapOf(node: YAMLMap<Node, Node | null>): ReadonlyMap<string, string> | undefined {
  const entries = node.items.map(({ key, value }) => [textOf(key), textOf(value)] as const);
  const texts = entries.flatMap(([key, value]) =>
    key === undefined || value === undefined ? [] : [[key, value] as const],
  );
  return texts.length === entries.length ? new Map(texts) : undefined;
}

function listOf(items: readonly Node[]): readonly string[] | undefined {
  const texts = items.map(textOf);
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function textOf(node: Node | null): string | undefined {
  if (node === null) return '';
  if (isScalar(node)) return String(node.value ?? '');
  const name = isMap<Node, Node | null>(node) ? node.get(NAME, true) : undefined;
  return isScalar(name) ? String(name.value ?? '') : undefined;
}
