/**
 * Reads a theme and its slide layouts from YAML into a Template.
 *
 * Works on texts, not on files: who calls it knows where they lie. It fills in what a layout may leave out, so
 * that the files say only what matters; what they must hold is in `layouts/*.schema.json`.
 */
import { parse } from 'yaml';
import type { ColourRole, FontRole } from '../deck/model.ts';
import type { Content, Decoration, Layout, PlaceholderType, Slot, Template, TextStyle } from './model.ts';

export interface TemplateFiles {
  /** The name by which a user asks for the theme. */
  readonly name: string;
  /** Text of `theme.yaml`, and of the theme that it extends. */
  readonly theme: string;
  readonly base?: string;
  /** Texts of the layout files by the layout's name. */
  readonly layouts: Readonly<Record<string, string>>;
}

type BoxSpec = readonly [x: number, y: number, width: number, height: number];

interface SlotSpec {
  readonly placeholder: PlaceholderType;
  readonly index: number;
  readonly box: BoxSpec;
  readonly style: string;
  readonly anchor?: Slot['anchor'];
  readonly accepts: readonly Content[];
  readonly required?: boolean;
  readonly prompt: string;
}

interface LayoutSpec {
  readonly title: string;
  readonly type: string;
  readonly order?: number;
  readonly background?: ColourRole;
  readonly decorations?: readonly (Omit<Decoration, 'box'> & { readonly box: BoxSpec })[];
  readonly slots: Readonly<Record<string, SlotSpec>>;
}

interface ThemeSpec extends Pick<Template, 'title' | 'about' | 'size' | 'colours' | 'fonts'> {
  readonly layouts: string;
  readonly backgrounds?: Readonly<Partial<Record<ColourRole, ColourRole>>>;
  readonly styles: Readonly<Record<string, Pick<TextStyle, 'sizes' | 'colour'> & Partial<TextStyle>>>;
}

/** The folder, beside the theme's own, that holds its slide layouts. */
export function layoutsFolder(theme: string, base?: string): string {
  return specOf(theme, base).layouts;
}

/** The name of the theme that a theme is like but for what it says itself. */
export function extended(theme: string): string | undefined {
  return (parse(theme) as { readonly extends?: string }).extends;
}

function specOf(theme: string, base?: string): ThemeSpec {
  const own = parse(theme) as ThemeSpec;
  if (base === undefined) return own;
  const from = parse(base) as ThemeSpec;
  const styles = Object.entries(from.styles).map(([name, spec]) => [
    name,
    { ...spec, ...own.styles?.[name] },
  ]);
  return {
    ...from,
    ...own,
    colours: { ...from.colours, ...own.colours },
    fonts: { ...from.fonts, ...own.fonts },
    styles: { ...own.styles, ...Object.fromEntries(styles) },
  };
}

/** The template that the files describe; its layouts stand in their declared order. */
export function readTemplate(files: TemplateFiles): Template {
  const theme = specOf(files.theme, files.base);
  const layouts = Object.entries(files.layouts)
    .map(([name, text]) => ({ name, spec: parse(text) as LayoutSpec }))
    .sort((a, b) => (a.spec.order ?? Infinity) - (b.spec.order ?? Infinity) || (a.name < b.name ? -1 : 1));
  return {
    name: files.name,
    title: theme.title,
    about: theme.about,
    size: theme.size,
    colours: theme.colours,
    fonts: theme.fonts,
    styles: Object.fromEntries(Object.entries(theme.styles).map(([name, spec]) => [name, textStyle(spec)])),
    layouts: layouts.map(({ name, spec }) => layout(name, spec, theme)),
  };
}

function textStyle(spec: ThemeSpec['styles'][string]): TextStyle {
  const font: FontRole = 'body';
  return { font, bold: false, align: 'left', lineSpacing: 1, paragraphSpacing: 0, ...spec };
}

function layout(name: string, spec: LayoutSpec, { backgrounds }: ThemeSpec): Layout {
  const background = spec.background ?? 'paper';
  return {
    name,
    title: spec.title,
    type: spec.type,
    background: backgrounds?.[background] ?? background,
    decorations: (spec.decorations ?? []).map((decoration) => ({ ...decoration, box: box(decoration.box) })),
    slots: Object.entries(spec.slots).map(([slotName, slot]) => ({
      ...slot,
      name: slotName,
      box: box(slot.box),
      anchor: slot.anchor ?? 'top',
      required: slot.required ?? false,
    })),
  };
}

function box([x, y, width, height]: BoxSpec) {
  return { x, y, width, height };
}
