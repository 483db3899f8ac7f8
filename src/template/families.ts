/** The families that a template's text is set in. */
import { familyOf } from '../deck/font.ts';
import type { Font } from '../deck/model.ts';
import type { Template, TextStyle } from './model.ts';

/** All of them, each once: those of the theme that are used, and those that a company's placeholders name. */
export function familiesIn({ fonts, styles }: Pick<Template, 'fonts' | 'styles'>): readonly string[] {
  const used = Object.values(styles).flatMap((style) => fontsOf(style));
  return [...new Set(used.map((font) => familyOf(font, fonts)))];
}

export interface FontUse {
  readonly family: string;
  /** “headings” and “text”; of other families the names of slots. */
  readonly uses: readonly string[];
}

/** What each family is for, those of headings and of text first; code is left out. */
export function fontUses({ fonts, styles, layouts }: Template): readonly FontUse[] {
  const found = new Map<string, Set<string>>();
  const use = (font: Font | undefined, name: string) => {
    if (font === undefined) return;
    const family = familyOf(font, fonts);
    found.set(family, (found.get(family) ?? new Set()).add(name));
  };
  // What stands in no placeholder is set in what the content's layout has.
  use(styles['card-value']?.font, 'headings');
  use(styles.table?.font, 'text');
  const main = new Set(found.keys());
  for (const { name, style } of layouts.flatMap(({ slots }) => slots)) {
    for (const font of fontsOf(styles[style])) {
      if (!main.has(familyOf(font, fonts))) use(font, name);
    }
  }
  return [...found].map(([family, uses]) => ({ family, uses: [...uses] }));
}

function fontsOf(style: TextStyle | undefined): readonly Font[] {
  return style ? [style.font, ...(style.levels ?? []).map(({ font }) => font)] : [];
}
