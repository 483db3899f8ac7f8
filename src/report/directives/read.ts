/**
 * Finds what authors ask for in comments: `<!-- chart: bar columns="P50, P99" sort="none" -->`, `<!-- slide -->`.
 *
 * Any other comment is none of our business. Where a directive belongs is for `apply.ts` to find.
 */
import type { Nodes, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { message } from '../../messages.ts';
import { isSlip } from '../../slip.ts';
import { childrenOf, sourceOf } from '../mdast.ts';
import type { Source, Wishes } from '../model.ts';
import { type Read, readWish, WISHES, type WishName } from '../wishes.ts';

/** One comment that asks something of what follows it. */
export interface Directive extends Asks {
  readonly source: Source;
}

/** What may be asked, of the block that follows if nothing else is said. */
interface Asks {
  readonly headline?: string;
  /** Of the table that follows. */
  readonly wishes?: Wishes;
  readonly startsSlide?: true;
  readonly layout?: string;
  /** Of the block before it. */
  readonly notes?: readonly string[];
  /** Of the block or section that follows: that it is left out. */
  readonly skip?: true;
}

export interface Directives {
  readonly directives: readonly Directive[];
  readonly messages: readonly VFileMessage[];
}

/** What each name asks, but for those that are about tables. To add one, add an entry. */
const ASKS = {
  headline: (text: string): Asks => ({ headline: text }),
  layout: (text: string): Asks => ({ layout: text.toLowerCase(), startsSlide: true }),
  notes: (_: string, paragraphs: readonly string[]): Asks => ({ notes: paragraphs }),
  skip: (): Asks => ({ skip: true }),
  slide: (text: string): Asks => ({ startsSlide: true, ...(text !== '' && { headline: text }) }),
} satisfies Record<string, (text: string, paragraphs: readonly string[]) => Asks>;

type Ask = keyof typeof ASKS;
const isAsk = (name: string): name is Ask => Object.hasOwn(ASKS, name);

/** Names that ask something without a colon and more words. */
const ALONE: ReadonlySet<string> = new Set<Ask>(['skip', 'slide']);

const NAMES: readonly (WishName | Ask)[] = [...WISHES, ...(Object.keys(ASKS) as Ask[])];

const OPENING = '<!--';
const CLOSING = '-->';
const DIRECTIVE = /^([a-z]+)\s*(:?)\s*([\s\S]*)$/i;

/** `columns="P50, P99"`, `sort=none`; what stands between them is no part of a directive. */
const ATTRIBUTE = /([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|([^\s"'“]+))\s*/giy;

export interface DirectiveOptions {
  /** Whether a line across the page starts a slide. */
  readonly rulesBreak: boolean;
  /** Pictures that tables may be asked to become. */
  readonly charts: readonly string[];
}

/** The directives of a document. */
export function readDirectives(root: Root, { rulesBreak, charts }: DirectiveOptions): Directives {
  const read = commentsIn(root).map((comment) => readComment(comment, charts));
  const rules = rulesBreak ? root.children.filter(({ type }) => type === 'thematicBreak') : [];
  const breaks = rules.map((rule): Directive => ({ source: sourceOf(rule), startsSlide: true }));
  return {
    directives: [...read.flatMap(({ directive }) => directive ?? []), ...breaks],
    messages: read.flatMap(({ messages }) => messages),
  };
}

interface Comment {
  readonly text: string;
  readonly source: Source;
}

function commentsIn(node: Nodes): readonly Comment[] {
  if (node.type !== 'html') return childrenOf(node).flatMap(commentsIn);
  const start = sourceOf(node);
  return commentPlaces(node.value).map(([from, to]) => ({
    text: node.value.slice(from + OPENING.length, to).trim(),
    source: placeIn(node.value.slice(0, from), start),
  }));
}

/** Where each comment starts and its words end. By hand, as an expression looks for the end once more for each start. */
function commentPlaces(html: string): readonly (readonly [from: number, to: number])[] {
  const places: [number, number][] = [];
  let from = html.indexOf(OPENING);
  while (from >= 0) {
    const to = html.indexOf(CLOSING, from + OPENING.length);
    if (to < 0) break;
    places.push([from, to]);
    from = html.indexOf(OPENING, to + CLOSING.length);
  }
  return places;
}

/** Where the text after `before` stands, which itself starts at `start`. */
function placeIn(before: string, start: Source): Source {
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  const column = lines.length === 1 ? start.column + last.length : last.length + 1;
  return { line: start.line + lines.length - 1, column };
}

interface ReadComment {
  readonly directive?: Directive;
  readonly messages: readonly VFileMessage[];
}

function readComment({ text, source }: Comment, charts: readonly string[]): ReadComment {
  const [, typed = '', colon = '', value = ''] = DIRECTIVE.exec(text) ?? [];
  const word = typed.toLowerCase();
  const name = NAMES.find((known) => known === word);
  if (colon === '' && (value !== '' || !ALONE.has(word))) return { messages: [] };
  // Those that stand where they may were replaced before by what they name.
  if (word === 'include' && /^\S+$/.test(value)) return { messages: [message('include-idle', source, {})] };
  if (name === undefined) {
    const meant = NAMES.find((known) => isSlip(word, known));
    return { messages: meant ? [message('directive-misspelt', source, { name: typed, meant })] : [] };
  }
  if (!isAsk(name)) return readWishes(name, value, source, charts);
  const paragraphs = value.split(/\n\s*\n/).map((one) => one.replace(/\s+/g, ' ').trim());
  const line = paragraphs.join(' ').trim();
  if (line === '' && !ALONE.has(word)) return { messages: [] };
  return { messages: [], directive: { source, ...ASKS[name](line, paragraphs) } };
}

/** `line columns="A, B"`: the value of the name, then what else is asked in the same breath. */
function readWishes(name: WishName, text: string, source: Source, charts: readonly string[]): ReadComment {
  const start = text.search(/\s+[a-z]+\s*=/i);
  const own = (start < 0 ? text : text.slice(0, start)).trim();
  const { attributes, rest } = attributesOf(start < 0 ? '' : text.slice(start).trim());
  const read = [
    readWish(name, unquoted(own), source, charts),
    ...attributes.map(([key, value]) => readAttribute(key, value, source, charts)),
    ...(rest === '' ? [] : [unreadable(rest, source)]),
  ];
  const faults = read.flatMap((one) => ('fault' in one ? [one.fault] : []));
  if (faults.length > 0) return { messages: faults };
  const wishes = Object.assign({}, ...read.flatMap((one) => ('value' in one ? [one.value] : [])));
  return { messages: [], directive: { source, wishes: { ...wishes, source } } };
}

function readAttribute(key: string, value: string, source: Source, charts: readonly string[]): Read<Wishes> {
  const name = WISHES.find((known) => known === key.toLowerCase());
  return name === undefined
    ? unreadable(key, source)
    : readWish(name satisfies WishName, value, source, charts);
}

function unreadable(text: string, source: Source): Read<never> {
  return { fault: message('directive-unreadable', source, { text, known: WISHES.join(', ') }) };
}

function attributesOf(text: string): {
  readonly attributes: readonly (readonly [string, string])[];
  readonly rest: string;
} {
  const attributes: (readonly [string, string])[] = [];
  let end = 0;
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(text); match !== null; match = ATTRIBUTE.exec(text)) {
    const [, key = '', ...values] = match;
    attributes.push([key, values.find((value) => value !== undefined) ?? '']);
    end = ATTRIBUTE.lastIndex;
  }
  return { attributes, rest: text.slice(end) };
}

function unquoted(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}
