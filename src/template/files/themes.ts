/** Themes of `layouts/`, each with all that it is like: a theme extends another, and that may extend a third. */
import type { VFileMessage } from 'vfile-message';
import { missingKey, nearest, unknownKey } from '../../yaml/schema.ts';
import { about, type SourceFile, type Way } from '../../yaml/source.ts';
import { extended, type OwnThemeSpec, type ThemeSpec } from './specs.ts';

/** A theme's file, which holds to its schema. */
export interface ThemeSource {
  readonly name: string;
  readonly source: SourceFile;
}

export interface WholeTheme {
  readonly name: string;
  /** With all that the themes say that it extends. */
  readonly spec: ThemeSpec;
  /** The theme's own file, that of the theme it extends, and so on. */
  readonly sources: readonly [SourceFile, ...SourceFile[]];
}

/** What a style needs, if not from the theme that is extended. */
const STYLE_KEYS = ['sizes', 'colour'] as const;

/** The theme with all that it is like; faults where it is like none, or lacks something nevertheless. */
export function wholeTheme(
  theme: ThemeSource,
  themes: readonly ThemeSource[],
): WholeTheme | readonly VFileMessage[] {
  const found = chainOf(theme, themes, []);
  if ('faults' in found) return found.faults;
  const [own, ...others] = found.chain;
  const specs = [own, ...others].map(({ value }) => value as OwnThemeSpec);
  // The last extends none, so its schema has asked all of it.
  const spec = specs.reduceRight<ThemeSpec | undefined>(
    (base, each) => (base === undefined ? (each as ThemeSpec) : extended(base, each)),
    undefined,
  ) as ThemeSpec;
  const whole: WholeTheme = { name: theme.name, spec, sources: [own, ...others] };
  const faults = styleFaults(whole);
  return faults.length > 0 ? faults : whole;
}

/** Which of a theme's files says what stands there, and so is to be changed; its own where none does. */
export function saidIn({ sources }: Pick<WholeTheme, 'sources'>, way: Way): SourceFile {
  return sources.find((source) => source.has(way)) ?? sources[0];
}

function chainOf(
  { name, source }: ThemeSource,
  themes: readonly ThemeSource[],
  below: readonly string[],
): { readonly chain: readonly [SourceFile, ...SourceFile[]] } | { readonly faults: readonly VFileMessage[] } {
  const { extends: wanted } = source.value as OwnThemeSpec;
  if (wanted === undefined) return { chain: [source] };
  const way = [...below, name];
  if (way.includes(wanted)) {
    const circle = [...way.slice(way.indexOf(wanted)), wanted].join(' → ');
    return { faults: [about(source, ['extends'], 'extends-circle', { circle })] };
  }
  const base = themes.find((candidate) => candidate.name === wanted);
  if (base === undefined) {
    const known = themes.map((each) => each.name).filter((each) => each !== name);
    const values = { name: wanted, meant: nearest(wanted, known), known: known.join(', ') };
    return { faults: [about(source, ['extends'], 'extends-unknown', values)] };
  }
  const above = chainOf(base, themes, way);
  return 'faults' in above ? above : { chain: [source, ...above.chain] };
}

function styleFaults({ spec, sources }: WholeTheme): readonly VFileMessage[] {
  return Object.entries(spec.styles).flatMap(([name, style]) => {
    const way = ['styles', name];
    const source = saidIn({ sources }, way);
    const missing = STYLE_KEYS.filter((key) => style[key] === undefined);
    if (missing.length > 0) {
      const known = Object.keys(spec.styles)
        .filter((other) => other !== name)
        .sort();
      if (nearest(name, known) !== undefined) return [unknownKey(source, way, known)];
      return missing.map((key) => missingKey(source, way, key));
    }
    const rises = style.sizes.findIndex((size, i) => size >= (style.sizes[i - 1] ?? Infinity));
    if (rises < 0) return [];
    const sizes = [...new Set(style.sizes)].sort((a, b) => b - a).join(', ');
    return [about(source, [...way, 'sizes', rises], 'sizes-unordered', { style: name, sizes })];
  });
}
