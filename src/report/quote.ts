/** Block quotes, and the call-outs that are written as quotes: GitHub's, Obsidian's, and a bold word at the start. */
import type { Blockquote, Nodes, Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import type { Read } from './blocks.ts';
import { sourceOf, wordsOf } from './mdast.ts';
import type { Block, List, Paragraph, Quote, Run, Source } from './model.ts';
import { isSilent, silent, withNotes } from './notes.ts';
import { readRuns } from './runs.ts';
import { alertOf, calledWord, titleOf } from './syntax/kinds.ts';

/** What makes a quote a call-out; the title is empty where the kind's own word says it. */
interface Call {
  readonly alert?: string;
  readonly title: readonly Run[];
}

interface Called extends Call {
  readonly content: readonly Nodes[];
}

/** `[!NOTE]` on GitHub; Obsidian adds signs for folding and a title. */
const MARK = /^\s*\[!([a-z][\w -]*)(?:\|[^\]\n]*)?\][+-]?[ \t]*/i;

/** What stands behind the mark on its line is a title, unless it is all there is, or as long as a sentence. */
const LONGEST_TITLE = 80;

/** The quote, and after it what it holds that is neither paragraph nor list. A plain quote inside it is joined. */
export function readQuote(node: Blockquote, read: Read): readonly Block[] {
  const called = calledByMark(node) ?? calledByWord(node) ?? { title: [], content: node.children };
  return quoteOf(called.content, called, sourceOf(node), read);
}

/** The content as a quotation or a call-out. */
export function quoteOf(
  content: readonly Nodes[],
  { alert, title }: Call,
  source: Source,
  read: Read,
): readonly Block[] {
  const inner = content
    .flatMap(read)
    .flatMap((block): readonly Block[] => (isPlainQuote(block) ? joined(block) : [block]));
  const notes = inner.filter(isText).flatMap((block) => block.notes ?? []);
  const blocks = inner.filter(isText).filter((block) => !isSilent(block));
  const rest = inner.filter((block) => !isText(block));
  if (blocks.length === 0 && alert === undefined) {
    return notes.length === 0 ? rest : [...rest, silent(notes, source)];
  }
  const call = { ...(alert !== undefined && { alert }), ...(title.length > 0 && { title }) };
  return [withNotes({ type: 'quote', blocks, ...call, source }, notes), ...rest];
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

function calledByMark({ children }: Blockquote): Called | undefined {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return undefined;
  const [lead, ...others] = first.children;
  const [mark, word] = (lead?.type === 'text' ? MARK.exec(lead.value) : null) ?? [];
  const alert = word === undefined ? undefined : alertOf(word);
  if (lead?.type !== 'text' || mark === undefined || word === undefined || !alert) return undefined;
  const words = [{ ...lead, value: lead.value.slice(mark.length) }, ...others];
  const { line, below } = splitLine(words);
  const own = readRuns(line);
  const isTitle =
    own.length > 0 &&
    (below.length > 0 || rest.length > 0) &&
    line.map(wordsOf).join('').length <= LONGEST_TITLE;
  const body = isTitle || own.length === 0 ? below : words;
  return {
    alert,
    title: isTitle ? own : plainTitle(titleOf(word)),
    content: [...paragraphOf(first, body), ...rest],
  };
}

/** `> **Note:** …`, as people wrote before there were marks. The word stays as they typed it. */
function calledByWord({ children }: Blockquote): Called | undefined {
  const [first, ...rest] = children;
  if (first?.type !== 'paragraph') return undefined;
  const [strong, ...others] = first.children;
  if (strong?.type !== 'strong') return undefined;
  const typed = wordsOf(strong)
    .replace(/\s*[:：]\s*$/u, '')
    .trim();
  const alert = calledWord(typed);
  if (alert === undefined) return undefined;
  const [next, ...more] = others;
  const isSetOff =
    next === undefined ||
    next.type === 'break' ||
    /[:：]\s*$/u.test(wordsOf(strong)) ||
    /^\s*(?:[:：–—-]|\n|$)/u.test(wordsOf(next));
  if (!isSetOff) return undefined;
  const trimmed =
    next?.type === 'text'
      ? [{ ...next, value: next.value.replace(/^\s*[:：–—-]?\s*/u, '') }]
      : next
        ? [next]
        : [];
  return {
    alert,
    title: plainTitle(typed),
    content: [...paragraphOf(first, [...trimmed, ...more]), ...rest],
  };
}

function plainTitle(text: string | undefined): readonly Run[] {
  return text === undefined ? [] : [{ type: 'text', text }];
}

/** The words of the first line, and those below it. */
function splitLine(words: readonly PhrasingContent[]): {
  readonly line: readonly PhrasingContent[];
  readonly below: readonly PhrasingContent[];
} {
  const at = words.findIndex(
    (node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')),
  );
  const node = words[at];
  if (!node) return { line: words, below: [] };
  if (node.type !== 'text') return { line: words.slice(0, at), below: words.slice(at + 1) };
  const end = node.value.indexOf('\n');
  const [before, after] = [node.value.slice(0, end), node.value.slice(end + 1)];
  return {
    line: [...words.slice(0, at), { ...node, value: before }],
    below: [{ ...node, value: after }, ...words.slice(at + 1)].filter(
      (part) => part.type !== 'text' || part.value !== '',
    ),
  };
}

function paragraphOf(node: ParagraphNode, children: readonly PhrasingContent[]): readonly Nodes[] {
  return children.length === 0 ? [] : [{ ...node, children: [...children] }];
}
