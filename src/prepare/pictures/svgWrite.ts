/** A drawing -> SVG text, of a given size. The drawing is as deep as `readDrawing` lets it be, so recursion is safe. */
import type { Size } from '../../deck/model.ts';
import type { Drawing } from './svgTree.ts';

const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The drawing in UTF-8; its view box is what is shown in that size. */
export function writeSvg({ attributes, children }: Drawing, { width, height }: Size): Uint8Array {
  const sized = { ...attributes, width: String(width), height: String(height) };
  const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return new TextEncoder().encode(`<svg ${spaces}${written(sized)}>${children.map(nodeText).join('')}</svg>`);
}

function nodeText(node: Drawing | string): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  return `<${name}${written(attributes)}>${children.map(nodeText).join('')}</${name}>`;
}

function written(attributes: Drawing['attributes']): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function escaped(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
