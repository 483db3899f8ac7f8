/** What a report is called: from front matter, from its first heading, or from its file. */
import type { Heading, RootContent } from 'mdast';
import { readOpening } from './heading.ts';
import { imagesIn } from './image.ts';
import type { Metadata } from './model.ts';
import { plainText } from './text.ts';

export interface Title {
  readonly title: string;
  readonly subtitle?: string;
  /** The words that links to the title's heading are made of. */
  readonly anchor: string;
  /** Index of the first node below the title. */
  readonly below: number;
  /** The nodes without the heading that became the title. */
  readonly nodes: readonly RootContent[];
}

const NAMELESS = 'Report';

/** Names of files that say nothing of what is in them. */
const PLAIN_NAME = /^(?:report|readme|index|stdin|document|draft|untitled|main)$/i;

/**
 * Front matter wins; else the first `#` heading, or the one heading that all others stand below; else the file's
 * name. The heading is taken off where the title slide shows all its words.
 */
export function takeTitle(nodes: readonly RootContent[], metadata: Metadata, path: string): Title {
  const headings = nodes.flatMap((node, index) => headingAt(node, index));
  const top = topHeading(headings);
  const fromMetadata = metadata.title === undefined ? undefined : named(metadata.title, metadata.subtitle);
  const heading = top && named(top.words, fromMetadata ? undefined : metadata.subtitle);
  if (fromMetadata) {
    const shown = heading && top ? merged(fromMetadata, heading, top, headings) : undefined;
    return shown && top
      ? takenOff(nodes, top, shown)
      : { ...fromMetadata, ...untouched(nodes, metadata.title) };
  }
  if (heading && top) return takenOff(nodes, top, heading);
  const main = headings.find(({ node }) => node.depth === 1)?.words ?? fileTitle(path) ?? headings[0]?.words;
  return { ...named(main ?? NAMELESS, metadata.subtitle), ...untouched(nodes, main) };
}

interface Found {
  readonly node: Heading;
  readonly index: number;
  readonly words: string;
}

type Name = Pick<Title, 'title' | 'subtitle'>;

function headingAt(node: RootContent, index: number): readonly Found[] {
  const opening = node.type === 'heading' ? readOpening(node) : undefined;
  return node.type === 'heading' && opening ? [{ node, index, words: plainText(opening.runs) }] : [];
}

/** The first heading, where it is a `#` or no other is as high. */
function topHeading([first, ...others]: readonly Found[]): Found | undefined {
  if (!first) return undefined;
  const alone = others.every(({ node }) => node.depth > first.node.depth);
  return first.node.depth === 1 || alone ? first : undefined;
}

/** What the title slide shows of both, or undefined where the heading says something else than the title. */
function merged(own: Name, heading: Name, top: Found, headings: readonly Found[]): Name | undefined {
  const shown = new Set(wordsIn(`${own.title} ${own.subtitle ?? ''}`));
  if (wordsIn(top.words).every((word) => shown.has(word))) return own;
  if (own.subtitle !== undefined) return undefined;
  if (heading.subtitle !== undefined && sameWords(heading.title, own.title)) return heading;
  const only = headings.filter(({ node }) => node.depth <= top.node.depth).length === 1;
  return only ? { ...own, subtitle: top.words } : undefined;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sameWords(a: string, b: string): boolean {
  return wordsIn(a).join(' ') === wordsIn(b).join(' ');
}

function takenOff(nodes: readonly RootContent[], { node, index, words }: Found, name: Name): Title {
  const children = [...imagesIn(node.children)];
  const pictures: RootContent[] =
    children.length > 0
      ? [{ type: 'paragraph', children, ...(node.position && { position: node.position }) }]
      : [];
  const rest = [...nodes.slice(0, index), ...pictures, ...nodes.slice(index + 1)];
  return { ...name, anchor: words, below: index + pictures.length, nodes: rest };
}

function untouched(nodes: readonly RootContent[], anchor = NAMELESS) {
  return { anchor, below: 0, nodes };
}

function fileTitle(path: string): string | undefined {
  const name = path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const words = name.replace(/[-_\s]+/g, ' ').trim();
  if (words === '' || PLAIN_NAME.test(words)) return undefined;
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const DASH = /^(.*\p{L}.*)\s+[-–—|]\s+(\S.*)$/u;
const COLON = /^(.*\p{L}.*?):\s+(\S.*)$/u;

/** A dash may set off any short addition; after a colon only a period is surely none of the name. */
const LONGEST_ADDITION = 40;

const PERIOD =
  /\b(?:(?:19|20)\d\d|[QH][1-4]|FY\s?\d\d|week\s+\d+|sprint\s+\d+|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b/i;

/** "Engineering Report - Q4 2025" as title and subtitle. */
function named(words: string, subtitle: string | undefined): Name {
  if (subtitle !== undefined) return { title: words, subtitle };
  const dash = DASH.exec(words);
  const colon = COLON.exec(words);
  if (dash?.[1] && dash[2] && dash[2].length <= LONGEST_ADDITION)
    return { title: dash[1], subtitle: dash[2] };
  if (colon?.[1] && colon[2] && colon[2].length <= LONGEST_ADDITION && PERIOD.test(colon[2])) {
    return { title: colon[1], subtitle: colon[2] };
  }
  return { title: words };
}
