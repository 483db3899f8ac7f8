/**
 * Takes off what only leads about in a document: the list of its own headings, and the marks that stand for one.
 * A deck has an agenda.
 */
import type { Nodes, RootContent } from 'mdast';
import { childrenOf, wordsOf } from './mdast.ts';

/** Kramdown puts the list in the place of another one, whose words are never shown. */
const MARK =
  /^\s*(?:[@$]?\[{1,2}_?toc_?\]{1,2}|\$?\{{1,2}\s*toc\s*\}{1,2}|(?:toc|(?:table of )?contents)?\s*\{:\s*toc\b[^{}]*\})\s*$/i;

const CONTENTS =
  /^(?:\d[\d.]*\s+)?(?:table of )?contents:?$|^(?:toc|index|inhalt(?:sverzeichnis)?|contenidos?|[ií]ndice|sommaire|table des matières|目录|目次|содержание|оглавление):?$/i;

/** Shorter lists of links may be meant to be read. */
const FEWEST_LINKS = 3;

/** The nodes without lists of contents; one that has words which no heading has stays. */
export function dropContents(nodes: readonly RootContent[]): readonly RootContent[] {
  const headings = new Set(nodes.filter(({ type }) => type === 'heading').flatMap(wordsIn));
  const isDropped = (node: RootContent) =>
    (/^(?:paragraph|list)$/.test(node.type) && MARK.test(wordsOf(node))) || isContents(node, headings);
  const dropped = nodes.map(isDropped);
  return nodes.filter((node, i) => !dropped[i] && !(dropped[i + 1] && isLabel(node, nodes[i + 2])));
}

/** A heading whose only content was the list, or a line of words above it. */
function isLabel(node: RootContent, after: RootContent | undefined): boolean {
  if (!CONTENTS.test(wordsOf(node).trim())) return false;
  return (
    node.type === 'paragraph' ||
    (node.type === 'heading' && (!after || after.type === 'heading' || after.type === 'thematicBreak'))
  );
}

function isContents(node: RootContent, headings: ReadonlySet<string>): boolean {
  if (node.type !== 'list') return false;
  const lines = linesIn(node);
  return (
    lines.length >= FEWEST_LINKS &&
    lines.every(isInnerLink) &&
    lines.flatMap(wordsIn).every((word) => headings.has(word))
  );
}

function linesIn(node: Nodes): readonly Nodes[] {
  if (node.type === 'list' || node.type === 'listItem') return childrenOf(node).flatMap(linesIn);
  return [node];
}

function isInnerLink(node: Nodes): boolean {
  const said = childrenOf(node).filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return (
    node.type === 'paragraph' &&
    said.length === 1 &&
    said.every((child) => child.type === 'link' && child.url.startsWith('#'))
  );
}

function wordsIn(node: Nodes): readonly string[] {
  return (
    wordsOf(node)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
