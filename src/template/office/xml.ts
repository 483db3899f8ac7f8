/** XML of a presentation as a small tree: elements with their attributes, names with the usual prefixes. */
import { Parser } from 'htmlparser2';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Of `a:t` alone: its words. */
  readonly text?: string;
}

interface Draft extends Element {
  readonly attributes: Record<string, string>;
  readonly children: Draft[];
  text?: string;
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
  // A part says few names many times.
  const names = new Map<string, string>();
  const named = (name: string): string => {
    const known = names.get(name) ?? usualName(name, prefixes);
    names.set(name, known);
    return known;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count += 1;
        const keys = Object.keys(attributes);
        for (const key of keys) {
          if (!key.startsWith('xmlns')) continue;
          const usual = PREFIXES[attributes[key] ?? ''];
          if (usual === undefined) continue;
          prefixes.set(key.slice('xmlns:'.length), usual);
          names.clear();
        }
        const element: Draft = { name: named(name), attributes: {}, children: [] };
        for (const key of keys)
          element.attributes[key.includes(':') ? named(key) : key] = attributes[key] ?? '';
        open.at(-1)?.children.push(element);
        if (open.length > DEEPEST || count > MOST_ELEMENTS) parser.reset();
        open.push(element);
      },
      ontext(words) {
        const inner = open.at(-1);
        if (inner?.name === 'a:t') inner.text = (inner.text ?? '') + words;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return root.children[0];
}

function usualName(name: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const known = prefixes.get(name.slice(0, Math.max(0, colon)));
  return known === undefined ? name : `${known}:${name.slice(colon + 1)}`;
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
