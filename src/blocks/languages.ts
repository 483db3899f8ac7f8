/** Languages of code: by any name that a fence may give one, its grammar and what a person calls it. */
import { LANGUAGES } from './generated/languages.ts';

interface Language {
  readonly grammar: string;
  readonly name: string;
}

/** What people call languages shorter, or otherwise, than the grammars' authors. */
const SHORTER: Readonly<Record<string, string>> = {
  apache: 'Apache',
  bat: 'Batch',
  bird2: 'BIRD',
  dotenv: '.env',
  hcl: 'HCL',
  jsonc: 'JSON',
  log: 'Log',
  nushell: 'Nushell',
  po: 'Gettext',
  proto: 'Protocol Buffers',
  reg: 'Windows Registry',
  shellsession: 'Console',
  splunk: 'Splunk',
  vb: 'Visual Basic',
};

/** Names on fences that no grammar lists, and the grammars that they mean. */
const MORE: Readonly<Record<string, string>> = {
  cfg: 'ini',
  conf: 'ini',
  cxx: 'cpp',
  env: 'dotenv',
  golang: 'go',
  h: 'c',
  hpp: 'cpp',
  htm: 'html',
  ksh: 'shellscript',
  node: 'javascript',
  patch: 'diff',
  python3: 'python',
  'shell-session': 'shellsession',
  svg: 'xml',
  terminal: 'shellsession',
};

/** Names of text that is no code. */
const PLAIN = /^(?:txt|text|plain|plaintext)$/;

let languages: ReadonlyMap<string, Language> | undefined;

/** Read when the first code is met. */
function languageOf(fence: string): Language | undefined {
  languages ??= readLanguages();
  return languages.get(fence);
}

function readLanguages(): ReadonlyMap<string, Language> {
  const known = new Map(
    LANGUAGES.split('\n').flatMap((line) => {
      const [grammar = '', name = '', ...aliases] = line.split('\t');
      const language = { grammar, name: SHORTER[grammar] ?? name };
      return [grammar, ...aliases].map((alias) => [alias, language] as const);
    }),
  );
  for (const [alias, grammar] of Object.entries(MORE)) {
    const language = known.get(grammar);
    if (language && !known.has(alias)) known.set(alias, language);
  }
  return known;
}

/** The name of the grammar for a fence's language; undefined where there is none. */
export function grammarOf(fence: string): string | undefined {
  return languageOf(fence)?.grammar;
}

/** What a person calls the language of a fence; undefined for text that is in none. */
export function languageName(fence: string): string | undefined {
  if (PLAIN.test(fence)) return undefined;
  return languageOf(fence)?.name ?? fence.charAt(0).toUpperCase() + fence.slice(1);
}
