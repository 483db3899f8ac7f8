/**
 * Finds what authors ask for in comments: `<!-- chart: bar columns="P50, P99" sort="none" -->`, `<!-- headline: … -->`.
 *
 * Any other comment is none of our business. Where a directive belongs is for `apply.ts` to find.
 */
import type { Nodes, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { message } from '../../messages.ts';
import { childrenOf, sourceOf } from '../mdast.ts';
import type { Source, Wishes } from '../model.ts';
import { isSlip } from '../slip.ts';
import { type Read, readWish, WISHES, type WishName } from '../wishes.ts';

/** One comment that asks something of what follows it. */
export interface Directive {
  readonly source: Source;
  readonly headline?: string;
  readonly wishes?: Wishes;
}

export interface Directives {
  readonly directives: readonly Directive[];
  readonly messages: readonly VFileMessage[];
}

const NAMES = [...WISHES, 'headline'] as const;
type Name = (typeof NAMES)[number];

const COMMENT = /<!--\s*([\s\S]*?)\s*-->/g;
const DIRECTIVE = /^([a-z]+)\s*:\s*([\s\S]*)$/i;

/** `columns="P50, P99"`, `sort=none`; what stands between them is no part of a directive. */
const ATTRIBUTE = /([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|([^\s"'“]+))\s*/giy;

/** The directives of a document, in its order. */
export function readDirectives(root: Root): Directives {
  const read = commentsIn(root).map(({ text, source }) => readComment(text, source));
  return {
    directives: read.flatMap(({ directive }) => directive ?? []),
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
  return [...node.value.matchAll(COMMENT)].map(({ index, 1: text = '' }) => ({
    text,
    source: placeIn(node.value.slice(0, index), start),
  }));
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

function readComment(text: string, source: Source): ReadComment {
  const [, typed = '', value = ''] = DIRECTIVE.exec(text) ?? [];
  const name = NAMES.find((known) => known === typed.toLowerCase());
  if (name === undefined) {
    const meant = NAMES.find((known) => isSlip(typed.toLowerCase(), known));
    return { messages: meant ? [message('directive-misspelt', source, { name: typed, meant })] : [] };
  }
  if (name === 'headline') {
    const headline = value.replace(/\s+/g, ' ').trim();
    return { messages: [], ...(headline === '' ? {} : { directive: { source, headline } }) };
  }
  return readWishes(name, value, source);
}

/** `line columns="A, B"`: the value of the name, then what else is asked in the same breath. */
function readWishes(name: Exclude<Name, 'headline'>, text: string, source: Source): ReadComment {
  const start = text.search(/\s+[a-z]+\s*=/i);
  const own = (start < 0 ? text : text.slice(0, start)).trim();
  const { attributes, rest } = attributesOf(start < 0 ? '' : text.slice(start).trim());
  const read = [
    readWish(name, unquoted(own), source),
    ...attributes.map(([key, value]) => readAttribute(key, value, source)),
    ...(rest === '' ? [] : [unreadable(rest, source)]),
  ];
  const faults = read.flatMap((one) => ('fault' in one ? [one.fault] : []));
  if (faults.length > 0) return { messages: faults };
  const wishes = Object.assign({}, ...read.flatMap((one) => ('value' in one ? [one.value] : [])));
  return { messages: [], directive: { source, wishes: { ...wishes, source } } };
}

function readAttribute(key: string, value: string, source: Source): Read<Wishes> {
  const name = WISHES.find((known) => known === key.toLowerCase());
  return name === undefined ? unreadable(key, source) : readWish(name satisfies WishName, value, source);
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
