/** The built command, run as a user runs it: by its streams, files and exit codes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const PROGRAM = join(import.meta.dirname, '../../dist/cli.js');

export interface RunSettings {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether it is run by somebody who owns nothing, as far as this process can become one: root may read everything. */
  readonly powerless?: boolean;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** What the command does in `folder`. */
export function runCommand(
  folder: string,
  args: readonly string[],
  { input = '', env = {}, powerless = false }: RunSettings = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    input,
    env: { ...process.env, ...env },
    ...(powerless && process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
  });
  return { status, stdout, stderr: stderr.toString() };
}

const NOBODY = 65534;

/** Writes files by their paths in `folder`, with the folders that they lie in. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All files below `folder`, by their paths in it. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}
