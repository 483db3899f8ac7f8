/**
 * An Open Packaging Conventions file as its bytes have it: for tests, independent of the program's own writer.
 */
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { attribute, type Document, descendants, parseXml } from './xml.ts';

export interface ZipEntry {
  readonly name: string;
  readonly deflated: boolean;
  /** Length before compression. */
  readonly size: number;
}

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `slideLayout`, `hyperlink`. */
  readonly type: string;
  /** Path of a part, from the root and without a leading slash; the URL itself where `external`. */
  readonly target: string;
  readonly external: boolean;
}

export interface OpenPackage {
  /** Everything in the zip's directory, in its order, also what appears twice. */
  readonly entries: readonly ZipEntry[];
  /** Paths of all parts, without folders. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** These three throw when the part is not there. */
  bytes(path: string): Uint8Array;
  text(path: string): string;
  xml(path: string): Document;
  /** Relationships from a part; `''` stands for the package itself. Empty when it has none. */
  relationships(path: string): readonly Relationship[];
}

/** Throws when it is not a zip file. */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const files = unzipSync(bytes);
  const parsed = new Map<string, Document>();
  const part = (path: string): Uint8Array => {
    const found = files[path];
    if (!found) throw new Error(`There is no part ${path}`);
    return found;
  };
  const xml = (path: string): Document => {
    const known = parsed.get(path) ?? parseXml(strFromU8(part(path)));
    parsed.set(path, known);
    return known;
  };
  return {
    entries: readDirectory(bytes),
    paths: Object.keys(files).filter((path) => !path.endsWith('/')),
    has: (path) => Object.hasOwn(files, path),
    bytes: part,
    text: (path) => strFromU8(part(path)),
    xml,
    relationships(path) {
      const list = relationshipsPath(path);
      if (!Object.hasOwn(files, list)) return [];
      return descendants(xml(list), 'Relationship').map((element) => {
        const target = attribute(element, 'Target') ?? '';
        const external = attribute(element, 'TargetMode') === 'External';
        return {
          id: attribute(element, 'Id') ?? '',
          type: (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '',
          target: external ? target : resolve(path, target),
          external,
        };
      });
    },
  };
}

/** Where the relationships of a part are kept: `ppt/_rels/presentation.xml.rels`. */
export function relationshipsPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

function resolve(from: string, target: string): string {
  const path = target.split('#')[0] ?? '';
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(from), path);
}

/** The zip's central directory (APPNOTE 4.3.12), since an unzipped object keeps neither method nor repetitions. */
function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: strFromU8(bytes.subarray(at + 46, at + 46 + nameLength)),
      deflated: view.getUint16(at + 10, true) === 8,
      size: view.getUint32(at + 24, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw new Error('The zip file has no end of central directory');
}
