/**
 * Terms and their definitions -> lists whose items start with the term in bold, as people write them on slides.
 *
 * Serves `Term` above `: Definition`, as Pandoc and PHP Markdown Extra write it, and HTML's `<dl>`.
 */
import type { List, ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { type Description, holdsBlocks, withChildren, wordsOf } from './mdast.ts';

/** One term and what it means. */
export interface Definition {
  readonly term: readonly PhrasingContent[];
  /** Flow content of each definition. */
  readonly definitions: readonly (readonly Nodes[])[];
  readonly position?: Nodes['position'];
}

/** A longer line is a sentence, and the colon below it a slip of the pen. */
const LONGEST_TERM = 120;

/** After these a term needs no colon of ours. */
const CLOSED = /[:：?!.,;–—-]\s*$/u;

export function definitionList(definitions: readonly Definition[]): List {
  const [first] = definitions;
  return { type: 'list', ordered: false, children: definitions.map(itemOf), ...at(first) };
}

function itemOf({ term, definitions, position }: Definition): ListItem {
  const place = at({ position });
  const strong: PhrasingContent = { type: 'strong', children: [...term], ...place };
  const [only, ...others] = definitions;
  const [lead, ...rest] = only ?? [];
  if (others.length > 0 || lead?.type !== 'paragraph') {
    const inner = definitions.length > 1 ? [listOf(definitions)] : (only ?? []);
    return {
      type: 'listItem',
      children: [{ type: 'paragraph', children: [strong], ...place }, ...inner] as ListItem['children'],
      ...place,
    };
  }
  const mark = CLOSED.test(term.map(wordsOf).join('')) ? ' ' : ': ';
  const children: PhrasingContent[] = [strong, { type: 'text', value: mark }, ...lead.children];
  return {
    type: 'listItem',
    children: [{ ...lead, children, ...place }, ...rest] as ListItem['children'],
    ...place,
  };
}

function listOf(definitions: readonly (readonly Nodes[])[]): List {
  const children = definitions.map(
    (nodes): ListItem => ({ type: 'listItem', children: [...nodes] as ListItem['children'] }),
  );
  return { type: 'list', ordered: false, children };
}

/** The node with every definition in it resolved; a `: ` without a term above it is words again. */
export function resolveDescriptions(node: Nodes): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.map(resolveDescriptions);
  const some = holdsBlocks(node) && children.some(({ type }) => type === 'description');
  return withChildren(node, some ? resolved(children) : children);
}

function resolved(siblings: readonly Nodes[]): readonly Nodes[] {
  const nodes: Nodes[] = [];
  let definitions: Definition[] = [];
  const endList = () => {
    if (definitions.length > 0) nodes.push(definitionList(definitions));
    definitions = [];
  };
  for (let i = 0; i < siblings.length; ) {
    const node = siblings[i];
    const below = descriptionsFrom(siblings, i + 1);
    if (node && isTerm(node) && below.length > 0 && isClose(node, below[0])) {
      const children = below.map((description) => description.children);
      definitions.push({ term: node.children, definitions: children, ...at(node) });
      i += 1 + below.length;
      continue;
    }
    endList();
    if (node?.type === 'description') nodes.push(...asWords(node, nodes));
    else if (node) nodes.push(node);
    i += 1;
  }
  endList();
  return nodes;
}

function descriptionsFrom(siblings: readonly Nodes[], start: number): readonly Description[] {
  const found: Description[] = [];
  for (let node = siblings[start]; node?.type === 'description'; node = siblings[start + found.length]) {
    found.push(node);
  }
  return found;
}

/** One short line. */
function isTerm(node: Nodes): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const words = wordsOf(node);
  return words.length <= LONGEST_TERM && !words.includes('\n');
}

/** At most one empty line may stand between them. */
function isClose(above: Nodes, below: Nodes | undefined): boolean {
  return gap(above, below) <= 2;
}

function gap(above: Nodes | undefined, below: Nodes | undefined): number {
  const [end, start] = [above?.position?.end.line, below?.position?.start.line];
  return end === undefined || start === undefined ? Number.POSITIVE_INFINITY : start - end;
}

/** What stands behind the colon, which is a part of the paragraph right above it, or the caption of the table. */
function asWords(node: Description, nodes: Nodes[]): readonly Nodes[] {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph') return node.children;
  const above = nodes.at(-1);
  if (above?.type === 'table') return node.children;
  const colon = (text: string): PhrasingContent => ({ type: 'text', value: text });
  if (above?.type !== 'paragraph' || gap(above, node) > 1) {
    return [{ ...first, children: [colon(': '), ...first.children] }, ...rest];
  }
  nodes.pop();
  return [{ ...above, children: [...above.children, colon('\n: '), ...first.children] }, ...rest];
}

function at(node: { readonly position?: Nodes['position'] } | undefined): Pick<Nodes, 'position'> {
  return node?.position ? { position: node.position } : {};
}
