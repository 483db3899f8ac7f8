/** Build time: the names of languages of code that there are grammars for, so that none is loaded to know them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languageNames } from '@shikijs/langs-precompiled';
import type { LanguageRegistration } from '@shikijs/primitive';
import { ROOT } from './paths.ts';

/** Writes `src/blocks/generated/languages.ts`. */
export async function buildLanguages(): Promise<void> {
  const target = join(ROOT, 'src/blocks/generated');
  await mkdir(target, { recursive: true });
  const languages = (await Promise.all(languageNames.map(readLanguage))).filter(Boolean);
  await writeFile(
    join(target, 'languages.ts'),
    '/** A grammar a line: its name, what a person calls it, and what else a fence may. */\n' +
      `export const LANGUAGES = ${JSON.stringify(languages.join('\n'))};\n`,
  );
}

/** Nothing for one that says that it cannot be used, and for parts of languages, which have no name for persons. */
async function readLanguage(grammar: string): Promise<string | undefined> {
  const path = `@shikijs/langs-precompiled/${grammar}`;
  const module: { readonly default: readonly LanguageRegistration[] } | undefined = await import(path).catch(
    () => undefined,
  );
  const language = module?.default.find(({ name }) => name === grammar);
  if (language?.displayName === undefined) return undefined;
  return [grammar, language.displayName, ...(language.aliases ?? [])].join('\t');
}
