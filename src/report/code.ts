/** Fenced and indented code, and what else is written in fences: a reader for each language that is no code. */
import type { Code as CodeNode } from 'mdast';
import type { Reader } from './dialect.ts';
import { equationOf } from './equation.ts';
import { sourceOf } from './mdast.ts';
import { readMermaidFence } from './mermaid/read.ts';
import type { Block } from './model.ts';

/** To give a language a meaning, add an entry. */
export const FENCES: ReadonlyMap<string, Reader<CodeNode>> = new Map<string, Reader<CodeNode>>([
  ['math', (node) => [equationOf(node.value, sourceOf(node))]],
  ['mermaid', (node) => [readMermaidFence(node.value, sourceOf(node))]],
]);

/** Pandoc and R Markdown write a fence's language in braces: `{.python}`, `{r, echo=FALSE}`. */
const LANGUAGE = /^\{?\.?([^\s{},.:]+)/;

/** Office sets a tab as wide as it likes; a reader of code expects it to be this wide. */
const TAB = '    ';

/** `title="app.js"` and its like, as in Docusaurus, Gatsby and Quarto. */
const TITLE = /(?:^|[\s{,])(?:title|filename|file|name)\s*[=:]\s*(?:"([^"]+)"|'([^']+)'|([^\s"'{},]+))/i;

/** `js:app.js` */
const AFTER_COLON = /^[\w+#-]+:([\w./@-]+\.\w+)$/;

function titleIn({ lang, meta }: CodeNode): string | undefined {
  const [, double, single, bare] = TITLE.exec(meta ?? '') ?? [];
  return double ?? single ?? bare ?? AFTER_COLON.exec(lang ?? '')?.[1];
}

/** `{1,3-5}` */
const RANGES = /\{\s*(\d+(?:\s*-\s*\d+)?(?:\s*,\s*\d+(?:\s*-\s*\d+)?)*)\s*\}/;
const MOST_MARKED = 1000;

/** The numbers of the lines that are to be seen first. */
function linesIn(meta: string): readonly number[] {
  const ranges = (RANGES.exec(meta)?.[1] ?? '').split(',').filter((range) => range.trim() !== '');
  return ranges.flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: Math.max(0, Math.min(to - from + 1, MOST_MARKED)) }, (_, i) => from + i);
  });
}

/** What the fence calls its language, in lower case; undefined where it calls it nothing. */
export function languageOf({ lang }: CodeNode): string | undefined {
  return LANGUAGE.exec(lang ?? '')?.[1]?.toLowerCase();
}

/** Code without a character in it shows nothing. */
export function readCode(node: CodeNode): readonly Block[] {
  if (node.value.trim() === '') return [];
  const language = languageOf(node);
  const title = titleIn(node);
  const marked = linesIn(node.meta ?? '');
  return [
    {
      type: 'code',
      ...(language === undefined ? {} : { language }),
      ...(title !== undefined && { title }),
      ...(marked.length > 0 && { marked }),
      text: node.value.replaceAll('\t', TAB),
      source: sourceOf(node),
    },
  ];
}
