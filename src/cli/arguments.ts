/** Arguments that several commands share, and what their values must be like. */
import { OUTPUTS } from '../output/names.ts';
import { DEFAULT_THEME, themeNames } from '../template/index.ts';
import { STREAM } from './input.ts';
import { readOutputs } from './outputs.ts';
import type { Shard } from './reports.ts';
import { UsageError } from './usage.ts';

/** The argument that commands about one report begin with. */
export const REPORT = {
  type: 'string',
  demandOption: true,
  describe: 'The report, or - for standard input',
  coerce: dash,
} as const;

/** The argument that commands about many reports begin with. */
export const REPORTS = {
  type: 'string',
  array: true,
  demandOption: true,
  // Or help would tell of the empty list that yargs begins with.
  default: undefined,
  describe: 'Reports, folders of reports, globs; or - for standard input',
  coerce: (values: readonly string[]) => values.map(dash),
} as const;

/** The option that bounds what reports may read. */
export const ROOT = {
  type: 'string',
  requiresArg: true,
  describe: 'The folder that pictures and parts must lie in [default: the report’s own]',
} as const;

/** Where a user's own layouts and themes lie. */
export const LAYOUTS = {
  type: 'string',
  requiresArg: true,
  describe: 'A folder of layouts and themes that are used before the program’s own',
} as const;

/** Which configuration counts. */
export const CONFIG = {
  type: 'string',
  requiresArg: true,
  describe:
    'The configuration, instead of the nearest quarterdeck.config.* upward from a report; --no-config for none',
  // What yargs makes of --no-config.
  coerce: (value: string | false) => value,
} as const;

/** How decks look, and what of the world they show. */
export const LOOKS = {
  theme: {
    type: 'string',
    requiresArg: true,
    describe: `How the deck looks: ${themeNames().join(', ')}, or one of --layouts [default: the report’s own, or ${DEFAULT_THEME}]`,
  },
  layouts: LAYOUTS,
  template: {
    type: 'string',
    requiresArg: true,
    conflicts: ['theme', 'layouts'],
    describe: 'A .pptx or .potx whose layouts, colours and fonts the deck is made with, or a mapping of one',
  },
  root: ROOT,
  remote: { type: 'boolean', describe: 'Fetch pictures that are on the web' },
} as const;

/** How decks are made. */
export const BUILDING = {
  output: {
    alias: 'o',
    type: 'string',
    requiresArg: true,
    describe:
      'The deck to write (.pptx, .html, .json, .pdf or .png; may be given again), or - for standard output; of several reports, the folder for their decks [default: output/NAME.pptx]',
    coerce: dashes,
  },
  to: {
    type: 'string',
    requiresArg: true,
    describe: `What decks are written as where -o names no file: some of ${OUTPUTS.join(',')} [default: pptx]`,
    coerce: readOutputs,
  },
  ...LOOKS,
  cache: {
    type: 'string',
    describe:
      'Make only what has changed; --cache=DIR names the folder that keeps what was made [default: node_modules/.cache/quarterdeck or .quarterdeck-cache]',
    coerce: (value: string | false) => value,
  },
} as const;

/** Options of the commands about many reports. */
export const MANY = {
  shard: {
    type: 'string',
    requiresArg: true,
    describe: 'A share of the reports, as in 2/8: the second of eight',
    coerce: readShard,
  },
  format: {
    type: 'string',
    choices: ['pretty', 'json', 'github', 'sarif'],
    requiresArg: true,
    describe: 'How messages are printed [default: pretty]',
  },
  'max-warnings': {
    type: 'string',
    requiresArg: true,
    describe: 'Fail (exit code 1) when there are more warnings than this',
    coerce: readCount,
  },
  quiet: {
    alias: 'q',
    type: 'boolean',
    describe: 'Tell errors only',
  },
  config: CONFIG,
} as const;

/** yargs takes a lone dash for an option without a name, but not with a space before it. */
const SHIELDED_DASH = ` ${STREAM}`;

/** Arguments as yargs takes them for what they are. */
export function shielded(argv: readonly string[]): string[] {
  return argv.map((argument) => {
    if (argument === STREAM) return SHIELDED_DASH;
    // Its value is optional, so that the next argument is none.
    return argument === '--cache' ? '--cache=' : argument;
  });
}

/** An argument that may be a lone dash. */
export function dash(value: string): string {
  return value === SHIELDED_DASH ? STREAM : value;
}

/** Options that may be given again. */
const LISTS = ['_', 'reports', 'output', 'o'];

/** Arguments of an option that may be given again. */
export function dashes(values: string | readonly string[]): readonly string[] {
  return [values].flat().map(dash);
}

/** Of an option that counts once, though another command's of its name may be given again. */
export function last(values: string | readonly string[]): string {
  return typeof values === 'string' ? values : (values.at(-1) ?? '');
}

/** Of any other option that is given again, the last one counts; yargs would make a list of them. */
export function lastOfEach(values: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(values))
    if (Array.isArray(value) && !LISTS.includes(name)) values[name] = value.at(-1);
}

function readCount(text: string): number {
  if (!/^\d+$/.test(text))
    throw new UsageError(`--max-warnings cannot be “${text}”; it is a number, 0 or more.`);
  return Number(text);
}

/** Throws a `UsageError`. */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new UsageError(`--port cannot be “${text}”; it is a number from 1 to 65535.`);
}

function readShard(text: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!index || !count || index > count)
    throw new UsageError(`--shard cannot be “${text}”; it is a share and how many there are, as in 2/8.`);
  return { index, count };
}
