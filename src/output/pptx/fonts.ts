/** Fonts by role: headings and body are the theme's, so that a change of theme reaches them. */
import type { Font } from '../../deck/model.ts';
import type { Template } from '../../template/model.ts';
import { escapeXml } from './xml.ts';

const THEME = {
  heading: '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>',
  body: '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
} as const;

/** `a:latin`, `a:ea` and `a:cs`. Code leaves East Asian text to the theme: its family has no such glyphs. */
export function fontXml(font: Font, fonts: Template['fonts']): string {
  if (font === 'heading' || font === 'body') return THEME[font];
  // A company's own typeface is for Latin letters, and leaves all others to the theme too.
  if (font !== 'code') return `<a:latin typeface="${escapeXml(font.family)}"/>`;
  const family = escapeXml(fonts.code);
  return `<a:latin typeface="${family}"/><a:cs typeface="${family}"/>`;
}
