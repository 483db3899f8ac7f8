/** Block quotes, and the call-outs that many of them are. */
import type { Blockquote, Nodes } from 'mdast';
import { type Call, callOf } from './calls.ts';
import type { Read } from './dialect.ts';
import { sourceOf } from './mdast.ts';
import type { Block, List, Paragraph, Quote, Source } from './model.ts';
import { isSilent, silent, withNotes } from './notes.ts';

/** The quote, and after it what it holds that is neither paragraph nor list. A plain quote inside it is joined. */
export function readQuote(node: Blockquote, read: Read): readonly Block[] {
  const call = callOf(node);
  return quoteOf(call?.content ?? node.children, call, sourceOf(node), read);
}

/** The content as a quotation, or as a call-out where there is a call. */
export function quoteOf(
  content: readonly Nodes[],
  call: Pick<Call, 'alert' | 'title'> | undefined,
  source: Source,
  read: Read,
): readonly Block[] {
  const inner = content
    .flatMap(read)
    .flatMap((block): readonly Block[] => (isPlainQuote(block) ? joined(block) : [block]));
  const texts = inner.filter(isText);
  const rest = inner.filter((block) => !isText(block));
  const blocks = texts.filter((block) => !isSilent(block));
  const notes = texts.flatMap((block) => block.notes ?? []);
  if (blocks.length === 0 && !call) return [...texts, ...rest];
  const { alert, title = [] } = call ?? {};
  const own = { ...(alert !== undefined && { alert }), ...(title.length > 0 && { title }) };
  return [withNotes({ type: 'quote', blocks, ...own, source }, notes), ...rest];
}

/** What a quote in a quote holds. */
function joined({ blocks, notes, source }: Quote): readonly Block[] {
  return notes === undefined ? blocks : [...blocks, silent(notes, source)];
}

function isText(block: Block): block is Paragraph | List {
  return block.type === 'paragraph' || block.type === 'list';
}

function isPlainQuote(block: Block): block is Quote {
  return block.type === 'quote' && block.alert === undefined;
}
