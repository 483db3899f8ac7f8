/** A bound on how deep a document nests, so that every later step may recurse. */
import type { Nodes, Paragraph, Root, Text } from 'mdast';
import type { Processor } from 'unified';
import { childrenOf, holdsBlocks, withChildren, wordsOf } from './mdast.ts';

/** Far beyond what anyone writes; what is deeper keeps its words. */
const DEEPEST = 200;

/** What cannot hold words itself. */
const FRAMES: ReadonlySet<string> = new Set(['list', 'table', 'tableRow']);

/** Bounds what is parsed before the extensions that are used after this one go through it: they recurse, too. */
export function remarkBoundNesting(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), { transforms: [boundNesting] }];
}

/** The same tree, or one in which the words stand at the deepest level that is allowed. */
function boundNesting(root: Root): Root {
  return isDeeper(root) ? (bounded(root, 0) as Root) : root;
}

function isDeeper(root: Nodes): boolean {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1) level = level.flatMap(childrenOf);
  return level.length > 0;
}

function bounded(node: Nodes, depth: number): Nodes {
  if (!('children' in node)) return node;
  if (depth < DEEPEST || FRAMES.has(node.type)) {
    return withChildren(
      node,
      node.children.map((child) => bounded(child, depth + 1)),
    );
  }
  const text: Text = { type: 'text', value: flatWords(node) };
  const paragraph: Paragraph = { type: 'paragraph', children: [text] };
  return withChildren(node, [holdsBlocks(node) ? paragraph : text]);
}

/** The words of everything below a node, without recursion. */
function flatWords(root: Nodes): string {
  const words: string[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('children' in node)) words.push(wordsOf(node));
    for (const child of [...childrenOf(node)].reverse()) waiting.push(child);
  }
  return words.join(' ');
}
