/**
 * Parts into a zip file that Office reads and that is the same bytes for the same parts: sorted entries, one
 * fixed time, text deflated and pictures as they are, no directory entries.
 */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { contentTypesXml } from './content-types.ts';
import type { Part, Relationship } from './part.ts';
import { relationshipsPath, relationshipsXml } from './relationships-xml.ts';

/** Pictures are compressed already, and stored by PowerPoint too: to deflate them takes long and saves nothing. */
const PICTURE = /\.(?:png|jpe?g|gif)$/;

/** Workbooks are compressed already, but readers expect what is no picture deflated. */
const WORKBOOK = /\.xlsx$/;

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
    entries[path] = [data, { level: PICTURE.test(path) ? 0 : WORKBOOK.test(path) ? 1 : 6 }];
  // The first moment that zip can tell. It writes local time, so that it is given as local time, at each call.
  return zipSync(entries, { mtime: new Date(1980, 0, 1) });
}
