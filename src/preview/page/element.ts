/** Elements of the page. */

/** The element of the page with the id. Throws where there is none. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return found(document.getElementById(id), id) as T;
}

/** The first element within another that the selector means. Throws where there is none. */
export function within<T extends HTMLElement = HTMLElement>(parent: ParentNode, selector: string): T {
  return found(parent.querySelector<T>(selector), selector);
}

/** A new element with these properties around these children. */
export function create<N extends keyof HTMLElementTagNameMap>(
  name: N,
  properties: Partial<HTMLElementTagNameMap[N]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[N] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function found<T>(element: T | null, name: string): T {
  if (element === null) throw new Error(`The page has no ${name}`);
  return element;
}
