/**
 * The pipeline: Markdown is read into a Report, shortened, planned into a Storyboard, flowed into a Deck, and written.
 */
import { VFileMessage } from 'vfile-message';
import { lowerBlock, lowerVisual, offers } from './blocks/index.ts';
import { checkReport } from './checks/index.ts';
import type { Deck, DeckProperties } from './deck/model.ts';
import { withSources } from './deck/sources.ts';
import { digest } from './digest/index.ts';
import type { Extension } from './extensions/model.ts';
import { type Tables, tablesOf } from './extensions/tables.ts';
import { type FlowContext, flow } from './flow/flow.ts';
import { measureFonts } from './fonts/index.ts';
import type { Host } from './host/host.ts';
import { memoryHost } from './host/memory.ts';
import { layoutFolders, openLayouts } from './layouts.ts';
import { gather } from './manuscript/gather.ts';
import { inOrder, located, message } from './messages.ts';
import { unfitLayouts, unknownLayouts } from './plan/layouts.ts';
import { planStoryboard } from './plan/plan.ts';
import { prepare } from './prepare/index.ts';
import { dressWithLogo } from './prepare/logo.ts';
import type { Defaults } from './report/defaults.ts';
import { languageOf } from './report/language.ts';
import { locatorOf, type Manuscript, placeOf } from './report/manuscript.ts';
import type { Report } from './report/model.ts';
import { readReport } from './report/read.ts';
import { familiesIn } from './template/families.ts';
import { builtInThemes, DEFAULT_THEME, type ReadLayouts, type ReadTheme } from './template/index.ts';
import type { Template } from './template/model.ts';
import { inProportion } from './template/proportions.ts';
import { isMeasured, substituteFor } from './text/faces.ts';
import { createMeasurer } from './text/measure.ts';
import { decideTables } from './visuals/decideTables.ts';
import { unmetWishes } from './visuals/unmet.ts';

/** How a report is compiled; all of it has a default. */
export interface CompileOptions {
  /** What the report is called in messages, and where the files lie that it names. Default: `report.md`. */
  readonly path?: string;
  /** Name of a theme; it wins over the report's front matter. */
  readonly theme?: string;
  /** A folder whose layouts and themes are used before the program's own; the `host` reads it. */
  readonly layouts?: string;
  /** What is added to the program: kinds of blocks, visuals, remark plugins, folders of layouts. */
  readonly extensions?: readonly Extension[];
  /** A company's template, as `openTemplate` reads it; it wins over all themes and layouts. */
  readonly template?: Template;
  /** What counts where neither the report nor these options say otherwise. */
  readonly defaults?: CompileDefaults;
  /** Where pictures and layouts are read from. Default: nowhere, so that nothing is read from disk. */
  readonly host?: Host;
  /** The folder that pictures must lie in; names that begin with `/` start there. Default: the report's own. */
  readonly root?: string;
  /** Whether pictures of the web are fetched. Default: they are not, and each has a frame that says what it is. */
  readonly remote?: boolean;
  /** Is told as each stage begins, in the order in which they run; for measuring. */
  readonly onStage?: (stage: Stage) => void;
}

/** What a compilation consists of: `template` chooses and measures how the deck looks, `check` finds what does not add up. */
export type Stage = 'gather' | 'read' | 'template' | 'digest' | 'prepare' | 'plan' | 'flow' | 'check';

/** Keys of front matter. */
export type CompileDefaults = Defaults & {
  /** For reports that name no theme. */
  readonly template?: Template;
  /** Path of a picture, for reports that name none; the `host` reads it, wherever it lies. */
  readonly logo?: string;
};

/** What compiling gives. */
export interface Compilation {
  readonly deck: Deck;
  readonly template: Template;
  /** What a person should know, in the order of the report's lines. */
  readonly messages: readonly VFileMessage[];
}

/**
 * A report as a deck. Rejects with a fatal `VFileMessage` when the report asks for what there is not, and where `layouts`
 * cannot be used with a `HostError` or with a `LayoutsError` of all faults in its files.
 */
export async function compile(markdown: string, options: CompileOptions = {}): Promise<Compilation> {
  const { path = 'report.md', host = memoryHost({}), root, extensions = [] } = options;
  const tables = tablesOf(extensions);
  options.onStage?.('gather');
  const manuscript = await gather(markdown, { path, host, root, extensions });
  try {
    return await compileManuscript(manuscript, tables, { ...options, path, host });
  } catch (error) {
    // What extensions throw knows its line, but not its file.
    throw error instanceof VFileMessage && !error.file
      ? located(error, path, locatorOf(manuscript, path))
      : error;
  }
}

