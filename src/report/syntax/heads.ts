/**
 * The lines that open a container, as Docusaurus, VitePress, Quarto, Pandoc and MkDocs write them -> its name, title
 * and attributes. Knows lines only.
 */
import { type Attributes, readAttributes } from './attributes.ts';
import { alertOf } from './kinds.ts';

/** What an opening line says. */
export interface Head {
  /** Lower case. */
  readonly name: string;
  /** As it is written: Markdown of one line. */
  readonly title?: string;
  readonly attributes: Attributes;
}

export type Fence = { readonly type: 'open'; readonly head: Head } | { readonly type: 'close' };

const CLOSE = /^:{3,}\s*$/;

/** `:::name[Title]{attributes}`, `::: name Title`, `::: {attributes}`, and Pandoc's colons at the end. */
const OPEN =
  /^:{3,}[ \t]*(?:([a-z][\w-]*)(?=[\s[{:]|$)[ \t]*)?(?:\[((?:[^\]\\]|\\.)*)\])?[ \t]*(?:\{([^{}]*)\})?[ \t]*([^{}]*?)[ \t]*:*\s*$/i;

const NAME = /^:{3,}[ \t]*(?:[a-z][\w-]*)?[ \t]*/i;

/** A fence, or undefined for a line that merely starts with colons. */
export function readFence(line: string): Fence | undefined {
  if (CLOSE.test(line)) return { type: 'close' };
  const [, typed, label, inside, after] = OPEN.exec(line) ?? [];
  if (typed === undefined && inside === undefined) return undefined;
  const attributes = readAttributes(inside ?? '');
  const name = typed ?? (attributes.class ?? '').split(' ')[0] ?? '';
  // Words behind a label make it a link or plain brackets in a title: `::: note [A](b) c`.
  const words = label && after ? line.replace(NAME, '') : label;
  const title = words || attributes.title || attributes.label || after;
  return { type: 'open', head: headOf(name, title, attributes) };
}

/** `!!! note "Title"`, and `???` and `???+`, which readers may fold. */
const ADMONITION = /^(?:!!!|\?\?\?\+?)[ \t]+([a-z][\w-]*)(?:[ \t]+[\w-]+)*(?:[ \t]+"(.*)")?\s*$/i;

/** `=== "Tab"` */
const TAB = /^===[+!]?[ \t]+"(.+)"\s*$/;

/** The head of a container whose content is indented. */
export function readIndentedHead(line: string): Head | undefined {
  const tab = TAB.exec(line)?.[1];
  if (tab !== undefined) return headOf('tab', tab, {});
  const [, name, title] = ADMONITION.exec(line) ?? [];
  if (name === undefined || (title === undefined && alertOf(name) === undefined)) return undefined;
  return headOf(name, title, {});
}

function headOf(name: string, title: string | undefined, attributes: Attributes): Head {
  const plain = name.toLowerCase().replace(/^callout-/, '');
  return { name: plain, ...(title?.trim() ? { title: title.trim() } : {}), attributes };
}
