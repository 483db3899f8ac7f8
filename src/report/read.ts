/**
 * Markdown -> Report, from the outside in: front matter, title, the lines around the body, and its sections.
 */
import type { Root, RootContent } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { createRead } from './blocks.ts';
import { DIALECT } from './builtIn.ts';
import { dropContents } from './contents.ts';
import { type Defaults, SETTINGS } from './defaults.ts';
import { takeDetails, takeHead } from './details.ts';
import type { Dialect } from './dialect.ts';
import { applyDirectives } from './directives/apply.ts';
import { readDirectives } from './directives/read.ts';
import { takeClosingLine } from './footer.ts';
import { placeFootnotes } from './footnotes.ts';
import { readFrontMatter } from './frontMatter/index.ts';
import { resolveHtml } from './html/index.ts';
import { breakAtLabels } from './labels.ts';
import { takeLead } from './lead.ts';
import { type Manuscript, manuscriptOf } from './manuscript.ts';
import type { Report, Settings } from './model.ts';
import { withOwnWords } from './ownWords.ts';
import { withPartPictures } from './partPictures.ts';
import { picturesAmongData } from './pictureTable.ts';
import { promoteBoldLines } from './promote.ts';
import { raggedRows } from './ragged.ts';
import { resolveReferences } from './references.ts';
import { readSections } from './sections.ts';
import { resolveInline } from './syntax/inline/index.ts';
import { dropModules } from './syntax/modules.ts';
import { takeTitle } from './title.ts';

export interface ReadOptions {
  /** What messages call the report; its name serves as title where nothing else does. */
  readonly path?: string;
  /** What counts where the report says nothing of it. */
  readonly defaults?: Defaults;
  /** What means something. Default: what the program knows by itself. */
  readonly dialect?: Dialect;
}

export interface Reading {
  readonly report: Report;
  readonly messages: readonly VFileMessage[];
}

/** Never throws: what cannot be understood is kept as text, and a message says so. What is too long is not read. */
export function readReport(
  report: string | Manuscript,
  { path = '', defaults = {}, dialect = DIALECT }: ReadOptions = {},
): Reading {
  const manuscript = typeof report === 'string' ? manuscriptOf(report, dialect) : report;
  const { root } = manuscript;
  const { author: usualAuthor, footer: usualFooter, lang, theme, ...usual } = defaults;
  const front = readFrontMatter(root, dialect.charts);
  const settings: Settings = { ...SETTINGS, ...usual, ...front.settings };
  const asked = readDirectives(root, {
    rulesBreak: settings.breaks === 'rule',
    charts: dialect.charts,
  });
  const nodes = bodyOf(root);
  const head = front.metadata.title === undefined ? takeHead(nodes) : { nodes, lines: [] };
  const said = { ...('title' in head && { title: head.title }), ...front.metadata };
  const { title, anchor, ...body } = takeTitle(head.nodes, said, path);
  const details = takeDetails(body.nodes, body.below);
  const lead = body.subtitle === undefined ? takeLead(details.nodes, body.below) : { nodes: details.nodes };
  const closing = takeClosingLine(lead.nodes);
  const { subtitle = 'line' in lead ? lead.line : undefined } = body;
  const { author = details.metadata.author === undefined ? usualAuthor : undefined, date } = front.metadata;
  const { footer = closing.line ?? usualFooter } = front.metadata;
  const unused = footer === closing.line ? undefined : closing.line;
  const lines = [author, date, ...head.lines, ...details.lines, unused];
  const told: VFileMessage[] = [];
  const read = createRead(dialect, (found) => told.push(found));
  const { sections, messages: idle } = applyDirectives(readSections(closing.nodes, anchor, read), {
    ...front,
    ...asked,
  });
  const whole: Report = {
    title,
    opening: anchor,
    ...(subtitle === undefined ? {} : { subtitle }),
    metadata: {
      ...(lang !== undefined && { lang }),
      ...(theme !== undefined && { theme }),
      ...details.metadata,
      ...said,
      ...(author !== undefined && { author }),
    },
    settings,
    details: lines.filter((line) => line !== undefined),
    ...(details.asides.length > 0 && { asides: details.asides }),
    ...(footer === undefined ? {} : { footer }),
    sections,
  };
  const messages = [
    ...manuscript.messages,
    ...front.messages,
    ...asked.messages,
    ...told,
    ...idle,
    ...raggedRows(root),
    ...picturesAmongData(closing.nodes),
  ];
  return { report: withOwnWords(withPartPictures(whole, manuscript)), messages };
}

/** The document without its front matter, in nodes that mean what they show. */
function bodyOf(root: Root): readonly RootContent[] {
  const nodes = resolveHtml(root).children.filter((node) => node.type !== 'yaml' && node.type !== 'toml');
  const kept = dropContents(dropModules(resolveReferences(nodes)));
  const resolved = breakAtLabels(resolveInline(kept)) as readonly RootContent[];
  return promoteBoldLines(placeFootnotes(resolved));
}
