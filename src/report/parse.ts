/** Markdown text -> mdast, with GitHub's tables, tasks, footnotes and bare links, and with front matter. */
import type { PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { resolveDescriptions } from './definitions.ts';
import { remarkBoundParagraphs } from './endless.ts';
import { takeFrontMatter } from './frontMatter/take.ts';
import { remarkBoundNesting } from './nesting.ts';
import { shallowLines } from './shallow.ts';
import { remarkBoundMarks } from './syntax/attention.ts';
import { resolveContainers } from './syntax/containers.ts';
import { remarkContainers } from './syntax/plugin.ts';

const plain = remark()
  .use(remarkBoundNesting)
  .use(remarkBoundParagraphs)
  .use(remarkGfm)
  .use(remarkBoundMarks)
  .use(remarkContainers)
  .freeze();

/** Colours of a terminal, in logs that were pasted. */
const ANSI = /\p{Cc}\[[\d;]+m/gu;

/** What no PowerPoint file can hold in a run: control characters, halves of pairs, and Unicode's own line ends. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;

/** Never throws: every text is Markdown. */
export function parseMarkdown(markdown: string): Root {
  const { node, body } = takeFrontMatter(writable(markdown));
  const root = resolveDialects(plain.parse(shallowLines(body)));
  return node ? { ...root, children: [node, ...root.children] } : root;
}

/** The text with a space for each character that cannot be written, so that columns stay true. */
function writable(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(ANSI, '')
    .replace(/\r\n?/g, '\n');
  return lines.replace(UNWRITABLE, (char) => (char === '\n' || char === '\t' ? char : ' '));
}

function resolveDialects(root: Root): Root {
  return resolveDescriptions(resolveContainers(root, readLine)) as Root;
}

function readLine(text: string): readonly PhrasingContent[] {
  const [first] = plain.parse(text).children;
  return first?.type === 'paragraph' ? first.children : [{ type: 'text', value: text }];
}
