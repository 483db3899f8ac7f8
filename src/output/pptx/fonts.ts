/** Fonts by role: headings and body are the theme's, so that a change of theme reaches them. */
import type { FontRole } from '../../deck/model.ts';
import type { Template } from '../../template/model.ts';
import { escapeXml } from './xml.ts';

const THEME = {
  heading: '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>',
  body: '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
} as const;

/** `a:latin`, `a:ea` and `a:cs`. Code leaves East Asian text to the theme: its family has no such glyphs. */
export function fontXml(role: FontRole, fonts: Template['fonts']): string {
  if (role !== 'code') return THEME[role];
  const family = escapeXml(fonts.code);
  return `<a:latin typeface="${family}"/><a:cs typeface="${family}"/>`;
}
