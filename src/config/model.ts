/** What a configuration may say. Its schema is `quarterdeck.config.schema.json`, with the same keys. */
import type { Extension } from '../extensions/model.ts';
import { OUTPUTS } from '../output/names.ts';
import type { Defaults } from '../report/defaults.ts';

export { type Defaults, SETTINGS } from '../report/defaults.ts';

/** Formats that messages are printed in. */
export type MessageFormat = 'pretty' | 'json' | 'github' | 'sarif';

/** Of a file `quarterdeck.config.*`; its paths are from that file's folder. */
export interface Config extends Omit<Defaults, 'author'> {
  /** Where editors find the schema. */
  readonly $schema?: string;
  /** A folder of layouts and themes. */
  readonly layouts?: string;
  /** Path of a company's `.pptx` or `.potx`, or of a mapping of one; not beside `theme` or `layouts`. */
  readonly template?: string;
  /** The folder that pictures and parts must lie in. */
  readonly root?: string;
  /** Whether pictures of the web are fetched. */
  readonly remote?: boolean;
  /** Path of the picture on the slides of reports that name none; templates have their own. */
  readonly logo?: string;
  /** The folder for decks. */
  readonly output?: string;
  /** What decks are written as: `pptx`, `html`, `json`, `pdf`, `png` and what extensions add. */
  readonly to?: readonly string[];
  /** Whether what was made is kept for the next time, or the folder that keeps it. */
  readonly cache?: boolean | string;
  /** What is added to the program; of each an object, or the path of a module that has it as its default export. */
  readonly extensions?: readonly (Extension | string)[];
  /** How messages are printed. */
  readonly format?: MessageFormat;
  /** More warnings than these, in all reports together, are a failure. */
  readonly maxWarnings?: number;
  /** Whether errors alone are told. */
  readonly quiet?: boolean;
  /** Whether anything that `check` finds is a failure. */
  readonly strict?: boolean;
  readonly author?: string | readonly string[];
}

/** Types what a `quarterdeck.config.mjs` or `.ts` exports. */
export function defineConfig(config: Config): Config {
  return config;
}

/** Keys whose values are paths. */
const PATHS = ['layouts', 'template', 'logo', 'root', 'output', 'cache'] as const;

/** Keys that say how the program runs. */
export const RUNNING = [
  ...PATHS,
  'to',
  'extensions',
  'remote',
  'format',
  'maxWarnings',
  'quiet',
  'strict',
] as const;

/** Keys that front matter has too. */
export const SAID = [
  'theme',
  'author',
  'footer',
  'lang',
  'headlines',
  'tables',
  'prose',
  'limits',
  'agenda',
  'dividers',
  'breaks',
  'size',
] as const satisfies readonly (keyof Defaults)[];

/** The configuration with each of its paths changed. */
export function withPaths(config: Config, change: (path: string) => string): Config {
  const changed = PATHS.flatMap((key) => {
    const path = config[key];
    return typeof path !== 'string' ? [] : [[key, change(path)] as const];
  });
  return { ...config, ...Object.fromEntries(changed) };
}

/** What decks can be written as. */
export function outputNames(extensions: readonly Extension[]): readonly string[] {
  return [...OUTPUTS, ...extensions.flatMap(({ outputs = {} }) => Object.keys(outputs))];
}

/** What it says for reports that say nothing of it. */
export function defaultsOf(config: Config): Defaults {
  const said = SAID.flatMap((key) =>
    config[key] === undefined ? [] : [[key, textOf(config[key])] as const],
  );
  return Object.fromEntries(said);
}

/** Authors in a list are told as front matter tells them. */
function textOf(value: string | readonly string[]): string {
  return typeof value === 'string' ? value : value.join(', ');
}
