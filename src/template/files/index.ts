/**
 * The one reader of `layouts/`, for the program's own files as they are built in and for those of users.
 *
 * Works on texts: who calls it knows where they lie. What is wrong is told with file, line and column, all of it at
 * once; a folder with a fault gives no theme, so that nobody wonders whose slides these are.
 */
import type { VFileMessage } from 'vfile-message';
import { message } from '../../messages.ts';
import { about, inFile, readSource, type SourceFile, type TextFile } from '../../yaml/source.ts';
import type { Content, Layout, Template } from '../model.ts';
import { layoutFaults } from './geometry.ts';
import { contrastWarnings } from './legible.ts';
import { schemaFaults } from './schema.ts';
import { type LayoutSpec, type NamedLayoutSpec, templateOf } from './specs.ts';
import { saidIn, type ThemeSource, type WholeTheme, wholeTheme } from './themes.ts';

export interface ReadTheme {
  readonly template: Template;
  /** What cannot be read well. */
  readonly warnings: readonly VFileMessage[];
}

export interface ReadLayouts {
  /** In the order of their names; none where there is a fault. */
  readonly themes: readonly ReadTheme[];
  /** Fatal for faults; others are about files that are not read. Each with its file. */
  readonly messages: readonly VFileMessage[];
}

/** What a theme's file is called in its folder. */
const THEME = 'theme';

/** What comments in reports can ask for: they are read in small letters. */
const LAYOUT_NAME = /^[a-z0-9][a-z0-9-]*$/;

/** What may be in a report, by its most general names. */
const EVERYTHING: readonly Content[] = ['text', 'data', 'code', 'figure'];

/** Where files stand that are read, and what else looks as if it was to be; mappings of templates are read elsewhere. */
const READ = /^[^/]+\/(?!template\.yaml$)[^/]+\.yaml$/;
const LIKE_READ = /^(?![^/]+\/template\.yaml$).*\.ya?ml$/i;

/** The themes of the files; what is neither a layout nor a theme, as the schemas are, is passed over. */
export function readLayoutFiles(files: readonly TextFile[]): ReadLayouts {
  const astray = files.filter(({ path }) => LIKE_READ.test(path) && !READ.test(path));
  const { themes, messages } = readSources(files.filter(({ path }) => READ.test(path)).map(readSource));
  return {
    themes,
    messages: [
      ...messages,
      ...astray.map(({ shown }) => inFile(shown, message('layout-astray', undefined, {}))),
    ],
  };
}

function readSources(read: readonly ReturnType<typeof readSource>[]): ReadLayouts {
  const sources = read.map(({ source }) => source);
  const isTheme = ({ path }: SourceFile) => nameOf(path) === THEME;
  const layouts = sources.filter((source) => !isTheme(source));
  const themes = sources
    .filter(isTheme)
    .map((source): ThemeSource => ({ name: folderOf(source.path), source }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const faults = [
    ...read.flatMap((each) =>
      each.faults.length > 0
        ? each.faults
        : schemaFaults(each.source, isTheme(each.source) ? THEME : 'layout'),
    ),
    ...layouts.flatMap(nameFaults),
  ];
  if (faults.length > 0) return { themes: [], messages: faults };
  return readThemes(themes, layouts);
}

function readThemes(themes: readonly ThemeSource[], layouts: readonly SourceFile[]): ReadLayouts {
  const found = themes.map((theme) => wholeTheme(theme, themes));
  const whole = found.filter((each): each is WholeTheme => 'spec' in each);
  const dressed = whole.map((theme) => ({
    theme,
    sources: layouts.filter(({ path }) => folderOf(path) === theme.spec.layouts),
  }));
  const faults = [
    ...found.flatMap((each) => ('spec' in each ? [] : each)),
    ...dressed.flatMap(({ theme, sources }) => templateFaults(theme, sources)),
  ];
  if (faults.length > 0) return { themes: [], messages: withoutRepeated(faults) };
  const used = new Set(whole.map(({ spec }) => spec.layouts));
  const folders = [...used].join(', ');
  return {
    themes: dressed.map(({ theme, sources }) => {
      const template = templateOf(theme.name, theme.spec, sources.map(namedSpec));
      return { template, warnings: contrastWarnings(theme, template, sources) };
    }),
    messages: layouts
      .filter(({ path }) => !used.has(folderOf(path)))
      .map((source) => about(source, [], 'layout-unused', { folder: folderOf(source.path), folders })),
  };
}

/** What is wrong with the layouts that a theme dresses. */
function templateFaults(theme: WholeTheme, sources: readonly SourceFile[]): readonly VFileMessage[] {
  const { spec, name } = theme;
  if (sources.length === 0) {
    return [about(saidIn(theme, ['layouts']), ['layouts'], 'layouts-none', { folder: spec.layouts })];
  }
  const faults = sources.map((source) => ({
    source,
    found: layoutFaults(source, source.value as LayoutSpec, spec),
  }));
  const theirs = faults.filter(({ source }) => !source.isBuiltIn).flatMap(({ found }) => found);
  const ours = faults.flatMap(({ source, found }) => (source.isBuiltIn ? found : []));
  if (theirs.length + ours.length > 0) return [...theirs, ...themeUnfit(ours, theme)];
  const { layouts } = templateOf(name, spec, sources.map(namedSpec));
  return lacking(layouts).map((what) =>
    about(saidIn(theme, ['layouts']), ['layouts'], 'layouts-lack', { folder: spec.layouts, what }),
  );
}

/** Faults of layouts that come with the program, as one fault of the theme that they do not fit. */
function themeUnfit(
  [first, ...others]: readonly VFileMessage[],
  { sources }: WholeTheme,
): readonly VFileMessage[] {
  if (first === undefined) return [];
  const own = sources.find(({ isBuiltIn }) => !isBuiltIn) ?? sources[0];
  const way = first.ruleId === 'style-unknown' ? ['styles'] : ['size'];
  const layout = nameOf(first.file ?? '');
  return [about(own, way, 'theme-unfit', { layout, reason: first.reason, others: others.length }, 'key')];
}

/** What every deck needs of its layouts. */
function lacking(layouts: readonly Layout[]): readonly string[] {
  return [
    ...(layouts.some(({ type }) => type === 'title') ? [] : ['“type: title” for the title slide']),
    ...(layouts.some(takesEverything)
      ? []
      : [
          `a first slot of content that accepts [${EVERYTHING.join(', ')}], and no other that is required, as “content” has`,
        ]),
  ];
}

function takesEverything({ slots }: Layout): boolean {
  const [first, ...others] = slots.filter(({ accepts }) => accepts.some((each) => EVERYTHING.includes(each)));
  return (
    first !== undefined &&
    EVERYTHING.every((content) => first.accepts.includes(content)) &&
    others.every(({ required }) => !required)
  );
}

function nameFaults(source: SourceFile): readonly VFileMessage[] {
  const name = nameOf(source.path);
  if (LAYOUT_NAME.test(name)) return [];
  const better = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [about(source, [], 'layout-name', { name, better: better || 'my-layout' })];
}

function namedSpec({ path, value }: SourceFile): NamedLayoutSpec {
  return { name: nameOf(path), spec: value as LayoutSpec };
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.yaml$/g, '');
}

/** Themes that dress the same layouts find the same faults in them. */
function withoutRepeated(messages: readonly VFileMessage[]): readonly VFileMessage[] {
  const key = ({ file, line, column, reason }: VFileMessage) => [file, line, column, reason].join('\n');
  return [...new Map(messages.map((each) => [key(each), each])).values()];
}
