/** Markdown text -> mdast, with GitHub's tables, tasks, footnotes and bare links, and with front matter. */
import type { PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { resolveDescriptions } from './definitions.ts';
import { boundNesting } from './nesting.ts';
import { resolveContainers } from './syntax/containers.ts';
import { remarkContainers } from './syntax/plugin.ts';

const plain = remark().use(remarkGfm).use(remarkContainers).freeze();
const withFrontMatter = plain().use(remarkFrontmatter, ['yaml', 'toml']).freeze();

/** A line that says `key: value`; without one, text between two rules is no front matter. */
const ENTRY = /^[\w"'-][^:\n]*:(?:\s|$)/m;

/** Control characters and halves of surrogate pairs, which no XML, and so no PowerPoint file, can hold. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** Never throws: every text is Markdown. */
export function parseMarkdown(markdown: string): Root {
  const text = writable(markdown);
  const root = withFrontMatter.parse(text);
  const [first] = root.children;
  const isBody = first?.type === 'yaml' && first.value.trim() !== '' && !ENTRY.test(first.value);
  return resolveDialects(boundNesting(isBody ? plain.parse(text) : root));
}

/** The text with a space for each character that cannot be written, so that columns stay true. */
function writable(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return lines.replace(UNWRITABLE, (char) => (char === '\n' || char === '\t' ? char : ' '));
}

function resolveDialects(root: Root): Root {
  return resolveDescriptions(resolveContainers(root, readLine)) as Root;
}

function readLine(text: string): readonly PhrasingContent[] {
  const [first] = plain.parse(text).children;
  return first?.type === 'paragraph' ? first.children : [{ type: 'text', value: text }];
}
