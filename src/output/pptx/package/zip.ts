/**
 * Parts into a zip file that Office reads and that is the same bytes for the same parts: sorted entries, one
 * fixed time, everything deflated, no directory entries.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { contentTypesXml } from './content-types.ts';
import type { Part, Relationship } from './part.ts';
import { relationshipsPath, relationshipsXml } from './relationships-xml.ts';

/** Pictures and workbooks, which are compressed already: more effort takes time and saves nothing. */
const PACKED = /\.(?:png|jpe?g|gif|xlsx)$/;

/** The package of `parts`; `relationships` are those of the package itself. */
export function packZip(parts: readonly Part[], relationships: readonly Relationship[]): Uint8Array {
  const files = parts.map(
    ({ path, data }) => [path, typeof data === 'string' ? strToU8(data) : data] as const,
  );
  const pointers = [{ path: '', relationships }, ...parts]
    .filter((part) => part.relationships.length > 0)
    .map((part) => {
      const xml = relationshipsXml(part.path, part.relationships);
      return [relationshipsPath(part.path), strToU8(xml)] as const;
    });
  const entries: Zippable = { '[Content_Types].xml': strToU8(contentTypesXml(parts)) };
  for (const [path, data] of [...files, ...pointers].sort(([a], [b]) => (a < b ? -1 : 1)))
    entries[path] = PACKED.test(path) ? [data, { level: 1 }] : data;
  // The first moment that zip can tell. It writes local time, so that it is given as local time, at each call.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}
