/**
 * The bridge to Shiki: loads the grammars that are asked for and turns its colours back into colour roles.
 */
import { createHighlighterCore, type HighlighterCore, type ThemeRegistration } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { bundledLanguages } from 'shiki/langs';
import type { ColourRole } from '../deck/model.ts';
import type { Token } from '../flow/piece.ts';
import type { Code } from '../report/model.ts';

interface Scopes {
  readonly role: ColourRole;
  readonly scope: readonly string[];
}

const PLAIN = '#000000';
const THEME = 'quarterdeck';

/** Tokens of each piece of code, by its key; code in a language without a grammar is left out. */
export async function tokenize(
  codes: ReadonlyMap<string, Code>,
  scopes: readonly Scopes[],
): Promise<ReadonlyMap<string, readonly (readonly Token[])[]>> {
  const languages = [...new Set([...codes.values()].map((code) => code.language ?? ''))].filter(isKnown);
  const highlighter = await createHighlighterCore({
    themes: [themeOf(scopes)],
    langs: languages.map((language) => bundledLanguages[language]),
    engine: createJavaScriptRegexEngine({ forgiving: true }),
  });
  const known = [...codes].filter(([, code]) => isKnown(code.language ?? ''));
  return new Map(known.map(([key, code]) => [key, tokens(highlighter, code, scopes)]));
}

type KnownLanguage = keyof typeof bundledLanguages;

function isKnown(language: string): language is KnownLanguage {
  return Object.hasOwn(bundledLanguages, language);
}

/** A colour that stands for a role: its number in the table. */
function standIn(index: number): string {
  return `#${String(index + 1).padStart(6, '0')}`;
}

function themeOf(scopes: readonly Scopes[]): ThemeRegistration {
  return {
    name: THEME,
    type: 'light',
    fg: PLAIN,
    bg: '#FFFFFF',
    settings: scopes.map(({ scope }, i) => ({ scope: [...scope], settings: { foreground: standIn(i) } })),
  };
}

function tokens(
  highlighter: HighlighterCore,
  code: Code,
  scopes: readonly Scopes[],
): readonly (readonly Token[])[] {
  const roles = new Map(scopes.map(({ role }, i) => [standIn(i), role]));
  return highlighter
    .codeToTokensBase(code.text, { lang: code.language ?? 'text', theme: THEME })
    .map((line) =>
      line.map((token) => ({ text: token.content, colour: roles.get(token.color ?? PLAIN) ?? 'ink' })),
    );
}
