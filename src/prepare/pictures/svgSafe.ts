/** Which attributes and styles of an SVG may stay: those that lead nowhere and run nothing. */
import { imageSize } from 'image-size';
import { MOST_PIXELS } from './limits.ts';

const PLAIN_NAME = /^[a-z][\w.-]*$/i;

/** Event handlers, bases of addresses, and effects whose cost has no bound. */
const DROPPED = /^(?:on.*|src|base|filter|xmlns|style)$/i;

const PART = /^\s*#[^\s#]+\s*$/;
const PICTURE = /^\s*data:image\/(?:png|jpeg|gif);base64,([a-z\d+/=\s]+)$/i;

/** The attribute as an entry, with a value that leads nowhere; none where it may not stay. */
export function safeAttribute(
  element: string,
  name: string,
  value: string,
): readonly (readonly [string, string])[] {
  if (name === 'href' || name === 'xlink:href') {
    return PART.test(value) || (element === 'image' && isPicture(value))
      ? [['xlink:href', value.trim()]]
      : [];
  }
  if (name === 'style') return [[name, safeStyle(value)]];
  if (name === 'xml:space') return [[name, value]];
  return PLAIN_NAME.test(name) && !DROPPED.test(name) && isLocal(value) ? [[name, value]] : [];
}

/** A style sheet, or the value of a `style` attribute, without imports, fonts, filters and addresses. */
export function safeStyle(css: string): string {
  const plain = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '');
  // With escapes, any word can be written so that no pattern finds it.
  if (plain.includes('\\') || plain.includes('<')) return '';
  return plain
    .replace(/@import[^;{}]*(?:;|$)/gi, '')
    .replace(/@[a-z-]*font-face\s*\{[^}]*(?:\}|$)/gi, '')
    .replace(/(?:behavior|-moz-binding|(?:backdrop-)?filter)\s*:[^;}]*/gi, '')
    .replace(/[\w-]+\s*:[^;{}]*/g, (declaration) => (isLocal(declaration) ? declaration : ''));
}

/** Whether every address in the value is that of a part of the drawing. */
function isLocal(value: string): boolean {
  if (value.includes('\\')) return false;
  const addresses = value.match(/url\s*\([^)]*\)?/gi) ?? [];
  return (
    addresses.every((address) => /^url\s*\(\s*(["']?)#[^"'()\s]+\1\s*\)$/i.test(address)) &&
    !/(?:javascript|vbscript|expression|image-set|@import|https?:\/\/)/i.test(value)
  );
}

/** A picture inside of the drawing, of pixels that can be opened. */
function isPicture(value: string): boolean {
  const [, data] = PICTURE.exec(value) ?? [];
  if (data === undefined) return false;
  try {
    const { width, height } = imageSize(Buffer.from(data, 'base64'));
    return width * height <= MOST_PIXELS;
  } catch {
    return false;
  }
}
