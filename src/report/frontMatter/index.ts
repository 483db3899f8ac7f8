/** Front matter -> what the author says about the report as a whole. */
import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { message } from '../../messages.ts';
import { sourceOf } from '../mdast.ts';
import type { Metadata } from '../model.ts';
import type { Entry } from './entry.ts';
import { readLines } from './lines.ts';
import { readYaml } from './yaml.ts';

const KEYS = ['title', 'subtitle', 'author', 'date', 'footer', 'theme', 'lang'] as const;
type Key = (typeof KEYS)[number];

/** Other names that are in use for the same. */
const ALIASES: Readonly<Record<string, Key>> = { authors: 'author', language: 'lang' };

export interface FrontMatter {
  readonly metadata: Metadata;
  readonly messages: readonly VFileMessage[];
}

/** Keys that mean nothing here are other programs' business; only a likely slip of the pen gives a message. */
export function readFrontMatter(root: Root): FrontMatter {
  const { entries, messages } = entriesOf(root);
  const read = entries.map(readEntry);
  return {
    metadata: Object.fromEntries(read.flatMap(({ known }) => (known ? [known] : []))),
    messages: [...messages, ...read.flatMap((entry) => entry.message ?? [])],
  };
}

function entriesOf({ children: [first] }: Root): {
  readonly entries: readonly Entry[];
  readonly messages: readonly VFileMessage[];
} {
  if (first?.type === 'toml') {
    return { entries: readLines(first.value, '=', sourceOf(first).line + 1), messages: [] };
  }
  if (first?.type !== 'yaml') return { entries: [], messages: [] };
  const { entries, fault } = readYaml(first);
  const messages = fault ? [message('front-matter-invalid', fault.source, { reason: fault.reason })] : [];
  return { entries, messages };
}

interface ReadEntry {
  readonly known?: readonly [Key, string];
  readonly message?: VFileMessage;
}

function readEntry({ key, value, source }: Entry): ReadEntry {
  const name = key.toLowerCase();
  const known = ALIASES[name] ?? KEYS.find((candidate) => candidate === name);
  if (!known) {
    const meant = KEYS.find((candidate) => isSlip(name, candidate));
    return meant ? { message: message('front-matter-misspelt', source, { key, meant }) } : {};
  }
  const text = typeof value === 'object' && known === 'author' ? value.join(', ') : value;
  if (typeof text !== 'string') return { message: message('front-matter-not-text', source, { key }) };
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? {} : { known: [known, line] };
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
