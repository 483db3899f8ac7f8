/** Components of MDX, which HTML does not know: what they are called, and which of them are call-outs. */
import { alertOf } from '../syntax/kinds.ts';
import type { Child, Element } from './tree.ts';

/** What a call-out of any program is called in the tree. */
export const CALLOUT = 'callout';

/** Components whose kind is said by an attribute. */
const CALLOUTS = /^(?:callout|admonition|alert|hint)$/;

type Tag = Pick<Element, 'name' | 'attributes'>;

/** `<Tabs>` and `<TabItem label="A">`; not `<T>`, and nothing that is written small. */
export function isComponent(raw: string): boolean {
  return /^<[A-Z][\w.]*[a-z]/.test(raw);
}

/** Not `<Tabs group="os">` or `<Tabs/>`, which no one means as words. */
export function isPlainTag(raw: string): boolean {
  return !/=|\/>$/.test(raw);
}

/** What a component says by itself, on a line of its own. */
export function titleLine({ attributes }: Tag, place: Pick<Element, 'position'>): Element | undefined {
  const title = [attributes.title, attributes.label, attributes.summary].find(
    (value) => value && !value.startsWith('{'),
  );
  if (title === undefined) return undefined;
  const words: Child = { type: 'text', value: title, ...place };
  const strong: Element = { type: 'element', name: 'strong', attributes: {}, children: [words], ...place };
  return { type: 'element', name: 'p', attributes: {}, children: [strong], ...place };
}

/** The content of a component as a call-out, where it is one; `content` starts with its title's line, if it has one. */
export function asCallout(
  { name, attributes }: Tag,
  content: readonly Child[],
  place: Pick<Element, 'position'>,
): Element | undefined {
  const type = CALLOUTS.test(name)
    ? (attributes.type ?? attributes.kind ?? attributes.variant ?? 'note')
    : name;
  if (alertOf(type) === undefined) return undefined;
  return { type: 'element', name: CALLOUT, attributes: { type }, children: content, ...place };
}
