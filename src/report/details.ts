/** Lines right under the title that belong on the title slide: "Author: …", "Date: …". */
import type { ListItem, RootContent, Table } from 'mdast';
import { wordsOf } from './mdast.ts';
import type { Metadata } from './model.ts';

export interface Details {
  /** As written, without marks: "Team: Platform". */
  readonly lines: readonly string[];
  /** Heads of a table of them, and keys without a value: words that no line shows. */
  readonly asides: readonly string[];
  /** What the lines say that has a place of its own. */
  readonly metadata: Pick<Metadata, 'author' | 'date'>;
  /** The nodes without them. */
  readonly nodes: readonly RootContent[];
}

const LINE =
  /^(authors?|by|from|to|cc|prepared (?:by|for)|date|published|created|(?:last )?updated|period|reporting period|quarter|team|owner|department|organi[sz]ation|project|chairs?|moderator|facilitator|note-?taker|scribe|audience|location|client|customer|status|version|revision|reviewers?|approvers?|(?:point of )?contact|(?:tracking )?issue)\s*:\s*(\S.*)$/i;

/** The same without a colon: `Prepared for the Board of Directors`. */
const BYLINE = /^(?:prepared|written|compiled|presented|submitted) (?:by|for|to) \S.{0,60}$/i;

/** Heads of a table of metadata, whose rows may be about anything as long as some of them are known. */
const KEY_HEAD = /^(?:|key|field|property|attribute|item|name|metadata|document)$/i;
const VALUE_HEAD = /^(?:|value|details?|description|information)$/i;
const LEAST_KNOWN = 2;

/** What a title slide has room for of such a table, or of lines that are not all known. */
const MOST_CHARACTERS = 240;

/** Any entry, as MultiMarkdown and Pelican have them at the very start of a file, and authors below a title. */
const ENTRY = /^\p{Lu}[\p{L} -]{1,29}:\s+\S/u;
const TITLE = /^title:\s+(.+)$/i;

const AUTHOR = /^(?:authors?|by|prepared by)$/i;
const DATE = /^date$/i;

const MOST_LINES = 8;
const LONGEST_LINE = 100;

/** Between lines that stand side by side. */
const SEPARATOR = /\n|\s+[|·•]\s+/;

/**
 * Takes the nodes at `below` as long as each of their lines is of that form; else they are content, and so is a
 * table that nothing follows.
 */
export function takeDetails(nodes: readonly RootContent[], below: number): Details {
  const lines: string[] = [];
  const asides: string[] = [];
  let end = below;
  for (let node = nodes[end]; node; node = nodes[end]) {
    const found = node.type === 'thematicBreak' && lines.length > 0 ? NONE : detailsIn(node);
    if (!found || lines.length + found.lines.length > MOST_LINES) break;
    lines.push(...found.lines);
    asides.push(...found.asides);
    end += 1;
  }
  const isAll = end === nodes.length && nodes.at(-1)?.type === 'table';
  if (lines.length === 0 || isAll) return { ...NONE, metadata: {}, nodes };
  const author = saidOf(lines, AUTHOR);
  const date = saidOf(lines, DATE);
  return {
    lines,
    asides,
    metadata: { ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }) },
    nodes: [...nodes.slice(0, below), ...nodes.slice(end)],
  };
}

export interface Head {
  readonly title?: string;
  readonly lines: readonly string[];
  readonly nodes: readonly RootContent[];
}

/** Entries without rules around them at the start of a document, where one of them is its title. */
export function takeHead(nodes: readonly RootContent[]): Head {
  const [first, ...rest] = nodes;
  const lines = first?.type === 'paragraph' ? wordsOf(first).split('\n').map(tidy) : [];
  const title = lines.map((line) => TITLE.exec(line)?.[1]).find((value) => value !== undefined);
  if (title === undefined || !lines.every((line) => ENTRY.test(line))) return { lines: [], nodes };
  return { title, lines: lines.filter((line) => !TITLE.test(line)), nodes: rest };
}

type Found = Pick<Details, 'lines' | 'asides'>;

const NONE: Found = { lines: [], asides: [] };

/** What the node says about the report; undefined where it says anything else. */
function detailsIn(node: RootContent): Found | undefined {
  const lines = linesOf(node);
  if (lines && (lines.every(isDetail) || (node.type !== 'table' && areEntries(lines))))
    return { lines, asides: [] };
  return node.type === 'table' ? metadataIn(node) : undefined;
}

/** Entries of which at least half are known, and so what they are about. */
function areEntries(lines: readonly string[]): boolean {
  const known = lines.filter(isDetail).length;
  return (
    known >= LEAST_KNOWN &&
    known * 2 >= lines.length &&
    lines.every((line) => line.length <= LONGEST_LINE && ENTRY.test(line)) &&
    lines.join('').length <= MOST_CHARACTERS
  );
}

/** The rows of a table whose heads say that it is one of metadata, or say nothing. */
function metadataIn({ children }: Table): Found | undefined {
  const [heads = [], ...rows] = children.map((row) => row.children.map((cell) => tidy(wordsOf(cell))));
  const [key = '', value = '', ...more] = heads;
  const said = rows.filter((row) => (row[1] ?? '') !== '');
  const lines = said.map(rowLine);
  const isMetadata =
    more.length === 0 &&
    KEY_HEAD.test(key) &&
    VALUE_HEAD.test(value) &&
    lines.filter(isDetail).length >= LEAST_KNOWN &&
    said.every(([name = '']) => name !== '') &&
    lines.every((line) => line.length <= LONGEST_LINE) &&
    lines.join('').length <= MOST_CHARACTERS;
  if (!isMetadata) return undefined;
  const unsaid = rows.filter((row) => !said.includes(row)).map(([name = '']) => name);
  return { lines, asides: [key, value, ...unsaid].filter((words) => words !== '') };
}

/** Undefined for a node that is not made of lines. */
function linesOf(node: RootContent): readonly string[] | undefined {
  if (node.type === 'paragraph') return wordsOf(node).split(SEPARATOR).map(tidy);
  if (node.type === 'list') return node.children.map(itemLine);
  if (node.type === 'table') return tableLines(node);
  return undefined;
}

function itemLine(item: ListItem): string {
  return item.children.map(wordsOf).join('\n');
}

/** A table of two columns says one thing a row; an empty head says none. */
function tableLines({ children }: Table): readonly string[] {
  const rows = children.map((row) => row.children.map((cell) => tidy(wordsOf(cell))));
  return rows.filter((cells) => cells.some((cell) => cell !== '')).map(rowLine);
}

function rowLine([key = '', value = '', ...more]: readonly string[]): string {
  return more.length === 0 ? `${key.replace(/:$/, '')}: ${value}` : '';
}

function tidy(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}

function isDetail(line: string): boolean {
  return line.length <= LONGEST_LINE && (LINE.test(line) || BYLINE.test(line));
}

function saidOf(lines: readonly string[], key: RegExp): string | undefined {
  return lines.map((line) => LINE.exec(line)).find((match) => key.test(match?.[1] ?? ''))?.[2];
}
