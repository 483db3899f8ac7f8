/** A page as written, opened for tests. */
import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

export function openPage(bytes: Uint8Array): Document {
  return parseDocument(new TextDecoder().decode(bytes));
}

export function elementsOf(
  page: Document | Element,
  test: (element: Element) => boolean,
): readonly Element[] {
  return DomUtils.findAll(test, page.children);
}

export function named(page: Document | Element, name: string): readonly Element[] {
  return elementsOf(page, (element) => element.name === name);
}

export function withClass(page: Document | Element, name: string): readonly Element[] {
  return elementsOf(page, ({ attribs }) => (attribs.class ?? '').split(' ').includes(name));
}

const INLINE = /^(?:a|b|i|s|code|span|sup|sub)$/;

/** All that the page says of the deck, aloud or to the eye; only runs of one line stand together. */
export function sayings(node: ChildNode | Document): string {
  if (isText(node)) return node.data;
  if (isTag(node)) {
    if (/^(?:script|style|summary)$/.test(node.name)) return '';
    const { alt, alttext, 'aria-label': label } = node.attribs;
    const inside = node.children.map(sayings).join('');
    const within = INLINE.test(node.name) && node.attribs.class !== 'label';
    return within ? inside : ['', inside, alt ?? '', alttext ?? '', label ?? '', ''].join('\n');
  }
  return 'children' in node ? node.children.map(sayings).join('') : '';
}
