/** The configuration that holds for a folder: the nearest file upward, up to the folder of a repository. */
import { dirname, join, relative, resolve } from 'node:path';
import type { Extension } from '../extensions/model.ts';
import type { Host } from '../host/host.ts';
import { type Config, withPaths } from './model.ts';

/** The first of them in a folder counts. */
const NAMES = ['yaml', 'yml', 'json', 'mjs', 'js', 'ts'].map((ending) => `quarterdeck.config.${ending}`);

export interface FoundConfig {
  /** From the working directory. */
  readonly path: string;
  readonly config: Config;
  /** What it adds to the program; their folders are paths from the working directory as well. */
  readonly extensions: readonly Extension[];
}

/** Gives the configuration of a folder; undefined where there is none. Rejects as `readConfig`. */
export type ConfigOf = (folder: string) => Promise<FoundConfig | undefined>;

/**
 * Finds each configuration once, however many reports ask. `named` is the one file that holds for all folders, or `false` where
 * none is to be looked for.
 */
export function createConfigs(named: string | false | undefined, host: Host): ConfigOf {
  if (named === false) return async () => undefined;
  const files = new Map<string, Promise<FoundConfig>>();
  const folders = new Map<string, Promise<string | undefined>>();
  const fileOf = (folder: string): Promise<string | undefined> =>
    memoised(folders, folder, async () => {
      const found = await Promise.all([...NAMES, '.git'].map((name) => host.exists(join(folder, name))));
      const name = NAMES.find((_, at) => found[at]);
      if (name !== undefined) return join(folder, name);
      const parent = dirname(folder);
      return found.at(-1) || parent === folder ? undefined : fileOf(parent);
    });
  return async (folder) => {
    const file = named ?? (await fileOf(resolve(folder)));
    return file === undefined ? undefined : memoised(files, file, () => openConfig(file, host));
  };
}

/**
 * The configuration in a file. Its paths are made those from the working directory, which is what messages name files by. Rejects
 * as `readConfig`.
 */
export async function openConfig(file: string, host: Host): Promise<FoundConfig> {
  const path = relative('', file);
  // Loaded only where there is one.
  const { readConfig } = await import('./read.ts');
  const { config, extensions } = await readConfig(path, host);
  const fromHere = (way: string) => relative('', resolve(dirname(file), way)) || '.';
  return {
    path,
    config: withPaths(config, fromHere),
    extensions: extensions.map((extension) =>
      extension.layouts === undefined ? extension : { ...extension, layouts: fromHere(extension.layouts) },
    ),
  };
}

function memoised<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
