/**
 * The family names in a font file, read without the font.
 * https://learn.microsoft.com/typography/opentype/spec/otff and …/spec/name
 */

const COLLECTION = 0x74746366; // ttcf
const NAME = 0x6e616d65;

/** Names of families: as programs list them in fours, and as typographers do. */
const FAMILY_NAMES: ReadonlySet<number> = new Set([1, 16]);

const WINDOWS = 3;
const ENGLISH = 0x0409;

/** No table of names is longer. */
const MOST_BYTES = 1_000_000;

/** Where the fonts of a file start. */
export function fontOffsets(head: DataView): readonly number[] {
  if (head.byteLength < 16 || head.getUint32(0) !== COLLECTION) return [0];
  const count = Math.min(head.getUint32(8), Math.floor((head.byteLength - 12) / 4));
  return Array.from({ length: count }, (_, i) => head.getUint32(12 + i * 4));
}

/** Where a font has its table of names, by its table directory. */
export function nameTable(
  directory: DataView,
): { readonly offset: number; readonly length: number } | undefined {
  if (directory.byteLength < 12) return undefined;
  const count = Math.min(directory.getUint16(4), Math.floor((directory.byteLength - 12) / 16));
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16;
    if (directory.getUint32(at) !== NAME) continue;
    return {
      offset: directory.getUint32(at + 8),
      length: Math.min(MOST_BYTES, directory.getUint32(at + 12)),
    };
  }
  return undefined;
}

export function familiesInNames(table: DataView): readonly string[] {
  if (table.byteLength < 6) return [];
  const [count, storage] = [table.getUint16(2), table.getUint16(4)];
  const names: string[] = [];
  for (let i = 0; i < count && 18 + i * 12 <= table.byteLength; i++) {
    const at = 6 + i * 12;
    const [platform, language, id] = [table.getUint16(at), table.getUint16(at + 4), table.getUint16(at + 6)];
    if (platform !== WINDOWS || language !== ENGLISH || !FAMILY_NAMES.has(id)) continue;
    const [length, offset] = [table.getUint16(at + 8), storage + table.getUint16(at + 10)];
    if (offset + length > table.byteLength) continue;
    const units = Array.from({ length: length / 2 }, (_, n) => table.getUint16(offset + n * 2));
    names.push(String.fromCharCode(...units));
  }
  return names;
}
