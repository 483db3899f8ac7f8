/**
 * Lines that each begin with a label, as `Owner: Ann` above `Status: done`. Markdown runs them together into one
 * paragraph, and their authors have never seen it. Knows nodes only.
 */
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { mapNodes, wordsOf } from './mdast.ts';

/** `Next steps: ` in plain letters; a longer one is a sentence with a colon in it. */
const LABEL = /^\s*\p{Lu}[\p{L}\p{N} /&'’()-]{0,29}(?::(?=\s|$)|：)/u;
const ONLY_LABEL = /[:：]\s*$/u;

/** The nodes with a break before each label of such paragraphs. */
export function breakAtLabels(nodes: readonly Nodes[]): readonly Nodes[] {
  return mapNodes(nodes, (node) => (node.type === 'paragraph' ? [withBreaks(node)] : undefined));
}

type Words = readonly PhrasingContent[];

interface Line {
  readonly words: Words;
  /** Whether its author ended the line before it. */
  readonly isBroken: boolean;
}

function withBreaks(node: Paragraph): Paragraph {
  const lines = linesOf(node.children);
  const areLabelled = lines.map(({ words }) => isLabelled(words));
  const areStrong = !lines.some(({ words }) => isPlainLabel(words));
  const goOn = lines.every((_, i) => areLabelled[i] || areStrong || isOnlyLabel(lines[i - 1]?.words ?? []));
  if (areLabelled.filter((is) => is).length < 2 || !areLabelled[0] || !goOn) return node;
  const children = lines.flatMap(({ words, isBroken }, i): Words => {
    if (i === 0) return words;
    return [areLabelled[i] || isBroken ? { type: 'break' } : { type: 'text', value: '\n' }, ...words];
  });
  return { ...node, children: [...children] };
}

function linesOf(nodes: Words): readonly Line[] {
  const lines: { words: PhrasingContent[]; isBroken: boolean }[] = [{ words: [], isBroken: false }];
  for (const node of nodes) {
    if (node.type === 'break') lines.push({ words: [], isBroken: true });
    else if (node.type !== 'text') lines.at(-1)?.words.push(node);
    else {
      const [first = '', ...others] = node.value.split('\n');
      lines.at(-1)?.words.push({ ...node, value: first });
      lines.push(...others.map((value) => ({ words: [{ ...node, value }], isBroken: false })));
    }
  }
  return lines;
}

function isLabelled(line: Words): boolean {
  return isPlainLabel(line) || isStrongLabel(line);
}

function isPlainLabel([first]: Words): boolean {
  return first?.type === 'text' && LABEL.test(first.value);
}

/** The colon may stand in the strong words or behind them; a line that is all strong is a label as well. */
function isStrongLabel(line: Words): boolean {
  const [first, next] = line.filter((node) => wordsOf(node).trim() !== '');
  if (first?.type !== 'strong') return false;
  return ONLY_LABEL.test(wordsOf(first)) || next === undefined || /^\s*[:：]/u.test(wordsOf(next));
}

function isOnlyLabel(line: Words): boolean {
  return isLabelled(line) && ONLY_LABEL.test(line.map(wordsOf).join(''));
}
