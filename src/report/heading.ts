/** Headings: which of them open a section, and what becomes of the others. */
import type { Heading } from 'mdast';
import { readImages } from './image.ts';
import { sourceOf, wordsOf } from './mdast.ts';
import type { Block, Run } from './model.ts';
import { readRuns } from './runs.ts';
import { strongRuns } from './text.ts';

/** A longer "heading" is body text that was meant to stand out; a name that does not end as sentences do may be longer. */
const LONGEST_SENTENCE = 120;
const LONGEST_NAME = 200;
const END_OF_SENTENCE = /[.!?:…]["”’)]*\s*$/u;

/** So is one of several sentences, unless it is short. */
const SHORT = 60;
const SENTENCES = /\p{L}{2,}[.!?]\s+\p{Lu}.*[.!?]\s*$/u;

/** What opens a section: the heading's words, and the images that stood in it. */
export interface Opening {
  readonly runs: readonly Run[];
  readonly blocks: readonly Block[];
}

/** Undefined for a heading without words and for one that is text. */
export function readOpening(node: Heading): Opening | undefined {
  const words = readRuns(node.children, { images: 'elsewhere' });
  const runs = words.length > 0 ? words : readRuns(node.children);
  if (runs.length === 0 || isText(wordsOf(node))) return undefined;
  return { runs, blocks: readImages(node.children) };
}

function isText(words: string): boolean {
  const longest = END_OF_SENTENCE.test(words) ? LONGEST_SENTENCE : LONGEST_NAME;
  return words.length > longest || (words.length > SHORT && SENTENCES.test(words));
}

/** A heading where no section can open, in a list or a quote, is a strong paragraph. */
export function readHeadingAsText(node: Heading): readonly Block[] {
  const runs = strongRuns(readRuns(node.children, { images: 'elsewhere' }));
  const images = readImages(node.children);
  return runs.length === 0 ? images : [{ type: 'paragraph', runs, source: sourceOf(node) }, ...images];
}