async function compileManuscript(
  manuscript: Manuscript,
  { dialect, rules, kinds, drawers }: Tables,
  options: CompileOptions & Required<Pick<CompileOptions, 'path' | 'host'>>,
): Promise<Compilation> {
  const { path, host, root, remote = false } = options;
  const { template: usualTemplate, logo: usualLogo, ...defaults } = options.defaults ?? {};
  const { onStage: begin = () => undefined } = options;
  const locate = locatorOf(manuscript, path);
  begin('read');
  const read = readReport(manuscript, { path, defaults, dialect });
  const fault = read.messages.find(({ fatal }) => fatal);
  if (fault) throw fault;
  begin('template');
  const isThemed = (options.theme ?? read.report.metadata.theme) !== undefined;
  const given = options.template ?? (isThemed ? undefined : usualTemplate);
  const { template: chosen, warnings } = given
    ? { template: given, warnings: [] }
    : chooseTheme(read.report, options, await themesOf(options, host));
  const setting = { reportPath: path, host, root, remote };
  const measured = await measureFonts(chosen, host);
  const dressed = await dressWithLogo(measured, read.report, setting, usualLogo);
  const { template } = dressed;
  const properties = propertiesOf(read.report);
  const { language } = properties;
  begin('digest');
  const decided = decideTables(read.report, language, rules);
  const { report, tables, messages } = digest(read.report, decided, language);
  begin('prepare');
  const prepared = await prepare(report, template, setting);
  begin('plan');
  const storyboard = planStoryboard(prepared.report, {
    template,
    language,
    offers: (block) => offers(block, prepared.assets, kinds),
    tables,
  });
  const [unknown] = unknownLayouts(storyboard, template);
  if (unknown) throw unknown;
  const context: FlowContext = {
    template,
    measurer: createMeasurer(template),
    assets: prepared.assets,
    language,
    slideOf: (slug) => storyboard.anchors.get(slug),
    lower: (item, lowering) =>
      item.type === 'visual'
        ? lowerVisual(item.table, item.decision, lowering, drawers)
        : lowerBlock(item.block, lowering, kinds),
  };
  begin('flow');
  const deck = withSources(flow(storyboard, properties, context), (source) => ({
    ...source,
    ...placeOf(manuscript, source.line),
  }));
  begin('check');
  const found = [
    ...read.messages,
    ...substitutedFonts(template),
    ...dressed.messages,
    ...prepared.messages,
    ...unmetWishes(decided),
    ...messages,
    ...unfitLayouts(storyboard, layoutsIn(deck)),
    ...checkReport(read.report),
  ];
  return { deck, template, messages: [...warnings, ...inOrder(found, path, locate)] };
}

/** A report as the bytes of a PowerPoint file, the same for the same input. */
export async function compileToPptx(
  markdown: string,
  options: CompileOptions = {},
): Promise<Compilation & { readonly pptx: Uint8Array }> {
  const compilation = await compile(markdown, options);
  // Loaded only now: other outputs have no use for it.
  const { writePptx } = await import('./output/pptx/index.ts');
  return { ...compilation, pptx: await writePptx(compilation.deck, compilation.template) };
}

async function themesOf({ layouts, extensions = [] }: CompileOptions, host: Host): Promise<ReadLayouts> {
  const folders = [...(layouts === undefined ? [] : [{ folder: layouts }]), ...layoutFolders(extensions)];
  return folders.length === 0 ? builtInThemes() : openLayouts(folders, host);
}

/** The theme that is asked for; with it what is to be told of all the folder's files. */
function chooseTheme(
  { metadata, settings }: Report,
  { theme }: CompileOptions,
  layouts: ReadLayouts,
): ReadTheme {
  const name = theme ?? metadata.theme ?? DEFAULT_THEME;
  const found = layouts.themes.find(({ template }) => template.name === name);
  if (found) {
    const template = inProportion(found.template, settings.size);
    return { ...found, template, warnings: [...layouts.messages, ...found.warnings] };
  }
  const known = layouts.themes.map(({ template }) => template.name).join(', ');
  throw message('theme-unknown', undefined, { name, known });
}

/** Fonts that were found nowhere; who chose the theme or the template, and not the report, is told. */
function substitutedFonts(template: Template): readonly VFileMessage[] {
  const { fonts, typefaces, name } = template;
  return familiesIn(template)
    .filter((family) => family !== fonts.code && !isMeasured(family, typefaces))
    .map((family) => {
      const { family: substitute, reserve } = substituteFor(family, 'body');
      return message('font-substituted', undefined, { family, template: name, substitute, reserve });
    });
}

function layoutsIn({ sections }: Deck): ReadonlyMap<string, string> {
  return new Map(sections.flatMap(({ slides }) => slides.map(({ key, layout }) => [key, layout])));
}

function propertiesOf(report: Report): DeckProperties {
  const { title, subtitle, metadata } = report;
  const { author, date } = metadata;
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    language: languageOf(report),
  };
}
