/** A world of a few files in memory: for tests, and for a library that must not touch the disk. */
import { type Host, HostError } from './host.ts';

/** A host whose files are the given ones; what is written to it is kept in `files` of the same object. */
export function memoryHost(files: Readonly<Record<string, Uint8Array>>): Host & {
  readonly files: ReadonlyMap<string, Uint8Array>;
} {
  const known = new Map(Object.entries(files));
  return {
    files: known,
    async readFile(path) {
      const bytes = known.get(path);
      if (!bytes) throw new HostError(path, 'was not found; check the path');
      return bytes;
    },
    async writeFile(path, bytes) {
      known.set(path, bytes);
    },
    resolveBeside(_reportPath, name) {
      return name.split('/').includes('..') || name.startsWith('/') ? undefined : name;
    },
  };
}
