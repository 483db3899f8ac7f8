/** `{.class #id key="value"}`: attributes as Pandoc, Quarto and remark-directive write them. */

export type Attributes = Readonly<Record<string, string>>;

const ATTRIBUTE = /([.#])([^\s.#{}=]+)|([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'}]+))|([\w-]+)/g;

/** What stands in the braces; classes are joined in `class`, and a word alone is an empty attribute. */
export function readAttributes(inside: string): Attributes {
  const classes: string[] = [];
  const attributes: Record<string, string> = {};
  for (const [, sign, name, key, double, single, bare, word] of inside.matchAll(ATTRIBUTE)) {
    if (sign === '.') classes.push(name ?? '');
    else if (sign === '#') attributes.id = name ?? '';
    else if (key !== undefined) attributes[key] = double ?? single ?? bare ?? '';
    else if (word !== undefined) attributes[word] = '';
  }
  return classes.length > 0 ? { ...attributes, class: classes.join(' ') } : attributes;
}
