/** What makes a quote a call-out: GitHub's and Obsidian's marks, and a bold word at its start. */
import type { Blockquote, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { wordsOf } from './mdast.ts';
import type { Run } from './model.ts';
import { readRuns } from './runs.ts';
import { alertOf, calledWord, titleOf } from './syntax/kinds.ts';

/** A call-out's kind, its title (empty where the kind's own word says it), and what it says. */
export interface Call {
  readonly alert: string;
  readonly title: readonly Run[];
  readonly content: readonly Nodes[];
}

/** `[!NOTE]` on GitHub; Obsidian adds signs for folding and a title. */
const MARK = /^\s*\[!([a-z][\w -]*)(?:\|[^\]\n]*)?\][+-]?[ \t]*/i;

/** What stands behind the mark on its line is a title, unless it is all there is, or as long as a sentence. */
const LONGEST_TITLE = 80;

const COLON = /\s*[:：]\s*$/u;

/** What sets a bold word off from what it announces. */
const SET_OFF = /^\s*(?:[:：–—]|-\s|\n|$)[^\S\n]*/u;

/** Undefined for a quotation. */
export function callOf({ children: [first, ...rest] }: Blockquote): Call | undefined {
  if (first?.type !== 'paragraph') return undefined;
  return calledByMark(first, rest) ?? calledByWord(first, rest);
}

function calledByMark(first: Paragraph, rest: readonly Nodes[]): Call | undefined {
  const [lead, ...others] = first.children;
  const [mark, word] = (lead?.type === 'text' && MARK.exec(lead.value)) || [];
  const alert = word === undefined ? undefined : alertOf(word);
  if (lead?.type !== 'text' || mark === undefined || word === undefined || !alert) return undefined;
  const words = [{ ...lead, value: lead.value.slice(mark.length) }, ...others];
  const { line, below } = splitLine(words);
  const said = readRuns(line);
  const isAll = below.length === 0 && rest.length === 0;
  if (said.length === 0) return { alert, title: ownTitle(word), content: content(first, below, rest) };
  return isAll || line.map(wordsOf).join('').length > LONGEST_TITLE
    ? { alert, title: ownTitle(word), content: content(first, words, rest) }
    : { alert, title: said, content: content(first, below, rest) };
}

/** `> **Note:** …`, as people wrote before there were marks. The word stays as they typed it. */
function calledByWord(first: Paragraph, rest: readonly Nodes[]): Call | undefined {
  const [strong, next, ...others] = first.children;
  if (strong?.type !== 'strong') return undefined;
  const typed = wordsOf(strong);
  const word = typed.replace(COLON, '').trim();
  const alert = calledWord(word);
  const isSetOff = COLON.test(typed) || SET_OFF.test(wordsOf(first).slice(typed.length));
  if (alert === undefined || !isSetOff) return undefined;
  const after = next?.type === 'text' ? { ...next, value: next.value.replace(SET_OFF, '') } : next;
  const title: Run = { type: 'text', text: word };
  return { alert, title: [title], content: content(first, after ? [after, ...others] : [], rest) };
}

function ownTitle(word: string): readonly Run[] {
  const text = titleOf(word);
  return text === undefined ? [] : [{ type: 'text', text }];
}

function content(
  first: Paragraph,
  words: readonly PhrasingContent[],
  rest: readonly Nodes[],
): readonly Nodes[] {
  return words.length === 0 ? rest : [{ ...first, children: [...words] }, ...rest];
}

/** The words of the first line, and those below it. */
function splitLine(words: readonly PhrasingContent[]): {
  readonly line: readonly PhrasingContent[];
  readonly below: readonly PhrasingContent[];
} {
  const at = words.findIndex((node) => node.type === 'break' || wordsOf(node).includes('\n'));
  const node = words[at];
  if (!node) return { line: words, below: [] };
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  if (node.type !== 'text') return { line: before, below: node.type === 'break' ? after : [node, ...after] };
  const end = node.value.indexOf('\n');
  const below = { ...node, value: node.value.slice(end + 1) };
  return {
    line: [...before, { ...node, value: node.value.slice(0, end) }],
    below: below.value === '' ? after : [below, ...after],
  };
}
