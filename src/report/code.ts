/** Fenced and indented code, and the diagrams that are written in fences. */
import type { Code as CodeNode } from 'mdast';
import { equationOf } from './equation.ts';
import { sourceOf } from './mdast.ts';
import type { Block } from './model.ts';
import { readPie } from './pie.ts';
import { readXyChart } from './xychart.ts';

/** Pandoc and R Markdown write a fence's language in braces: `{.python}`, `{r, echo=FALSE}`. */
const LANGUAGE = /^\{?\.?([^\s{},.:]+)/;

/** Office sets a tab as wide as it likes; a reader of code expects it to be this wide. */
const TAB = '    ';

/** Code without a character in it shows nothing. */
export function readCode(node: CodeNode): readonly Block[] {
  if (node.value.trim() === '') return [];
  const language = LANGUAGE.exec(node.lang ?? '')?.[1]?.toLowerCase();
  if (language === 'math') return [equationOf(node.value, sourceOf(node))];
  if (language === 'mermaid') {
    const source = sourceOf(node);
    return [
      readPie(node.value, source) ??
        readXyChart(node.value, source) ?? { type: 'diagram', text: node.value, source },
    ];
  }
  return [
    {
      type: 'code',
      ...(language === undefined ? {} : { language }),
      ...(node.meta ? { meta: node.meta } : {}),
      text: node.value.replaceAll('\t', TAB),
      source: sourceOf(node),
    },
  ];
}
