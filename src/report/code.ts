/** Fenced and indented code. */
import type { Code as CodeNode } from 'mdast';
import { sourceOf } from './mdast.ts';
import type { Block } from './model.ts';

/** Pandoc and R Markdown write a fence's language in braces: `{.python}`, `{r, echo=FALSE}`. */
const LANGUAGE = /^\{?\.?([^\s{},.:]+)/;

/** Code without a character in it shows nothing. */
export function readCode(node: CodeNode): readonly Block[] {
  if (node.value.trim() === '') return [];
  const language = LANGUAGE.exec(node.lang ?? '')?.[1]?.toLowerCase();
  return [
    {
      type: 'code',
      ...(language === undefined ? {} : { language }),
      ...(node.meta ? { meta: node.meta } : {}),
      text: node.value,
      source: sourceOf(node),
    },
  ];
}
