/**
 * Tags among Markdown -> a tree of elements, in which the Markdown nodes between two tags are children too.
 *
 * Markdown leaves `<b>`, the words and `</b>` as three siblings, and so it does with `<details>` and what follows
 * it. Text that only looks like a tag, such as `List<String>`, stays text. What elements mean is not known here.
 */
import { Parser } from 'htmlparser2';
import type { Html, Nodes, Text } from 'mdast';
import { asCallout, isComponent, isPlainTag, titleLine } from './components.ts';
import { isForeign, isKnown, isSelfEnding, isVoid } from './elements.ts';
import { finished } from './finished.ts';

export interface Element {
  readonly type: 'element';
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
  readonly position?: Nodes['position'];
}

export type Child = Element | Nodes;

interface Draft extends Element {
  readonly children: Child[];
}

/** A tag that is open. */
interface Open {
  /** Where its content goes: its own element, or the one around it. */
  readonly into: Draft;
  readonly own?: Draft;
  /** The tag as it was typed. */
  readonly raw: string;
  /** Whether the tag is words of the text. */
  readonly isText: boolean;
  /** An element that HTML does not know, with the place of its content among the children of `into`. */
  readonly unknown?: Pick<Element, 'name' | 'attributes' | 'position'> & { readonly start: number };
}

/** Elements nested deeper than this are opened up: no author means them, and no stack has to hold them. */
const DEEPEST = 100;

/** The siblings as a tree. An element that is never closed leaves its content where it stood. */
export function buildTree(siblings: readonly Nodes[]): readonly Child[] {
  const root: Draft = { type: 'element', name: '', attributes: {}, children: [] };
  const open: Open[] = [];
  let node: Html = { type: 'html', value: '' };
  let placeAt = placesIn(node);
  let written = 0;
  const parent = () => open.at(-1)?.into ?? root;
  const addText = (value: string) => {
    if (value !== '')
      parent().children.push({ ...placeAt(parser.startIndex - written), type: 'text', value } satisfies Text);
  };
  const rawTag = () => node.value.slice(parser.startIndex - written, parser.endIndex + 1 - written);

  const parser: Parser = new Parser({
    ontext: addText,
    onopentag(name, attributes) {
      const raw = rawTag();
      const into = parent();
      if (!isKnown(name)) {
        const isText = isPlainTag(raw) && !open.some(({ own }) => own && isForeign(own.name));
        const place = placeAt(parser.startIndex - written);
        const title = isText ? undefined : titleLine({ name, attributes }, place);
        const unknown = { name, attributes, start: into.children.length, ...place };
        if (isText) addText(raw);
        if (title) into.children.push(title);
        open.push({ into, raw, isText, unknown });
        return;
      }
      const own: Draft = {
        type: 'element',
        name,
        attributes,
        children: [],
        ...placeAt(parser.startIndex - written),
      };
      const opened = isVoid(name) || open.length < DEEPEST;
      if (opened) into.children.push(own);
      open.push(opened ? { into: own, own, raw, isText: false } : { into, raw, isText: false });
    },
    onclosetag(name, isImplied) {
      const tag = open.pop();
      if (!tag) return;
      if (!isImplied && isComponent(tag.raw)) closeComponent(tag);
      else if (tag.isText && !isImplied) addText(rawTag());
      if (tag.own && isImplied && !isVoid(name) && !isSelfEnding(name)) spill(tag.own, parent(), tag.raw);
    },
  });

  const last = siblings.findLast(({ type }) => type === 'html');
  for (const sibling of siblings) {
    if (sibling.type !== 'html') {
      parent().children.push(sibling);
      continue;
    }
    node = sibling === last ? { ...sibling, value: finished(sibling.value) } : sibling;
    placeAt = placesIn(node);
    parser.write(node.value);
    written += node.value.length;
  }
  parser.end();
  return root.children;
}

/** A component that is closed is no word of the text, as `<T>` would be; its content stays. */
function closeComponent({ into, isText, unknown }: Open): void {
  if (!unknown) return;
  const content = into.children.splice(unknown.start);
  if (isText) content.shift();
  const callout = asCallout(unknown, content, unknown.position ? { position: unknown.position } : {});
  into.children.push(...(callout ? [callout] : content));
}

/** Replaces an element that was never closed, and is its parent's last child, by its content. */
function spill(own: Draft, parent: Draft, raw: string): void {
  parent.children.pop();
  if (isGeneric(own, raw, parent.children.at(-1))) parent.children.push({ type: 'text', value: raw });
  for (const child of own.children) parent.children.push(child);
}

/** `Span<Object>`: the name of an element, but nothing else of one. */
function isGeneric({ attributes }: Element, raw: string, before: Child | undefined): boolean {
  const attached = before?.type === 'text' && /[\p{L}\p{N}_]$/u.test(before.value.slice(-2));
  return attached && Object.keys(attributes).length === 0 && isPlainTag(raw);
}

/** Tells places in a node's value, to the line; offsets must not go back. */
function placesIn({ position, value }: Html): (offset: number) => Pick<Html, 'position'> {
  let line = position?.start.line ?? 1;
  let counted = 0;
  return (offset) => {
    if (!position) return {};
    for (let at = value.indexOf('\n', counted); at >= 0 && at < offset; at = value.indexOf('\n', counted)) {
      line += 1;
      counted = at + 1;
    }
    const start = { line, column: line === position.start.line ? position.start.column : 1 };
    return { position: { start, end: start } };
  };
}
