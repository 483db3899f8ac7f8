/** Words and the marks on them: mdast's phrasing content -> runs. Knows nothing of blocks. */
import type { Nodes, PhrasingContent } from 'mdast';
import { linkTo } from './link.ts';
import { childrenOf } from './mdast.ts';
import type { Run, Span } from './model.ts';
import { readableFormula } from './readableFormula.ts';
import { tidyRuns } from './tidy.ts';

type Marks = Omit<Span, 'type' | 'text'>;

type Type = PhrasingContent['type'];
type Node<T extends Type> = Extract<PhrasingContent, { type: T }>;

/** What each kind of node adds to the words inside it. To add a mark, add an entry. */
const MARKS: { readonly [T in Type]?: (node: Node<T>) => Marks } = {
  strong: () => ({ strong: true }),
  emphasis: () => ({ emphasis: true }),
  delete: () => ({ strike: true }),
  underline: () => ({ underline: true }),
  highlight: () => ({ highlight: true }),
  superscript: () => ({ raise: 'super' }),
  subscript: () => ({ raise: 'sub' }),
  link: ({ url }) => linkMarks(url),
};

/** What each kind of node says by itself. To add a kind, add an entry. */
const WORDS: { readonly [T in Type]?: (node: Node<T>) => readonly Run[] } = {
  text: ({ value }) => span(value),
  inlineCode: ({ value }) => span(value, { code: true }),
  break: () => [{ type: 'break' }],
  image: ({ alt, title }) => span(alt || (title ?? '')),
  inlineMath: ({ value }) => span(readableFormula(value), { tex: value }),
  footnoteMark: ({ value, number, note }) =>
    span(value, { raise: 'super', footnote: { number, runs: readRuns(note) } }),
};

/**
 * The runs of phrasing content, with white space as a browser would show it. Of images it has the alternative
 * text, or nothing where they are shown for themselves (`images: 'elsewhere'`).
 */
export function readRuns(
  nodes: readonly PhrasingContent[],
  { images }: { readonly images: 'words' | 'elsewhere' } = { images: 'words' },
): readonly Run[] {
  const runs: Run[] = [];
  const visit = (node: PhrasingContent, marks: Marks) => {
    if (node.type === 'image' && images === 'elsewhere') return;
    const words = WORDS[node.type] as ((node: PhrasingContent) => readonly Run[]) | undefined;
    for (const run of words?.(node) ?? []) runs.push(run.type === 'text' ? { ...marks, ...run } : run);
    if (words) return;
    const own = MARKS[node.type] as ((node: PhrasingContent) => Marks) | undefined;
    const inner = { ...marks, ...own?.(node) };
    for (const child of linkedWords(node)) visit(child as PhrasingContent, inner);
  };
  for (const node of nodes) visit(node, {});
  return tidyRuns(runs);
}

/** An address of mail between angle brackets says how programs call it, which readers need not see. */
function linkedWords(node: PhrasingContent): readonly Nodes[] {
  const children = childrenOf(node);
  const [only] = children;
  const isBare = node.type === 'link' && only?.type === 'text' && only.value === node.url;
  return isBare ? [{ ...only, value: only.value.replace(/^mailto:/i, '') }] : children;
}

function span(text: string, marks: Marks = {}): readonly Run[] {
  return [{ type: 'text', text, ...marks }];
}

function linkMarks(url: string): Marks {
  const link = linkTo(url);
  return link === undefined ? {} : { link };
}
