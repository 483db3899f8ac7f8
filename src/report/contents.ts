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

/** So much of a list that is called contents may be called otherwise than its heading: a slip, an old name. */
const MOST_ODD_LINES = 1 / 3;

/** The nodes without lists of contents. Lines with words that no heading has go to the speaker notes, or keep the list. */
export function dropContents(nodes: readonly RootContent[]): readonly RootContent[] {
  const headings = new Set(nodes.filter(({ type }) => type === 'heading').flatMap(wordsIn));
  const isMark = (node: RootContent) => /^(?:paragraph|list)$/.test(node.type) && MARK.test(wordsOf(node));
  const odd = nodes.map((node, i) => (isMark(node) ? [] : oddLines(node, nodes[i - 1], headings)));
  return nodes.flatMap((node, i): readonly RootContent[] => {
    const lines = odd[i];
    if (lines !== undefined) return lines.length > 0 ? [noteOf(lines, node)] : [];
    return odd[i + 1] !== undefined && isLabel(node, nodes[i + 2]) ? [] : [node];
  });
}

/** A heading whose only content was the list, or a line of words above it. */
function isLabel(node: RootContent, after: RootContent | undefined): boolean {
  if (!CONTENTS.test(wordsOf(node).trim())) return false;
  return (
    node.type === 'paragraph' ||
    (node.type === 'heading' && (!after || after.type === 'heading' || after.type === 'thematicBreak'))
  );
}

/** Lines of a list of contents with words that no heading has; undefined for what is no such list. */
function oddLines(
  node: RootContent,
  before: RootContent | undefined,
  headings: ReadonlySet<string>,
): readonly Nodes[] | undefined {
  if (node.type !== 'list') return undefined;
  const lines = linesIn(node);
  if (lines.length < FEWEST_LINKS || !lines.every(isInnerLink)) return undefined;
  const odd = lines.filter((line) => !wordsIn(line).every((word) => headings.has(word)));
  const isNamed = before !== undefined && CONTENTS.test(wordsOf(before).trim());
  return odd.length <= (isNamed ? lines.length * MOST_ODD_LINES : 0) ? odd : undefined;
}

/** The lines as speaker notes. */
function noteOf(lines: readonly Nodes[], { position }: RootContent): RootContent {
  const children = lines.filter((line) => line.type === 'paragraph');
  return { type: 'container', name: 'notes', attributes: {}, children, ...(position && { position }) };
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
