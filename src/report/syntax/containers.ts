/**
 * Fences and what stands between them -> containers and call-outs.
 *
 * Containers that mean nothing here, such as Pandoc's `::: {.class}`, leave their content where it stood.
 */
import type { Nodes, PhrasingContent } from 'mdast';
import { foldDetails } from '../folded.ts';
import type { Callout, Container } from '../mdast.ts';
import { holdsBlocks, withChildren } from '../mdast.ts';
import { type Head, readFence } from './heads.ts';
import { alertOf, titleOf } from './kinds.ts';

/** Far beyond what anyone writes. What is deeper stands in the last of them: it would be moved from one to the next. */
const MOST_OPEN = 100;

/** Reads a line of Markdown. */
export type ReadLine = (text: string) => readonly PhrasingContent[];

/** A container that is open. */
interface Open {
  readonly fence: Nodes;
  readonly head: Head;
  readonly children: Nodes[];
}

/** What fences are resolved with. */
export interface FenceSetting {
  readonly readLine: ReadLine;
  /** Whether a container of this name means something. */
  readonly isKnown: (name: string) => boolean;
}

/** The node with every fence in it resolved. */
export function resolveContainers(node: Nodes, setting: FenceSetting): Nodes {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child) => {
    const inner = resolveContainers(child, setting);
    return inner.type === 'container' ? meaningOf(inner, inner, inner.children, setting) : [inner];
  });
  const fenced = holdsBlocks(node) && children.some(({ type }) => type === 'containerFence');
  return withChildren(node, fenced ? grouped(children, setting) : children);
}

/** A closing fence closes the container that was opened last; one that nobody closes ends at the next heading. */
function grouped(siblings: readonly Nodes[], setting: FenceSetting): readonly Nodes[] {
  const root: Nodes[] = [];
  const open: Open[] = [];
  const unclosed = unclosedFences(siblings);
  const into = () => open.at(-1)?.children ?? root;
  const close = () => {
    const last = open.pop();
    if (last) into().push(...meaningOf(last.fence, last.head, last.children, setting));
  };
  for (const node of siblings) {
    const fence = node.type === 'containerFence' ? readFence(node.value) : undefined;
    while (node.type === 'heading' && open.some((one) => unclosed.has(one.fence))) close();
    if (fence?.type === 'open' && open.length >= MOST_OPEN)
      into().push(...meaningOf(node, fence.head, [], setting));
    else if (fence?.type === 'open') open.push({ fence: node, head: fence.head, children: [] });
    else if (fence) close();
    else into().push(node);
  }
  while (open.length > 0) close();
  return root;
}

/** The opening fences that have no closing one. */
function unclosedFences(siblings: readonly Nodes[]): ReadonlySet<Nodes> {
  const open: Nodes[] = [];
  for (const node of siblings) {
    const fence = node.type === 'containerFence' ? readFence(node.value) : undefined;
    if (fence?.type === 'open') open.push(node);
    else if (fence) open.pop();
  }
  return new Set(open);
}

function meaningOf(
  at: Nodes,
  { name, title, attributes }: Head,
  children: readonly Nodes[],
  { readLine, isKnown }: FenceSetting,
): readonly Nodes[] {
  const place = at.position && { position: at.position };
  const alert = alertOf(name);
  if (alert !== undefined) {
    const words = readLine(title ?? titleOf(name) ?? '');
    const head = words.length > 0 ? [{ type: 'calloutTitle', children: [...words], ...place }] : [];
    return [{ type: 'callout', alert, children: [...head, ...children], ...place } as Callout];
  }
  const words = title === undefined ? [] : readLine(title);
  const strong: PhrasingContent = { type: 'strong', children: [...words], ...place };
  const line: readonly Nodes[] =
    words.length > 0 ? [{ type: 'paragraph', children: [strong], ...place }] : [];
  if (name === 'details') return foldDetails(line[0], children, { ...place });
  const content = [...line, ...children];
  return isKnown(name)
    ? [{ type: 'container', name, attributes, children: content, ...place } as Container]
    : content;
}
