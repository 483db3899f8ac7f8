/** Markdown text -> mdast, with GitHub's tables, tasks, footnotes and bare links, and with front matter. */
import type { PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { DIALECT } from './builtIn.ts';
import { resolveDescriptions } from './definitions.ts';
import type { Dialect } from './dialect.ts';
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

/** Never throws but for a plugin that does: every text is Markdown. What plugins do to trees is for `transformed`. */
export function parseMarkdown(markdown: string, dialect: Dialect = DIALECT): Root {
  const { node, body } = takeFrontMatter(writable(markdown));
  const parsed = processorOf(dialect).parse(shallowLines(body));
  const setting = { readLine, isKnown: (name: string) => dialect.containers.has(name) };
  const root = resolveDescriptions(resolveContainers(parsed, setting)) as Root;
  return node ? { ...root, children: [node, ...root.children] } : root;
}

/** The tree after all plugins, and what they tell; `path` is the file's. Rejects as they do. */
export async function transformed(
  root: Root,
  path: string,
  dialect: Dialect,
): Promise<{ readonly root: Root; readonly messages: readonly VFileMessage[] }> {
  if (dialect.plugins.length === 0) return { root, messages: [] };
  const file = new VFile({ path });
  return { root: (await processorOf(dialect).run(root, file)) as Root, messages: file.messages };
}

/** Parses and transforms as the dialect's plugins have it. */
function processorOf({ plugins }: Dialect) {
  return plugins.length === 0 ? plain : plain().use(plugins);
}

/** The text with a space for each character that cannot be written, so that columns stay true. */
function writable(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(ANSI, '')
    .replace(/\r\n?/g, '\n');
  return lines.replace(UNWRITABLE, (char) => (char === '\n' || char === '\t' ? char : ' '));
}

function readLine(text: string): readonly PhrasingContent[] {
  const [first] = plain.parse(text).children;
  return first?.type === 'paragraph' ? first.children : [{ type: 'text', value: text }];
}
