/** Writing XML by hand: what may stand in it, and how it is escaped. */

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces that slides, layouts and masters declare on their root. */
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** The text without characters that XML 1.0 forbids: control characters and lone surrogates. */
export function legal(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** Text for an element or an attribute in double quotes. White space survives in both. */
export function escapeXml(text: string): string {
  return legal(text).replace(/[&<>"\t\n\r]/g, (char) => ESCAPES[char] ?? char);
}

/** Attributes with a space before each; those without a value are left out. Values are escaped here. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}
