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
import { asciiPattern, isAscii } from './ascii.ts';
import { grammarOf } from './languages.ts';

export interface Scopes {
  readonly role: ColourRole;
  readonly scope: readonly string[];
}

const PLAIN = '#000000';
const THEME = 'quarterdeck';

/** Tokens of each piece of code, by its key; code in a language without a grammar that works is left out. */
export async function tokenize(
  codes: ReadonlyMap<string, Code>,
  scopes: readonly Scopes[],
): Promise<ReadonlyMap<string, readonly (readonly Token[])[]>> {
  const names = [...new Set([...codes.values()].flatMap(({ language }) => grammarOf(language ?? '') ?? []))];
  const grammars = await Promise.all(names.map(loadGrammar));
  const known = new Set(names.filter((_, i) => (grammars[i]?.length ?? 0) > 0));
  const highlighter = createShikiPrimitive({
    themes: [themeOf(scopes)],
    langs: grammars.flat(),
    engine: createEngine(),
  });
  const roles = new Map(scopes.map(({ role }, i) => [standIn(i), role]));
  const tokensOf = (text: string, grammar: string) =>
    codeToTokensBase(highlighter, text, { lang: grammar, theme: THEME }).map((line) =>
      line.map((token) => ({
        text: token.content,
        colour: roles.get(token.color ?? PLAIN) ?? ('ink' as const),
      })),
    );
  const coloured = [...codes].flatMap(([key, { text, language }]) => {
    const grammar = grammarOf(language ?? '');
    if (grammar === undefined || !known.has(grammar)) return [];
    try {
      return [[key, tokensOf(text, grammar)] as const];
    } catch {
      // A few grammars are not wholly of ready expressions, which is found out where they are needed.
      return [];
    }
  });
  highlighter.dispose();
  return new Map(coloured);
}

/** Shiki's own, but with patterns for ASCII on each line that is. */
function createEngine(): ReturnType<typeof createJavaScriptRawEngine> {
  const engine = createJavaScriptRawEngine();
  return {
    ...engine,
    createScanner(patterns) {
      const any = once(() => engine.createScanner(patterns));
      const ascii = once(() =>
        engine.createScanner(
          patterns.map((pattern) => (typeof pattern === 'string' ? pattern : asciiPattern(pattern))),
        ),
      );
      return {
        findNextMatchSync(line, start, options) {
          const scanner = isAscii(typeof line === 'string' ? line : line.content) ? ascii() : any();
          return scanner.findNextMatchSync(line, start, options);
        },
      };
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A grammar and those that it embeds; none where the package that is installed has it no more. */
async function loadGrammar(name: string): Promise<readonly LanguageRegistration[]> {
  try {
    const path = `@shikijs/langs-precompiled/${name}`;
    const module: { readonly default: readonly LanguageRegistration[] } = await import(path);
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
