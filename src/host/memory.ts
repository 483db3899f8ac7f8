/** A world of a few files in memory: for tests, and for a library that must not touch the disk. */
import { type Host, HostError, tooLarge } from './host.ts';

/** A host whose files are the given ones; what is written to it is kept in `files` of the same object. */
export function memoryHost(files: Readonly<Record<string, Uint8Array>>): Host & {
  readonly files: ReadonlyMap<string, Uint8Array>;
} {
  const known = new Map(Object.entries(files));
  const read = async (path: string, most = Number.POSITIVE_INFINITY) => {
    const bytes = known.get(path);
    if (!bytes) throw new HostError(path, 'was not found; check the path');
    if (bytes.length > most) throw tooLarge(path, most);
    return bytes;
  };
  return {
    files: known,
    readFile: read,
    async exists(path) {
      return [...known.keys()].some((file) => file === path || file.startsWith(`${path}/`));
    },
    async readFolder(path) {
      const below = [...known.keys()].filter((file) => file.startsWith(`${path}/`));
      if (below.length === 0) throw new HostError(path, 'was not found; check the path');
      const ways = below.map((file) => file.slice(path.length + 1).split('/'));
      const entries = new Map(ways.map(([name = '', ...rest]) => [name, rest.length > 0]));
      return [...entries].map(([name, isFolder]) => ({ name, isFolder }));
    },
    async writeFile(path, bytes) {
      known.set(path, bytes);
    },
    async readBeside(name, { most }) {
      if (name.split('/').includes('..') || name.startsWith('/'))
        throw new HostError(name, 'lies outside of the report’s folder; copy it there');
      return read(name, most);
    },
  };
}
