/** Whether every word of a report is in its deck: on slides, in charts' data, or in the notes. */
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { OpenChart } from './chart.ts';
import type { OpenDeck } from './deck.ts';

export interface Recall {
  /** Share of the report's different words that the deck has, 0 to 1. */
  readonly share: number;
  readonly lost: readonly string[];
}

export function recall(markdown: string, deck: OpenDeck): Recall {
  return recallIn(markdown, deckWords(deck));
}

/** Recall of a deck that is read in another way than from a .pptx: `text` is all that it says. */
export function recallOf(markdown: string, text: string): Recall {
  return recallIn(markdown, wordsOf(text));
}

function recallIn(markdown: string, found: ReadonlySet<string>): Recall {
  const wanted = reportWords(markdown);
  const lost = [...wanted].filter((word) => !found.has(word));
  return { share: wanted.size === 0 ? 1 : 1 - lost.length / wanted.size, lost };
}

/** The different words that a reader of the report sees: not markup, front matter, URLs or HTML. */
export function reportWords(markdown: string): ReadonlySet<string> {
  const tree = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).parse(markdown);
  return wordsOf(readable(tree));
}

export function deckWords({ slides }: OpenDeck): ReadonlySet<string> {
  const texts = slides.flatMap(({ shapes, notes }) => [
    notes,
    ...shapes.map(({ text }) => text),
    ...shapes.flatMap(({ chart }) => (chart ? chartText(chart) : [])),
  ]);
  return wordsOf(texts.join('\n'));
}

function readable(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'code':
      return node.lang === 'mermaid' ? diagramLabels(node.value) : node.value;
    case 'image':
      return node.alt ?? '';
    default:
      // Runs of one word may differ in their marks, so only blocks are kept apart.
      return 'children' in node ? node.children.map(readable).join(isInline(node) ? '' : '\n') : '\n';
  }
}

/** What a diagram shows of its source: what is in quotation marks, brackets and pipes, and behind colons. */
function diagramLabels(source: string): string {
  const lines = source
    .split('\n')
    .filter((line) => !/^\s*(?:%%|click|classDef|class|style|linkStyle)\b/.test(line));
  const labels = lines.flatMap(
    (line) => line.match(/"[^"]*"|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|\|[^|]*\||:.*$/g) ?? [],
  );
  return labels.join('\n').replace(/<br\s*\/?>|:::\S+/gi, ' ');
}

function isInline(node: Nodes): boolean {
  return /^(paragraph|heading|tableCell|emphasis|strong|delete|link|linkReference)$/.test(node.type);
}

function chartText({ series, text }: OpenChart): readonly string[] {
  return [
    text,
    ...series.flatMap(({ name, categories, values }) =>
      [name, categories, values].flatMap(({ points }) => [...points.values()]),
    ),
  ];
}

function wordsOf(text: string): ReadonlySet<string> {
  const normal = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad/g, '');
  return new Set(normal.match(/[\p{L}\p{N}]+(?:[.,'’_%-]+[\p{L}\p{N}]+)*%?/gu));
}
