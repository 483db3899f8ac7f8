/** References to definitions elsewhere in the document -> the links and images that they stand for. */
import type { Definition, Nodes, RootContent } from 'mdast';
import { childrenOf, mapNodes } from './mdast.ts';

/** The nodes with every reference resolved, and without the definitions. The first definition of a name counts. */
export function resolveReferences(nodes: readonly RootContent[]): readonly RootContent[] {
  const definitions = new Map<string, Definition>();
  const collect = (node: Nodes) => {
    if (node.type !== 'definition') childrenOf(node).forEach(collect);
    else if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  };
  nodes.forEach(collect);
  if (definitions.size === 0) return nodes;
  const resolve = (node: Nodes): readonly Nodes[] | undefined => {
    if (node.type === 'definition') return [];
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    const target = { url, title: title ?? null, ...(node.position && { position: node.position }) };
    if (node.type === 'imageReference') return [{ type: 'image', alt: node.alt ?? '', ...target }];
    const children = mapNodes(node.children, resolve) as typeof node.children;
    return [{ type: 'link', children, ...target } as Nodes];
  };
  return mapNodes(nodes, resolve) as readonly RootContent[];
}
