/** Font families as CSS: each with free fonts of the same widths behind it, so that lines end where they were planned. */
import type { Font, FontRole } from '../../deck/model.ts';
import type { Template } from '../../template/model.ts';

const SAME_WIDTHS: Readonly<Record<string, readonly string[]>> = {
  arial: ['Liberation Sans', 'Arimo', 'Helvetica'],
  calibri: ['Carlito'],
  cambria: ['Caladea'],
  georgia: ['Gelasio'],
  'times new roman': ['Liberation Serif', 'Tinos'],
  'courier new': ['Liberation Mono', 'Cousine'],
  consolas: ['Liberation Mono', 'Cousine'],
};

const SERIF = /^(?:cambria|georgia|garamond|times|palatino|book antiqua|constantia)/i;

export const FONT_ROLES: readonly FontRole[] = ['heading', 'body', 'code'];

/** `font-family` of text: that of its role, or the family itself. */
export function cssFont(font: Font): string {
  return typeof font === 'string' ? `var(--${font})` : withSubstitutes(font.family);
}

/** `font-family` of a role. */
export function familiesOf(role: FontRole, fonts: Template['fonts']): string {
  return withSubstitutes(fonts[role], role);
}

function withSubstitutes(family: string, role: FontRole = 'body'): string {
  const generic = role === 'code' ? 'monospace' : SERIF.test(family) ? 'serif' : 'sans-serif';
  const others =
    SAME_WIDTHS[family.trim().toLowerCase()] ?? (generic === 'sans-serif' ? ['Arial', 'Arimo'] : []);
  return [...[family, ...others].map(quoted), generic].join(',');
}

/** A name as a CSS string; nothing in it ends the string or the style sheet. */
function quoted(name: string): string {
  return `"${name.replace(/[^\p{L}\p{N} ._-]/gu, '')}"`;
}
