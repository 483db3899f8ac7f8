/** Front matter: YAML at the head of a report -> what the author says about the whole. */
import type { Root, Yaml } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { message } from '../messages.ts';
import { sourceOf } from './mdast.ts';
import type { Metadata, Source } from './model.ts';

const KEYS = ['title', 'subtitle', 'author', 'date', 'footer', 'theme', 'lang'] as const;
type Key = (typeof KEYS)[number];

/** Other names that are in use for the same. */
const ALIASES: Readonly<Record<string, Key>> = { authors: 'author', language: 'lang' };

/** How a person is named where authors are given as maps. */
const NAME = 'name';

export interface FrontMatter {
  readonly metadata: Metadata;
  readonly messages: readonly VFileMessage[];
}

/** Keys that mean nothing here are other programs' business; only a likely slip of the pen gives a message. */
export function readFrontMatter(root: Root): FrontMatter {
  const [first] = root.children;
  if (first?.type === 'toml') {
    return { metadata: {}, messages: [message('front-matter-toml', sourceOf(first), {})] };
  }
  return first?.type === 'yaml' ? readYaml(first) : { metadata: {}, messages: [] };
}

function readYaml(node: Yaml): FrontMatter {
  const lines = new LineCounter();
  // Every scalar stays as it is written: a date is no Date, a title of digits is no number.
  const document = parseDocument<Node>(node.value, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const placeOf = (offset: number): Source => {
    const { line, col } = lines.linePos(offset);
    return { line: sourceOf(node).line + line, column: Math.max(col, 1) };
  };
  const [fault] = document.errors;
  if (fault) {
    const reason = fault.message.replace(/\.?\s*$/, '');
    return { metadata: {}, messages: [message('front-matter-invalid', placeOf(fault.pos[0]), { reason })] };
  }
  const root = document.contents;
  if (root === null) return { metadata: {}, messages: [] };
  if (!isMap(root)) {
    const reason = 'it must be a list of “key: value” lines';
    return { metadata: {}, messages: [message('front-matter-invalid', placeOf(0), { reason })] };
  }
  const entries = root.items.map((pair) => readEntry(pair as Pair<Node, Node | null>, placeOf));
  return {
    metadata: Object.fromEntries(entries.flatMap(({ entry }) => (entry ? [entry] : []))),
    messages: entries.flatMap((entry) => entry.message ?? []),
  };
}

interface Entry {
  readonly entry?: readonly [Key, string];
  readonly message?: VFileMessage;
}

function readEntry(pair: Pair<Node, Node | null>, placeOf: (offset: number) => Source): Entry {
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  const name = key.toLowerCase();
  const known = ALIASES[name] ?? KEYS.find((candidate) => candidate === name);
  const place = placeOf(pair.key.range?.[0] ?? 0);
  if (!known) {
    const meant = KEYS.find((candidate) => isSlip(name, candidate));
    return meant ? { message: message('front-matter-misspelt', place, { key, meant }) } : {};
  }
  const text = textOf(pair.value, known);
  if (text === undefined) return { message: message('front-matter-not-text', place, { key }) };
  return text === '' ? {} : { entry: [known, text] };
}

/** One line of text; several authors are joined. Undefined for what is neither. */
function textOf(value: Node | null, key: Key): string | undefined {
  if (value === null) return '';
  if (isScalar(value))
    return String(value.value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
  if (key !== 'author') return undefined;
  if (isMap(value)) return textOf((value.get(NAME, true) ?? null) as Node | null, key);
  if (!isSeq(value)) return undefined;
  const names = value.items.map((item) => textOf(item as Node, key));
  return names.includes(undefined) ? undefined : names.filter((name) => name !== '').join(', ');
}

/** Short words are one letter away from too many others; of them only swapped letters count. */
const LEAST_LENGTH = 5;

/** Whether `typed` is `meant` with one letter missing, added or wrong, or two neighbours swapped. */
function isSlip(typed: string, meant: string): boolean {
  let start = 0;
  while (start < meant.length && typed[start] === meant[start]) start += 1;
  const [rest, right] = [typed.slice(start), meant.slice(start)];
  const swapped = `${right[1] ?? ''}${right[0] ?? ''}${right.slice(2)}`;
  if (rest === swapped) return true;
  if (meant.length < LEAST_LENGTH) return false;
  return rest === right.slice(1) || rest.slice(1) === right || rest.slice(1) === right.slice(1);
}
