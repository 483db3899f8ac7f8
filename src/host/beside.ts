/**
 * Files that a report names. A report is not trusted, so what it may read is what lies in one folder, links followed.
 *
 * Checks and reading go by one open file, so that what was checked is what is read.
 */
import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep, win32 } from 'node:path';
import { readBounded } from './bounded.ts';
import { HostError, type Place } from './host.ts';

/** The bytes of the file `name`. Rejects with a `HostError`, or with the system's own error. */
export async function readBeside(name: string, { report, root, most }: Place): Promise<Uint8Array> {
  const own = dirname(resolve(report));
  const bound = await realpath(root === undefined ? own : resolve(root));
  const path = await realpath(resolve(own, wayTo(name, bound, root !== undefined)));
  if (!isInside(path, bound)) {
    throw new HostError(
      name,
      root === undefined
        ? 'lies outside of the report’s folder; copy it there, or name a folder that holds both with --root'
        : 'lies outside of the folder that --root names; copy it there',
    );
  }
  // A pipe that nobody writes to would be waited for without this flag.
  const file = await open(
    path,
    constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0),
  );
  try {
    if (!(await file.stat()).isFile()) throw new HostError(name, 'is no plain file');
    return await readBounded(file, name, most);
  } finally {
    await file.close();
  }
}

/** What begins with a slash starts at the root that was named, as it does on a web site. */
function wayTo(name: string, bound: string, isNamed: boolean): string {
  const isUnc = /^[\\/]{2}/.test(name);
  if (!isAbsolute(name) && !win32.isAbsolute(name) && !/^[a-z]:/i.test(name)) return name;
  if (isNamed && !isUnc && name.startsWith('/')) return resolve(bound, `.${name}`);
  throw new HostError(
    name,
    isNamed
      ? 'is an absolute path; write it from the report’s folder'
      : 'is an absolute path; write it from the report’s folder, or name the folder that it starts in with --root',
  );
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
