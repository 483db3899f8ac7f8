/** Reading XML in tests, by a parser of its own and strictly: what is not well-formed throws. */
import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom';

export type { Document, Element };

/** Throws for the first thing that is not well-formed. */
export function parseXml(text: string): Document {
  return new DOMParser({ onError: stop }).parseFromString(text, 'text/xml');
}

/** Stops at any complaint but that of the replacement character, which a report may have in its words. */
function stop(level: 'error' | 'fatalError' | 'warning', message: string): void {
  if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
}

/** Child elements, in order; those of one local name when it is given. */
export function children(parent: Node | undefined, name?: string): readonly Element[] {
  return elementsOf(parent).filter((child) => name === undefined || child.localName === name);
}

/** Elements of one local name at any depth, in document order, without `parent` itself. */
export function descendants(parent: Node | undefined, name: string): readonly Element[] {
  const found: Element[] = [];
  const visit = (element: Node | undefined): void => {
    for (const child of elementsOf(element)) {
      if (child.localName === name) found.push(child);
      visit(child);
    }
  };
  visit(parent);
  return found;
}

/** The first descendant of that local name. */
export function first(parent: Node | undefined, name: string): Element | undefined {
  return descendants(parent, name)[0];
}

/** Walks down by local names: `path(sp, 'nvSpPr', 'cNvPr')`. */
export function path(parent: Node | undefined, ...names: readonly string[]): Element | undefined {
  const [name, ...rest] = names;
  const child = name === undefined ? undefined : children(parent, name)[0];
  return rest.length === 0 ? child : path(child, ...rest);
}

/** An attribute by its name as written, prefix and all; undefined where it is not set. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** An attribute as a number; NaN where it is not set or none. */
export function number(element: Element | undefined, name: string): number {
  return Number(attribute(element, name) ?? Number.NaN);
}

/** By siblings, since the parser's lists of nodes are slow to go through. */
function elementsOf(parent: Node | undefined): readonly Element[] {
  const elements: Element[] = [];
  for (let node = parent?.firstChild; node; node = node.nextSibling) if (isElement(node)) elements.push(node);
  return elements;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
