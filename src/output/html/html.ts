/** Writing HTML and SVG by hand: elements, what may stand in them, and numbers. */

/** What no HTML document may hold: control characters and lone surrogates. */
const ILLEGAL = /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** Text for an element or an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}

/** An element around content that is markup already. Attributes are escaped here; those without a value are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  return `${opening(name, attributes)}${content.join('')}</${name}>`;
}

/** A start tag, or all of an element that has no end. */
export function opening(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    if (value === true) return ` ${key}`;
    return ` ${key}="${escapeHtml(typeof value === 'number' ? decimal(value) : value)}"`;
  });
  return `<${name}${written.join('')}>`;
}

/** Declarations of CSS; those without a value are left out. Undefined where none is left. */
export function css(declarations: Readonly<Record<string, string | number | undefined>>): string | undefined {
  const written = Object.entries(declarations).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${typeof value === 'number' ? decimal(value) : value}`],
  );
  return written.length === 0 ? undefined : written.join(';');
}

/** A number to a thousandth, as short as it goes. */
export function decimal(value: number): string {
  return String(Number(value.toFixed(3)));
}
