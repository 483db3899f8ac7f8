/** XML of a presentation as a small tree: elements with their attributes, names with the usual prefixes. */
import { Parser } from 'htmlparser2';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

interface Draft extends Element {
  readonly attributes: Record<string, string>;
  readonly children: Draft[];
}

/** Nested deeper, and more of them, is nothing that PowerPoint has written. */
const DEEPEST = 500;
const MOST_ELEMENTS = 500_000;

/** Namespaces by the prefixes that everybody writes for them. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://purl.oclc.org/ooxml/presentationml/main': 'p',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
};

/** The document's root; undefined for what has none, and for one beyond all measure. */
export function parseXml(text: string): Element | undefined {
  const root: Draft = { name: '', attributes: {}, children: [] };
  const open: Draft[] = [root];
  const prefixes = new Map<string, string>();
  let count = 0;
  const named = (name: string): string => {
    const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : ['', name];
    const known = prefixes.get(prefix);
    return known === undefined ? name : `${known}:${local}`;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count += 1;
        for (const [key, value] of Object.entries(attributes)) {
          const usual = PREFIXES[value];
          if (usual !== undefined && /^xmlns(?::|$)/.test(key))
            prefixes.set(key.slice('xmlns:'.length), usual);
        }
        const element: Draft = { name: named(name), attributes: {}, children: [] };
        for (const [key, value] of Object.entries(attributes)) {
          element.attributes[key.includes(':') ? named(key) : key] = value;
        }
        open.at(-1)?.children.push(element);
        if (open.length > DEEPEST || count > MOST_ELEMENTS) parser.reset();
        open.push(element);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return root.children[0];
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Down through children of these names, each the first of its name. */
export function descend(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((at, name) => child(at, name), element);
}

/** An attribute as a number; undefined where it is absent or no number. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = element?.attributes[name];
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** What the first of them says that says something. */
export function first<T, R>(values: readonly T[], of: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = of(value);
    if (found !== undefined) return found;
  }
  return undefined;
}
