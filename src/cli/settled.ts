/** What counts in a run: the command line over the configuration over what the program does by itself. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundConfig } from '../config/find.ts';
import { type Config, defaultsOf } from '../config/model.ts';
import { themeNames } from '../template/index.ts';
import type { BuildOptions } from './build.ts';
import type { CheckOptions } from './check.ts';
import type { Shard } from './reports.ts';
import type { Telling } from './telling.ts';
import { UsageError } from './usage.ts';

/** What was asked on the command line; undefined for what was not. */
export type Flags<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** Of the commands about many reports. */
export interface RunFlags extends Flags<Telling> {
  /** Files, folders and globs; `-` alone for standard input. */
  readonly reports: readonly string[];
  /** The share of the reports that is worked on; absent for all. */
  readonly shard?: Shard | undefined;
  /** The files that the deck of one report becomes, or the folder for the decks of many. */
  readonly output?: readonly string[] | undefined;
  /** What decks are written as, where no file says it. */
  readonly to?: readonly string[] | undefined;
  /** A file of configuration, or `false` for none; absent for the nearest. */
  readonly config?: string | false | undefined;
  /** Whether it is told where the time went. */
  readonly timings?: boolean | undefined;
}

export interface BuildFlags extends RunFlags, Flags<Omit<BuildOptions, 'defaults' | 'extensions'>> {
  /** The folder that keeps what was made, '' for the usual one, `false` for none. */
  readonly cache?: string | false | undefined;
  /** Whether decks are made again as soon as something of them changes. */
  readonly watch?: boolean | undefined;
}

export interface CheckFlags extends RunFlags, Flags<Omit<CheckOptions, 'defaults' | 'extensions'>> {}

/** Where decks go that nobody has a place for. */
export const OUTPUT = 'output';

export function tellingOf(flags: RunFlags, config: Config): Telling {
  return {
    format: flags.format ?? config.format ?? 'pretty',
    quiet: flags.quiet ?? config.quiet ?? false,
    strict: flags.strict ?? config.strict ?? false,
    maxWarnings: flags.maxWarnings ?? config.maxWarnings,
  };
}

/** Throws a `UsageError` where there is no such theme. */
export function buildOptions(flags: BuildFlags, found: FoundConfig | undefined): BuildOptions {
  const { config = {}, extensions = [] } = found ?? {};
  const layouts = flags.layouts ?? config.layouts;
  if (layouts === undefined && extensions.every((each) => each.layouts === undefined))
    refuseUnknown(flags.theme);
  // Who asks for layouts or for a theme wants no template.
  const isThemed = flags.theme !== undefined || flags.layouts !== undefined;
  return {
    theme: flags.theme,
    layouts,
    template: flags.template,
    root: flags.root ?? config.root,
    remote: flags.remote ?? config.remote ?? false,
    extensions: extending(found),
    defaults: {
      ...defaultsOf(config),
      template: isThemed ? undefined : config.template,
      ...(config.logo !== undefined && { logo: config.logo }),
    },
  };
}

/** The folder that keeps what was made; undefined where nothing is kept. */
export function cacheFolder(flags: BuildFlags, config: Config): string | undefined {
  const asked = flags.cache ?? config.cache ?? false;
  if (asked === false) return undefined;
  if (asked !== true && asked !== '') return asked;
  return existsSync('node_modules') ? join('node_modules', '.cache', 'quarterdeck') : '.quarterdeck-cache';
}

export function checkOptions(flags: Flags<CheckOptions>, found: FoundConfig | undefined): CheckOptions {
  const { config = {} } = found ?? {};
  return {
    root: flags.root ?? config.root,
    extensions: extending(found),
    defaults: defaultsOf(config),
  };
}

/** The path of the configuration, if it has extensions: only data can be sent to a thread. */
function extending(found: FoundConfig | undefined): string | undefined {
  return found && found.extensions.length > 0 ? found.path : undefined;
}

function refuseUnknown(theme: string | undefined): void {
  if (theme === undefined || themeNames().includes(theme)) return;
  throw new UsageError(
    `There is no theme “${theme}”; there is ${themeNames().join(', ')}, and what --layouts adds.`,
  );
}
