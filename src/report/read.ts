/**
 * Markdown -> Report, from the outside in: front matter, title, the lines around the body, and its sections.
 */
import type { Root, RootContent } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { takeDetails } from './details.ts';
import { takeClosingLine } from './footer.ts';
import { placeFootnotes } from './footnotes.ts';
import { readFrontMatter } from './frontMatter.ts';
import { resolveHtml } from './html/index.ts';
import type { Report } from './model.ts';
import { parseMarkdown } from './parse.ts';
import { promoteBoldLines } from './promote.ts';
import { raggedRows } from './ragged.ts';
import { resolveReferences } from './references.ts';
import { readSections } from './sections.ts';
import { takeTitle } from './title.ts';

export interface ReadOptions {
  /** What messages call the report; its name serves as title where nothing else does. */
  readonly path?: string;
}

export interface Reading {
  readonly report: Report;
  readonly messages: readonly VFileMessage[];
}

/** Never throws: what cannot be understood is kept as text, and a message says so. */
export function readReport(markdown: string, { path = '' }: ReadOptions = {}): Reading {
  const root = parseMarkdown(markdown);
  const front = readFrontMatter(root);
  const content = promoteBoldLines(placeFootnotes(resolveReferences(resolveHtml(contentOf(root)))));
  const { title, subtitle, anchor, ...titled } = takeTitle(content, front.metadata, path);
  const details = takeDetails(titled.nodes, titled.below);
  const closing = takeClosingLine(details.nodes);
  const metadata = { ...details.metadata, ...front.metadata };
  const footer = front.metadata.footer ?? closing.line;
  const lines = [
    ...[front.metadata.author, front.metadata.date].filter((line) => line !== undefined),
    ...details.lines,
    ...(front.metadata.footer !== undefined && closing.line !== undefined ? [closing.line] : []),
  ];
  const report: Report = {
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    metadata,
    details: lines,
    ...(footer === undefined ? {} : { footer }),
    sections: readSections(closing.nodes, anchor),
  };
  const messages = [...front.messages, ...raggedRows(root)];
  for (const message of messages) message.file = path;
  return { report, messages };
}

function contentOf(root: Root): readonly RootContent[] {
  return root.children.filter((node) => node.type !== 'yaml' && node.type !== 'toml');
}
