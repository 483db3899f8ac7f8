/** What a report is called: from front matter, from its first heading, or from its file. */
import type { Heading, RootContent } from 'mdast';
import { readOpening } from './heading.ts';
import { imagesIn } from './image.ts';
import type { Metadata } from './model.ts';
import { type Name, splitName } from './name.ts';
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

/** Headings that only ever name a part of a report. */
const PART =
  /^(?:\d[\d.]*\s+)?(?:about|abstract|agenda|appendix|background|conclusions?|contents|disclaimer|evaluation|(?:executive )?summary|findings|goals|highlights|introduction|overview|results|risks|table of contents|tl;?dr)$/i;

/** Names of files that say nothing of what is in them. */
const PLAIN_NAME = /^(?:report|readme|index|stdin|document|draft|untitled|main)$/i;

/**
 * Front matter wins; else the first `#` heading, or the one heading that all others stand below; else the file's
 * name, else the first heading. The heading is taken off where the title slide shows all its words.
 */
export function takeTitle(nodes: readonly RootContent[], metadata: Metadata, path: string): Title {
  const headings = nodes.flatMap((node, index) => headingAt(node, index));
  const top = topHeading(headings);
  if (metadata.title !== undefined) {
    const own = splitName(metadata.title, metadata.subtitle);
    const both = top && merged(own, top, headings);
    return both ? takenOff(nodes, top, both) : { ...own, ...untouched(nodes, metadata.title) };
  }
  if (top) return takenOff(nodes, top, splitName(top.words, metadata.subtitle));
  const name = fileTitle(path) ?? headings[0]?.words ?? NAMELESS;
  return { ...splitName(name, metadata.subtitle), ...untouched(nodes, name) };
}

interface Found {
  readonly node: Heading;
  readonly index: number;
  readonly words: string;
}

function headingAt(node: RootContent, index: number): readonly Found[] {
  const opening = node.type === 'heading' ? readOpening(node) : undefined;
  return node.type === 'heading' && opening ? [{ node, index, words: plainText(opening.runs) }] : [];
}

/** The first heading, where no other is as high, or where it is the first of several `#` and names no mere part. */
function topHeading([first, ...others]: readonly Found[]): Found | undefined {
  if (!first) return undefined;
  const alone = others.every(({ node }) => node.depth > first.node.depth);
  return alone || (first.node.depth === 1 && !PART.test(first.words)) ? first : undefined;
}

/** What the title slide shows of both, or undefined where the heading says something else than the title. */
function merged(own: Name, top: Found, headings: readonly Found[]): Name | undefined {
  const shown = new Set(wordsIn(`${own.title} ${own.subtitle ?? ''}`));
  if (wordsIn(top.words).every((word) => shown.has(word))) return own;
  if (own.subtitle !== undefined) return undefined;
  const heading = splitName(top.words);
  if (heading.subtitle !== undefined && sameWords(heading.title, own.title)) return heading;
  const isOnly = headings.filter(({ node }) => node.depth === 1).length === 1;
  return top.node.depth === 1 && isOnly && !PART.test(top.words)
    ? { ...own, subtitle: top.words }
    : undefined;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sameWords(a: string, b: string): boolean {
  return wordsIn(a).join(' ') === wordsIn(b).join(' ');
}

function takenOff(nodes: readonly RootContent[], { node, index, words }: Found, name: Name): Title {
  const children = imagesIn(node.children).map((image) => image.node);
  const pictures: RootContent[] =
    children.length > 0
      ? [{ type: 'paragraph', children, ...(node.position && { position: node.position }) }]
      : [];
  const rest = [...nodes.slice(0, index), ...pictures, ...nodes.slice(index + 1)];
  return { ...name, anchor: words, below: index + pictures.length, nodes: rest };
}

function untouched(nodes: readonly RootContent[], anchor: string) {
  return { anchor, below: 0, nodes };
}

function fileTitle(path: string): string | undefined {
  const name = path.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const words = name.replace(/[-_\s]+/g, ' ').trim();
  if (words === '' || PLAIN_NAME.test(words)) return undefined;
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}
