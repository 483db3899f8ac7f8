/** Block quotes, and GitHub's alerts (`> [!NOTE]`), which are written as quotes. */
import type { Blockquote, Nodes, Text } from 'mdast';
import type { Read } from './blocks.ts';
import { sourceOf } from './mdast.ts';
import type { Block, List, Paragraph, Quote } from './model.ts';

/** https://docs.github.com/en/get-started/writing-on-github: the five that GitHub knows, alone on their line. */
const ALERT = /^\s*\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/** The quote, and after it what it holds that is neither paragraph nor list. A plain quote inside it is joined. */
export function readQuote(node: Blockquote, read: Read): readonly Block[] {
  const alert = alertOf(node);
  const content: readonly Nodes[] = alert ? withoutMark(node) : node.children;
  const inner = content
    .flatMap(read)
    .flatMap((block): readonly Block[] => (isPlainQuote(block) ? block.blocks : [block]));
  const blocks = inner.filter(isText);
  const rest = inner.filter((block) => !isText(block));
  if (blocks.length === 0 && !alert) return rest;
  return [{ type: 'quote', blocks, ...(alert ? { alert } : {}), source: sourceOf(node) }, ...rest];
}

function isText(block: Block): block is Paragraph | List {
  return block.type === 'paragraph' || block.type === 'list';
}

function isPlainQuote(block: Block): block is Quote {
  return block.type === 'quote' && block.alert === undefined;
}

function alertOf(node: Blockquote): string | undefined {
  return ALERT.exec(leadingText(node)?.value ?? '')?.[1]?.toLowerCase();
}

function leadingText(node: Blockquote): Text | undefined {
  const [first] = node.children;
  const words = first?.type === 'paragraph' ? first.children[0] : undefined;
  return words?.type === 'text' ? words : undefined;
}

/** The children without the alert's mark, which its own line may end with a hard break. */
function withoutMark(node: Blockquote): readonly Nodes[] {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') return node.children;
  const [mark, ...words] = first.children;
  if (mark?.type !== 'text') return node.children;
  const text = { ...mark, value: mark.value.replace(ALERT, '') };
  return [{ ...first, children: [text, ...words] }, ...rest];
}
