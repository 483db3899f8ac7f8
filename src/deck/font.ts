/** What text is set in, by the name of a family: roles stand for what a template has for them. */
import type { Font, FontRole } from './model.ts';

export function familyOf(font: Font, fonts: Readonly<Record<FontRole, string>>): string {
  return typeof font === 'string' ? fonts[font] : font.family;
}

export function isSameFont(one: Font, other: Font): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.family === other.family;
}
