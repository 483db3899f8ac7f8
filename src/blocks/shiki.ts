/**
 * The bridge to Shiki: loads the grammars that are asked for and turns its colours back into colour roles.
 *
 * Its core and its grammars of ready JavaScript expressions start several times faster than the full package.
 */
import { createJavaScriptRawEngine } from '@shikijs/engine-javascript/raw';
import { codeToTokensBase, createShikiPrimitive, type LanguageRegistration } from '@shikijs/primitive';
import type { ColourRole } from '../deck/model.ts';
import type { Token } from '../flow/piece.ts';
import type { Code } from '../report/model.ts';

export interface Scopes {
  readonly role: ColourRole;
  readonly scope: readonly string[];
}

const PLAIN = '#000000';
const THEME = 'quarterdeck';

/** Names that are safe to be part of a module's path. */
const LANGUAGE = /^[a-z\d][a-z\d+#_-]*$/;

/** Tokens of each piece of code, by its key; code in a language without a grammar is left out. */
export async function tokenize(
  codes: ReadonlyMap<string, Code>,
  scopes: readonly Scopes[],
): Promise<ReadonlyMap<string, readonly (readonly Token[])[]>> {
  const names = [...new Set([...codes.values()].map((code) => code.language ?? ''))];
  const grammars = await Promise.all(names.map(loadGrammar));
  const known = new Set(names.filter((_, i) => (grammars[i]?.length ?? 0) > 0));
  const highlighter = createShikiPrimitive({
    themes: [themeOf(scopes)],
    langs: grammars.flat(),
    engine: createJavaScriptRawEngine(),
  });
  const roles = new Map(scopes.map(({ role }, i) => [standIn(i), role]));
  const tokensOf = ({ text, language = '' }: Code) =>
    codeToTokensBase(highlighter, text, { lang: language, theme: THEME }).map((line) =>
      line.map((token) => ({
        text: token.content,
        colour: roles.get(token.color ?? PLAIN) ?? ('ink' as const),
      })),
    );
  const coloured = [...codes].filter(([, code]) => known.has(code.language ?? ''));
  try {
    return new Map(coloured.map(([key, code]) => [key, tokensOf(code)]));
  } finally {
    highlighter.dispose();
  }
}

/** The language's grammar and those that it embeds; none for a language that Shiki does not know. */
async function loadGrammar(language: string): Promise<readonly LanguageRegistration[]> {
  if (!LANGUAGE.test(language)) return [];
  try {
    const grammar = `@shikijs/langs-precompiled/${language}`;
    const module: { readonly default: readonly LanguageRegistration[] } = await import(grammar);
    return module.default;
  } catch {
    return [];
  }
}

/** A colour that stands for a role: its number in the table. */
function standIn(index: number): string {
  return `#${String(index + 1).padStart(6, '0')}`;
}

function themeOf(scopes: readonly Scopes[]) {
  return {
    name: THEME,
    type: 'light' as const,
    fg: PLAIN,
    bg: '#FFFFFF',
    settings: scopes.map(({ scope }, i) => ({ scope: [...scope], settings: { foreground: standIn(i) } })),
  };
}
