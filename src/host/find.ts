/** Files that a glob in a report means: below the report's folder, by patterns that are quickly matched. */
import { dirname } from 'node:path';
import { glob } from 'tinyglobby';
import { HostError, type Place } from './host.ts';

/** Letters, and few stars: what is more is a program that somebody else wrote. */
const PATTERN = /^[^*?[\]{}()!@+|\\]*(?:\*{1,2}[^*?[\]{}()!@+|\\]*){0,4}$/;

const MOST_FOUND = 10_000;

/** From the report's folder, in the order of their names; links to folders are not followed. Rejects with a `HostError`. */
export async function findBeside(
  pattern: string,
  { report }: Pick<Place, 'report'>,
): Promise<readonly string[]> {
  if (pattern.startsWith('/') || pattern.split('/').includes('..'))
    throw new HostError(pattern, 'is a glob that leads out of the report’s folder; name the files');
  if (!PATTERN.test(pattern)) throw new HostError(pattern, 'is no glob of names and up to four *');
  const found = await glob(pattern, {
    cwd: dirname(report),
    ignore: '**/node_modules/**',
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  if (found.length > MOST_FOUND) throw new HostError(pattern, `stands for more than ${MOST_FOUND} files`);
  return found.sort();
}
