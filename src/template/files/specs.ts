/**
 * What files of `layouts/` say once they hold to their schemas, and the Template that follows from it.
 *
 * It fills in what a file may leave out, so that the files say only what matters.
 */
import type { Box, ColourRole, FontRole } from '../../deck/model.ts';
import type { Content, Decoration, Layout, PlaceholderType, Slot, Template, TextStyle } from '../model.ts';

type BoxSpec = readonly [x: number, y: number, width: number, height: number];

export interface SlotSpec {
  readonly placeholder: PlaceholderType;
  readonly index: number;
  readonly box: BoxSpec;
  readonly style: string;
  readonly anchor?: Slot['anchor'];
  readonly accepts: readonly Content[];
  readonly required?: boolean;
  readonly prompt: string;
}

export interface LayoutSpec {
  readonly title: string;
  readonly type: string;
  readonly order?: number;
  readonly background?: ColourRole;
  readonly decorations?: readonly (Omit<Decoration, 'box'> & { readonly box: BoxSpec })[];
  readonly logo?: BoxSpec;
  readonly slots: Readonly<Record<string, SlotSpec>>;
}

/** What a theme says that extends another. */
export interface OwnThemeSpec extends Partial<Omit<ThemeSpec, 'colours' | 'fonts' | 'styles'>> {
  readonly title: string;
  readonly about: string;
  /** The name of the theme that it is like but for what it says itself. */
  readonly extends?: string;
  readonly colours?: Partial<ThemeSpec['colours']>;
  readonly fonts?: Partial<ThemeSpec['fonts']>;
  readonly styles?: Readonly<Record<string, Partial<TextStyle>>>;
}

export interface ThemeSpec extends Pick<Template, 'title' | 'about' | 'size' | 'colours' | 'fonts'> {
  /** The folder, beside the theme's own, that holds its slide layouts. */
  readonly layouts: string;
  readonly backgrounds?: Readonly<Partial<Record<ColourRole, ColourRole>>>;
  readonly styles: Readonly<Record<string, Pick<TextStyle, 'sizes' | 'colour'> & Partial<TextStyle>>>;
}

export interface NamedLayoutSpec {
  readonly name: string;
  readonly spec: LayoutSpec;
}

/** The theme `base` with what `own` has otherwise. Styles that only `own` has must be whole. */
export function extended(base: ThemeSpec, own: OwnThemeSpec): ThemeSpec {
  const names = new Set([...Object.keys(own.styles ?? {}), ...Object.keys(base.styles)]);
  const styles = [...names].map((name) => [name, { ...base.styles[name], ...own.styles?.[name] }]);
  return {
    ...base,
    ...own,
    colours: { ...base.colours, ...own.colours },
    fonts: { ...base.fonts, ...own.fonts },
    styles: Object.fromEntries(styles),
  };
}

/** Layouts stand in their declared order, and by name where they declare none. */
export function templateOf(name: string, theme: ThemeSpec, layouts: readonly NamedLayoutSpec[]): Template {
  const ordered = [...layouts].sort(
    (a, b) => (a.spec.order ?? Infinity) - (b.spec.order ?? Infinity) || (a.name < b.name ? -1 : 1),
  );
  return {
    name,
    title: theme.title,
    about: theme.about,
    size: theme.size,
    colours: upperCased(theme.colours),
    fonts: theme.fonts,
    styles: Object.fromEntries(Object.entries(theme.styles).map(([name, spec]) => [name, textStyle(spec)])),
    layouts: ordered.map(({ name, spec }) => layout(name, spec, theme)),
  };
}

function upperCased(colours: Template['colours']): Template['colours'] {
  const entries = Object.entries(colours).map(([role, hex]) => [role, hex.toUpperCase()]);
  return Object.fromEntries(entries) as Record<ColourRole, string>;
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
    decorations: (spec.decorations ?? []).map((decoration) => ({
      ...decoration,
      box: boxOf(decoration.box),
    })),
    ...(spec.logo && { logo: boxOf(spec.logo) }),
    slots: Object.entries(spec.slots).map(([slotName, slot]) => ({
      ...slot,
      name: slotName,
      box: boxOf(slot.box),
      anchor: slot.anchor ?? 'top',
      required: slot.required ?? false,
    })),
  };
}

export function boxOf([x, y, width, height]: BoxSpec): Box {
  return { x, y, width, height };
}
