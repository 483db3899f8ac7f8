/** The built-in templates by name, those of a user's folder, and those of companies. */
import type { TextFile } from '../yaml/source.ts';
import type { ReadLayouts } from './files/index.ts';
import { BRANDS } from './generated/brands.ts';
import type { Layout, Template, TextStyle } from './model.ts';

export type { ReadLayouts, ReadTheme } from './files/index.ts';
export type { Layout, Slot, Template, TextStyle } from './model.ts';

/** The theme of reports that ask for none. */
export const DEFAULT_THEME = 'harbor';

/** The names of the program's own themes. */
export function themeNames(): readonly string[] {
  return BRANDS.map((brand) => brand.name);
}

/** One of the program's own themes; undefined where none has the name. */
export function findTemplate(name: string): Template | undefined {
  return BRANDS.find((brand) => brand.name === name);
}

/** The built-in templates as what is read from a folder. */
export function builtInThemes(): ReadLayouts {
  return { themes: BRANDS.map((template) => ({ template, warnings: [] })), messages: [] };
}

/**
 * A company's template from the bytes of its `.pptx` or `.potx`; `name` is what messages call it. Rejects with a fatal
 * `VFileMessage` for what cannot be used, and for a mapping with a `MappingError` of all its faults. Loaded only when
 * one is asked for.
 */
export async function openTemplate(bytes: Uint8Array, name: string, mapping?: TextFile): Promise<Template> {
  const { readOfficeTemplate } = await import('./office/read.ts');
  return readOfficeTemplate(bytes, name, mapping);
}

/** Where the mapping of a template has the template: a path from the mapping's folder. Rejects as `openTemplate`. */
export async function mappedFile(mapping: TextFile): Promise<string> {
  const { readMapping } = await import('./office/mapping.ts');
  return readMapping(mapping).spec.file;
}

/** The text of a mapping of the template in the bytes; see `writeMapping`. Rejects as `openTemplate`. */
export async function templateMapping(
  bytes: Uint8Array,
  name: string,
  paths: { readonly file: string; readonly path: string },
): Promise<string> {
  const { mappingOf } = await import('./office/read.ts');
  return mappingOf(bytes, name, paths);
}

/** Texts of the program's own layouts, themes and schemas, by their paths in `layouts/`. Loaded only when asked for. */
export async function ownLayoutFiles(): Promise<Readonly<Record<string, string>>> {
  const { FILES } = await import('./generated/files.ts');
  return FILES;
}

/** The themes of these files of layouts, and of the program's own where they have none of that path. Never throws. */
export async function readLayouts(files: readonly TextFile[]): Promise<ReadLayouts> {
  const { readLayoutFiles } = await import('./files/index.ts');
  const theirs = new Set(files.map(({ path }) => path));
  const own = Object.entries(await ownLayoutFiles())
    .filter(([path]) => !theirs.has(path))
    .map(([path, text]): TextFile => ({ path, shown: `quarterdeck/layouts/${path}`, text, isBuiltIn: true }));
  return readLayoutFiles([...files, ...own]);
}

/** A text style of the template. Throws when it has none of that name: a template without it is broken. */
export function styleOf(template: Template, name: string): TextStyle {
  const style = template.styles[name];
  if (!style) throw new Error(`The theme ${template.name} has no text style “${name}”`);
  return style;
}

/** A layout of the template by name. Throws when it has none: layouts are chosen from those it has. */
export function layoutOf(template: Template, name: string): Layout {
  const layout = template.layouts.find((candidate) => candidate.name === name);
  if (!layout) throw new Error(`The theme ${template.name} has no layout “${name}”`);
  return layout;
}
