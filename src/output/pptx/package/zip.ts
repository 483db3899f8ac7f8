/**
 * Parts into a zip file that Office reads and that is the same bytes for the same parts: sorted entries, one
 * fixed time, text deflated and pictures as they are, no directory entries.
 */
import { strToU8 } from 'fflate';
import { archive, type Packed, pack } from './archive.ts';
import { contentTypesXml } from './content-types.ts';
import type { Part, Relationship } from './part.ts';
import { relationshipsPath, relationshipsXml } from './relationships-xml.ts';

/** Pictures are compressed already, and stored by PowerPoint too: to deflate them takes long and saves nothing. */
const PICTURE = /\.(?:png|jpe?g|gif)$/;

/** Workbooks are compressed already, but readers expect what is no picture deflated. */
const WORKBOOK = /\.xlsx$/;

/** The package of `parts`; `relationships` are those of the package itself. */
export function packZip(parts: readonly Part[], relationships: readonly Relationship[]): Uint8Array {
  const files = parts.map(({ path, data }) => [path, data] as const);
  const pointers = [{ path: '', relationships }, ...parts]
    .filter((part) => part.relationships.length > 0)
    .map((part) => [relationshipsPath(part.path), relationshipsXml(part.path, part.relationships)] as const);
  const sorted = [...files, ...pointers].sort(([a], [b]) => (a < b ? -1 : 1));
  return archive(
    [['[Content_Types].xml', contentTypesXml(parts)] as const, ...sorted].map(([path, data]) => [
      path,
      typeof data === 'string' ? packedText(path, data) : packedBytes(path, data),
    ]),
  );
}

/** What is the same in all decks that are made with a template, or in many. */
const STANDING =
  /^ppt\/(?:slideLayouts|slideMasters|notesMasters|theme)\/|^ppt\/(?:presProps|tableStyles|viewProps)\.xml$|^xl\/(?:styles|workbook)\.xml$|\.rels$|^\[Content_Types\]/;

/** More than the parts of a few templates. */
const MOST_KEPT = 500;

const texts = new Map<string, Packed>();
const bytes = new WeakMap<Uint8Array, Packed>();

function packedText(path: string, text: string): Packed {
  const known = texts.get(text);
  if (known) return known;
  const packed = pack(strToU8(text), 6);
  if (!STANDING.test(path)) return packed;
  if (texts.size >= MOST_KEPT) texts.clear();
  texts.set(text, packed);
  return packed;
}

/** A template that is opened once gives the same bytes to all decks. */
function packedBytes(path: string, data: Uint8Array): Packed {
  const packed = bytes.get(data) ?? pack(data, PICTURE.test(path) ? 0 : WORKBOOK.test(path) ? 1 : 6);
  bytes.set(data, packed);
  return packed;
}
