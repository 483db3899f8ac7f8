/**
 * What people write within a line that GitHub does not know: wiki links, citations, emoji, tags of templates.
 *
 * A rule a dialect, each sure of what it takes: what is not unmistakable stays as it was typed. To add one, add an
 * entry; the first that finds something at a place has it.
 */
import type { PhrasingContent } from 'mdast';
import { slugOf } from '../../slug.ts';
import { emojiNamed } from './emoji.ts';

export interface Rule {
  /** Text without it has nothing for the rule: looking for letters of all scripts takes long. */
  readonly sign: string;
  /** Global. */
  readonly pattern: RegExp;
  /** What stands there instead; undefined to leave it. */
  readonly read: (match: RegExpExecArray) => readonly PhrasingContent[] | undefined;
  /** Whether its signs could be escaped, so that it is not for text with escapes in it. */
  readonly isEscapable?: true;
}

const nothing = () => [];
const inside = ([, words = '']: RegExpExecArray) => [text(words)];

export const RULES: readonly Rule[] = [
  // Comments of MDX and of Jinja.
  { sign: '{', pattern: /\{\/\*[\s\S]*?\*\/\}|\{#\s[\s\S]*?\s#\}/g, read: nothing },
  // Links whose address is a tag of Hugo's or Jinja's, which Markdown takes for none.
  { sign: '](', pattern: /\[([^[\]\n]+)\]\(\{[{%][\s\S]*?[%}]\}[^()\s]*\)/g, read: inside },
  // Tags of Jinja and Liquid, and shortcodes of Hugo.
  { sign: '{%', pattern: /\{%-?\s*[a-z][\s\S]*?%\}/gi, read: nothing },
  {
    sign: '{{',
    pattern: /\{\{([<%])\s*([\s\S]*?)\s*[%>]\}\}/g,
    read: ([, , tag = '']) => readShortcode(tag),
  },
  // A component of MDX with an expression in it, which is no HTML.
  {
    sign: '<',
    pattern: /<\/?[A-Za-z][\w.]*(?:\s+[\w-]+(?:="[^"\n]*")?)*\s+[\w-]+=\{[^<>]*\}[^<>]*>/g,
    read: nothing,
  },
  // Attributes of kramdown, and of Pandoc's spans.
  { sign: '{:', pattern: /[ \t]*\{:[^{}\n]*\}/g, read: nothing },
  { sign: ']{', pattern: /\[([^[\]\n]+)\]\{[.#][^{}\n]*\}/g, read: inside },
  // Wiki links.
  {
    sign: '![[',
    pattern: /!\[\[([^[\]|\n]+\.(?:png|jpe?g|gif|svg|webp|bmp|avif))(?:\|+([^[\]\n]*))?\]\]/gi,
    read: readEmbed,
  },
  {
    sign: '[[',
    pattern: /(?<![\p{L}\p{N}_)\]])!?\[\[([^[\]|\n]+)(?:\|+([^[\]\n]+))?\]\]/gu,
    read: readWikiLink,
  },
  // Citations: `[@doe99; @roe2001, p. 3]`.
  { sign: '@', pattern: /\[(-?@[\p{L}\p{N}_][^[\]\n]*)\]/gu, read: readCitation },
  {
    sign: ':',
    pattern: /(?<![\p{L}\p{N}_]|[\p{L}\p{N}_]:)(?::[a-z0-9_+-]+:)+(?![\p{L}\p{N}_])/gu,
    read: readEmoji,
  },
  // Strong words with a space too many, as converters write them: `**Note: **words`.
  { sign: '**', pattern: /\*\*([^*\n]*\p{L}[^*\n]*)\*\*(?!\*)/gu, read: readStrong, isEscapable: true },
  // Dashes as typewriters had them, between words; options of commands have no space behind them.
  {
    sign: '---',
    pattern: /(?<=[\p{L}\p{N}.,;:!?)"'’” ])---(?=[\p{L}\p{N}("'‘“ ])/gu,
    read: () => [text('—')],
  },
  { sign: '--', pattern: /(?<=[\p{L}\p{N}.,;:!?)"'’”] )--(?= \S)/gu, read: () => [text('–')] },
  marks('highlight', '==', /(?<![=\p{L}\p{N}])==(?![\s=])([^=\n]*[^\s=])==(?![=\p{L}\p{N}])/gu),
  marks('underline', '++', /(?<![+\p{L}\p{N}])\+\+(\p{L}{3,}(?:[^+\n]*\p{L}{3,})?)\+\+(?![+\p{L}\p{N}])/gu),
  marks('superscript', '^', /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+−-]{1,12})\^(?![\p{L}\p{N}])/gu),
];

function marks(type: 'highlight' | 'underline' | 'superscript', sign: string, pattern: RegExp): Rule {
  return { sign, pattern, read: ([, words = '']) => [{ type, children: [text(words)] }] };
}

const WORD_BEFORE = /[*\p{L}\p{N}]$/u;
const WORD_BEHIND = /^[\p{L}\p{N}]/u;

/** Spaces at both sides stand around an operator, but for a whole line; one inside of a word is none of a mark. */
function readStrong({
  0: whole,
  1: words = '',
  index,
  input,
}: RegExpExecArray): PhrasingContent[] | undefined {
  const [before, behind] = [input.slice(0, index), input.slice(index + whole.length)];
  const [, start = '', inner = '', end = ''] = /^(\s*)(.*?)(\s*)$/u.exec(words) ?? [];
  const isLine = /(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:\n|$)/.test(behind);
  const opens = start === '' || !WORD_BEFORE.test(before);
  const closes = end === '' || !WORD_BEHIND.test(behind) || /\p{P}$/u.test(inner);
  if (!opens || !closes || (start !== '' && end !== '' && !isLine)) return undefined;
  const strong: PhrasingContent = { type: 'strong', children: [text(inner)] };
  return [...(start ? [text(start)] : []), strong, ...(end ? [text(end)] : [])];
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

const ATTRIBUTE = /\b(src|alt|title|caption)\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”)/g;

/** Hugo's figure is a picture; of other shortcodes the words between them stay. */
function readShortcode(tag: string): readonly PhrasingContent[] {
  if (!/^figure\s/.test(tag)) return [];
  const said = new Map(
    [...tag.matchAll(ATTRIBUTE)].map(([, key, ...values]) => [
      key,
      values.find((value) => value !== undefined),
    ]),
  );
  const caption = said.get('caption') ?? said.get('title');
  const [url, alt = caption ?? ''] = [said.get('src'), said.get('alt')];
  const words: readonly PhrasingContent[] = caption ? [{ type: 'emphasis', children: [text(caption)] }] : [];
  return url ? [{ type: 'image', url, alt }, ...words] : words;
}

/** Obsidian writes a picture's width where another link has its words. */
function readEmbed([, url = '', words = '']: RegExpExecArray): readonly PhrasingContent[] {
  return [{ type: 'image', url, alt: /^\d+(?:x\d+)?$/.test(words) ? '' : words }];
}

/** `[[Page#Part|words]]`; a link to a part of this very page leads there. */
function readWikiLink([, target = '', words]: RegExpExecArray): readonly PhrasingContent[] {
  const shown = text(words ?? target.replace(/^#+/, '').replaceAll('#', ' › '));
  return target.startsWith('#') ? [{ type: 'link', url: `#${slugOf(target)}`, children: [shown] }] : [shown];
}

/** In parentheses, as citations stand in print, each under its key. */
function readCitation([, inside = '']: RegExpExecArray): readonly PhrasingContent[] {
  return [text(`(${inside.replace(/(^|[\s;])-?@(?=[\p{L}\p{N}_])/gu, '$1')})`)];
}

function readEmoji([names]: RegExpExecArray): readonly PhrasingContent[] | undefined {
  const emoji = names.slice(1, -1).split('::').map(emojiNamed);
  return emoji.every((one) => one !== undefined) ? [text(emoji.join(''))] : undefined;
}
