/** Arguments that several commands share, and what their values must be like. */
import { STREAM } from './input.ts';
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
    default: 'pretty',
    requiresArg: true,
    describe: 'How messages are printed',
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
    default: false,
    describe: 'Tell errors only',
  },
} as const;

/** yargs takes a lone dash for an option without a name, but not with a space before it. */
const SHIELDED_DASH = ` ${STREAM}`;

export function shieldDashes(argv: readonly string[]): string[] {
  return argv.map((argument) => (argument === STREAM ? SHIELDED_DASH : argument));
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

function readShard(text: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!index || !count || index > count)
    throw new UsageError(`--shard cannot be “${text}”; it is a share and how many there are, as in 2/8.`);
  return { index, count };
}
