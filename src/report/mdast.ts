/**
 * What the readers add to mdast, the tree that remark makes of Markdown, and small questions about its nodes.
 *
 * Knows nodes only: neither the Report nor how a node becomes a block.
 */
import type { Literal, Nodes, Parent, Parents, PhrasingContent, RootContent } from 'mdast';
import type { Source } from './model.ts';

/** `<sup>` and `<sub>`, which Markdown has no syntax for. */
export interface Superscript extends Parent {
  type: 'superscript';
  children: PhrasingContent[];
}

export interface Subscript extends Parent {
  type: 'subscript';
  children: PhrasingContent[];
}

/** The number of a footnote, with what the note says. */
export interface FootnoteMark extends Literal {
  type: 'footnoteMark';
  /** The number as it is shown. */
  value: string;
  number: number;
  note: PhrasingContent[];
}

/** `<u>`, `<ins>` and `++words++`. */
export interface Underline extends Parent {
  type: 'underline';
  children: PhrasingContent[];
}

/** `<mark>` and `==words==`. */
export interface Highlight extends Parent {
  type: 'highlight';
  children: PhrasingContent[];
}

/** A formula in a line of text, in TeX. */
export interface InlineMath extends Literal {
  type: 'inlineMath';
}

/** A formula on lines of its own, in TeX. */
export interface DisplayMath extends Literal {
  type: 'math';
}

/** Front matter between `+++` lines. */
export interface Toml extends Literal {
  type: 'toml';
}

/** A line of `:::`, before it is known which of them belong together. */
export interface ContainerFence extends Literal {
  type: 'containerFence';
}

/**
 * What stands between `:::columns` and `:::`, or is indented below `=== "Tab"`. Its reader is found by its name.
 * Its title, where it has one, is its first child, a paragraph. Call-outs and containers that mean nothing here are
 * none of these: they were resolved while parsing.
 */
export interface Container extends Parent {
  type: 'container';
  /** Lower case: what follows the colons, or the first class. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: RootContent[];
}

/** A call-out of any dialect but GitHub's. Its title, where it has one, is its first child. */
export interface Callout extends Parent {
  type: 'callout';
  alert: string;
  children: (CalloutTitle | RootContent)[];
}

export interface CalloutTitle extends Parent {
  type: 'calloutTitle';
  children: PhrasingContent[];
}

/** What stands behind the `: ` of a definition. */
export interface Description extends Parent {
  type: 'description';
  children: RootContent[];
}

declare module 'mdast' {
  interface TableCellData {
    /** Columns and rows that the cell covers, 1 unless told; the cells covered are in their rows, and empty. */
    columnSpan?: number;
    rowSpan?: number;
  }
  interface ImageData {
    /** As HTML or CSS has them. */
    width?: string;
    height?: string;
  }
  interface HeadingData {
    /** The name by which links mean it. */
    id?: string;
  }
  interface PhrasingContentMap {
    highlight: Highlight;
    underline: Underline;
    superscript: Superscript;
    subscript: Subscript;
    footnoteMark: FootnoteMark;
    inlineMath: InlineMath;
  }
  interface BlockContentMap {
    callout: Callout;
    container: Container;
    containerFence: ContainerFence;
    description: Description;
  }
  interface FrontmatterContentMap {
    toml: Toml;
  }
  interface RootContentMap {
    callout: Callout;
    calloutTitle: CalloutTitle;
    container: Container;
    containerFence: ContainerFence;
    description: Description;
    highlight: Highlight;
    underline: Underline;
    superscript: Superscript;
    subscript: Subscript;
    footnoteMark: FootnoteMark;
    inlineMath: InlineMath;
    math: DisplayMath;
    toml: Toml;
  }
}

/** Where a node starts. Nodes that remark makes itself, such as bare links, may have no position. */
export function sourceOf(node: { readonly position?: Nodes['position'] }): Source {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
}

const HOLDERS: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'callout',
  'container',
  'description',
]);

/** Whether a node's children are blocks; every other parent holds words, or frames of its own. */
export function holdsBlocks(node: Nodes): boolean {
  return HOLDERS.has(node.type);
}

/** The children of a node that has any. */
export function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

/** A node's words as they were typed: line ends stay, and so does the alternative text of images. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  return childrenOf(node).map(wordsOf).join('');
}

/**
 * A copy of the nodes in which `change` has replaced some. It gives the nodes to stand in a node's place, or
 * undefined to leave the node and go on inside it.
 */
export function mapNodes(
  nodes: readonly Nodes[],
  change: (node: Nodes) => readonly Nodes[] | undefined,
): readonly Nodes[] {
  return nodes.flatMap((node) => {
    const changed = change(node);
    if (changed) return changed;
    return 'children' in node ? [withChildren(node, mapNodes(node.children, change))] : [node];
  });
}

/** The node with other children, which who calls it knows to be of a kind that may stand there. */
export function withChildren<N extends Parents>(node: N, children: readonly Nodes[]): N {
  return { ...node, children: children as N['children'] };
}
