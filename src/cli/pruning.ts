/**
 * What is kept of decks does not grow for ever: what nobody has asked for in a month goes.
 *
 * Any number of runs may do so at once, and while others read and write: an entry that is half gone counts as not there.
 */
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

const DAY = 86_400_000;
const LONGEST = 30 * DAY;

/** What the cache calls its files, as a folder may have others; and what runs that were killed left behind. */
const OWN = /^(?:[\w-]{43}(?:\.json|-\d+)|\.[\w-]{43}(?:\.json|-\d+)\.[\da-f-]{36}\.tmp)$/;

/** Removes what has not been used for long. Never rejects: what cannot be removed stays. */
export async function prune(folder: string, now = Date.now()): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const path of names.filter((name) => OWN.test(name)).map((name) => join(folder, name)))
    if ((await ageOf(path, now)) > LONGEST) await rm(path, { force: true }).catch(() => undefined);
}

/** Says that the files are in use; a day's accuracy is enough, and spares the disk. */
export async function touch(paths: readonly string[], now = Date.now()): Promise<void> {
  for (const path of paths)
    if ((await ageOf(path, now)) > DAY) await utimes(path, now / 1000, now / 1000).catch(() => undefined);
}

/** Milliseconds since it was written or used; 0 where it is gone. */
async function ageOf(path: string, now: number): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found ? now - found.mtimeMs : 0;
}
