/** Front matter -> what the author says about the report as a whole, and asks of all its tables. */
import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { message } from '../../messages.ts';
import { isSlip } from '../../slip.ts';
import { choiceOf } from '../choices.ts';
import type { SectionHeadline } from '../directives/apply.ts';
import type { Metadata, Settings, Source, Wishes } from '../model.ts';
import { type Read, readChoice, readWish } from '../wishes.ts';
import type { Entry } from './entry.ts';
import { ALIASES, KEYS, type Key } from './keys.ts';
import { readToml } from './toml.ts';
import { readYaml } from './yaml.ts';

export interface FrontMatter {
  readonly metadata: Metadata;
  readonly settings: Partial<Settings>;
  /** Asked of every table. */
  readonly wishes: Wishes;
  readonly headlines: readonly SectionHeadline[];
  readonly messages: readonly VFileMessage[];
}

/**
 * Keys that mean nothing here are other programs' business; only a likely slip of the pen gives a message. `charts` are the
 * pictures that tables may be asked to become.
 */
export function readFrontMatter(root: Root, charts: readonly string[]): FrontMatter {
  const { entries, messages } = entriesOf(root);
  const read = entries.map((entry) => readEntry(entry, charts));
  const values = read.flatMap((one) => ('value' in one ? [one.value] : []));
  return {
    metadata: Object.assign({}, ...values.map(({ metadata }) => metadata)),
    settings: Object.assign({}, ...values.map(({ settings }) => settings)),
    wishes: Object.assign({}, ...values.map(({ wishes }) => wishes)),
    headlines: values.flatMap(({ headlines }) => headlines ?? []),
    messages: [...messages, ...read.flatMap((one) => ('fault' in one ? [one.fault] : []))],
  };
}

/** What the front matter of a document says, whatever that means. */
export function readEntries(root: Root): readonly Entry[] {
  return entriesOf(root).entries;
}

function entriesOf({ children: [first] }: Root): {
  readonly entries: readonly Entry[];
  readonly messages: readonly VFileMessage[];
} {
  if (first?.type !== 'yaml' && first?.type !== 'toml') return { entries: [], messages: [] };
  const { entries, fault } = first.type === 'yaml' ? readYaml(first) : readToml(first);
  const values = fault && { format: first.type.toUpperCase(), reason: fault.reason };
  const messages = fault && values ? [message('front-matter-invalid', fault.source, values)] : [];
  return { entries, messages };
}

/** What one entry says; nothing where it is none of our business. */
interface Said {
  readonly metadata?: Metadata;
  readonly settings?: Partial<Settings>;
  readonly wishes?: Wishes;
  readonly headlines?: readonly SectionHeadline[];
}

function readEntry({ key, value, source }: Entry, charts: readonly string[]): Read<Said> {
  const name = key.toLowerCase();
  const known = ALIASES[name] ?? KEYS.find((candidate) => candidate === name);
  if (!known) {
    const meant = KEYS.find((candidate) => isSlip(name, candidate));
    return meant ? { fault: message('front-matter-misspelt', source, { key, meant }) } : { value: {} };
  }
  if (known === 'include') return { value: {} };
  if (known === 'headlines' && value instanceof Map) {
    return {
      value: { headlines: [...value].map(([heading, headline]) => ({ heading, headline, source })) },
    };
  }
  const text = Array.isArray(value) && LISTS.has(known) ? value.join(', ') : value;
  if (typeof text !== 'string') return { fault: message('front-matter-not-text', source, { key }) };
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? { value: {} } : readLine(known, line, source, charts);
}

/** Keys whose value may be a list. */
const LISTS: ReadonlySet<Key> = new Set(['author', 'columns']);

/** Site generators want a time behind a date; midnight is none that anybody meant. */
const MIDNIGHT = /(?<=\d)[T ]\s*00:00(?::00(?:\.0+)?)?(?:\s*(?:Z|UTC|[+-]\d\d:?\d\d))?$/;

function readLine(
  key: Exclude<Key, 'include'>,
  line: string,
  source: Source,
  charts: readonly string[],
): Read<Said> {
  switch (key) {
    case 'headlines':
    case 'tables':
    case 'prose':
    case 'limits':
    case 'agenda':
    case 'dividers':
    case 'breaks':
      return said(readChoice(key, line, source), (choice) => ({ settings: { [key]: choice } }));
    case 'logo':
      return { value: { metadata: { logo: { url: line, source } } } };
    case 'size': {
      // Other programs have sizes of other things.
      const size = choiceOf(key, line);
      return { value: size === undefined ? {} : { settings: { size } } };
    }
    case 'chart':
    case 'columns':
    case 'sort':
    case 'unit':
    case 'good':
      return said(readWish(key, line, source, charts), (wishes) => ({ wishes }));
    case 'date':
      return { value: { metadata: { date: line.replace(MIDNIGHT, '') } } };
    default:
      return { value: { metadata: { [key]: line } } };
  }
}

function said<T>(read: Read<T>, say: (value: T) => Said): Read<Said> {
  return 'fault' in read ? read : { value: say(read.value) };
}
