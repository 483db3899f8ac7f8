/**
 * The text of a report with all its parts in their places: one tree, whose lines are counted through, and which of them are of which
 * file. So everything after it need not know that there are parts.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { type Locate, message } from '../messages.ts';
import { DIALECT } from './builtIn.ts';
import type { Dialect } from './dialect.ts';
import type { Include } from './includes.ts';
import { withChildren } from './mdast.ts';
import { parseMarkdown } from './parse.ts';
import { besides } from './partName.ts';

/** A report as one tree of mdast, with all parts that it includes in their places. Made by `gather`. */
export interface Manuscript {
  readonly root: Root;
  /** In the order of their lines; the first one starts with line 1. */
  readonly stretches: readonly Stretch[];
  /** Which parts could not be had, and why; and what plugins tell. */
  readonly messages: readonly VFileMessage[];
}

/** Lines of a file that follow each other. */
interface Stretch {
  /** The line of the manuscript that it starts with, and which line of the file that is; both count from 1. */
  readonly from: number;
  readonly line: number;
  /** From the report's folder; absent for the report itself. */
  readonly part?: string;
}

/** A file as it was read, and what it includes. */
export interface Text {
  /** From the report's folder; absent for the report itself. */
  readonly part?: string;
  readonly root: Root;
  /** How many lines it has. */
  readonly lines: number;
  readonly included: readonly Included[];
  /** What plugins tell of it; lines are the file's. */
  readonly messages: readonly VFileMessage[];
}

/** What was read for an include, in the order of its names. */
export interface Included {
  readonly include: Include;
  readonly texts: readonly Text[];
  readonly faults: readonly { readonly name: string; readonly reason: string }[];
}

/** A report of more characters would take minutes and gigabytes; the longest that people write have a million. */
export const MOST_CHARACTERS = 8_000_000;

/** A report without parts. What is too long is not read, and a message says so. */
export function manuscriptOf(markdown: string, dialect: Dialect = DIALECT): Manuscript {
  if (markdown.length <= MOST_CHARACTERS) return joinTexts(textOf(markdown, dialect));
  const values = { millions: Math.ceil(markdown.length / 1e6), most: MOST_CHARACTERS / 1e6 };
  return { ...joinTexts(textOf('', dialect)), messages: [message('report-too-large', undefined, values)] };
}

/** A text that includes nothing yet. */
export function textOf(markdown: string, dialect: Dialect, part?: string): Text {
  const root = parseMarkdown(markdown, dialect);
  return { ...(part !== undefined && { part }), root, lines: linesOf(markdown), included: [], messages: [] };
}

export function linesOf(markdown: string): number {
  return markdown.split(/\r\n?|\n/).length;
}

/** Where a line of the manuscript stands. */
export function placeOf(
  { stretches }: Manuscript,
  line: number,
): { readonly line: number; readonly part?: string } {
  const stretch = stretches.findLast(({ from }) => from <= line);
  if (stretch === undefined) return { line };
  const { from, line: first, part } = stretch;
  return { line: first + line - from, ...(part !== undefined && { part }) };
}

/** Tells files by the paths that messages name them by; `path` is the report's. */
export function locatorOf(manuscript: Manuscript, path: string): Locate {
  return (at) => {
    const { line, part } = placeOf(manuscript, at);
    return { line, file: part === undefined ? path : besides(path, part) };
  };
}

/** A text with what it includes, as one. */
export function joinTexts(text: Text): Manuscript {
  const joined: Joined = { children: [], stretches: [], messages: [], texts: 0 };
  place(text, 0, joined);
  const { children, stretches, messages } = joined;
  return { root: { ...text.root, children }, stretches, messages };
}

/** What was placed until now. */
interface Joined {
  readonly children: RootContent[];
  readonly stretches: Stretch[];
  readonly messages: VFileMessage[];
  texts: number;
}

/**
 * Adds a text, of which line 1 is the line after `above`; what is included stands below the comment that asks for it. Gives how
 * many lines it takes.
 */
function place({ part, root, lines, included, messages }: Text, above: number, joined: Joined): number {
  const own = part !== undefined && { part };
  const name = part === undefined ? undefined : `${joined.texts}`;
  // By how much a line of the file is further down in the manuscript.
  let shift = above;
  const insert = ({ include, texts, faults }: Included, after: number) => {
    const { line, column } = include.source;
    for (const fault of faults)
      joined.messages.push(message('include-unreadable', { line: line + shift, column }, fault));
    for (const inner of texts) shift += place(inner, after + shift, joined);
    if (texts.length > 0) joined.stretches.push({ from: after + shift + 1, line: after + 1, ...own });
  };
  const inPlace = new Map<Nodes | undefined, Included>(included.map((one) => [one.include.node, one]));
  joined.texts += 1;
  const first = joined.stretches.length;
  joined.stretches.push({ from: above + 1, line: 1, ...own });
  for (const child of root.children) {
    if (part !== undefined && (child.type === 'yaml' || child.type === 'toml')) continue;
    const here = inPlace.get(child);
    if (here) insert(here, child.position?.end.line ?? here.include.source.line);
    else joined.children.push(shift === 0 ? child : (moved(child, shift, name) as RootContent));
  }
  for (const below of included) if (below.include.node === undefined) insert(below, lines);
  const stretches = joined.stretches.slice(first).filter((stretch) => stretch.part === part);
  joined.messages.push(...messages.map((told) => movedMessage(told, stretches)));
  return lines + shift - above;
}

/** What is told of a line of a file, as told of the line of the manuscript. */
function movedMessage(told: VFileMessage, stretches: readonly Stretch[]): VFileMessage {
  const own = told.line;
  const stretch = stretches.findLast(({ line }) => line <= (own ?? 0));
  if (own === undefined || !stretch) return told;
  const line = stretch.from + own - stretch.line;
  return Object.assign(told, { line, place: { line, column: told.column ?? 1 } });
}

/** The node that many lines further down; what it defines, and the mentions of that, are of one part, whose name they get. */
function moved(node: Nodes, lines: number, name: string | undefined): Nodes {
  const within = 'children' in node && node.children.map((child) => moved(child, lines, name));
  const inner = within ? withChildren(node, within) : node;
  const { position } = inner;
  return {
    ...inner,
    ...('identifier' in inner && name !== undefined && { identifier: `${name} ${inner.identifier}` }),
    ...(position && {
      position: {
        start: { ...position.start, line: position.start.line + lines },
        end: { ...position.end, line: position.end.line + lines },
      },
    }),
  };
}
