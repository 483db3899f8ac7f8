/**
 * Fonts that are installed on this machine, found by the names in their files. Of each file only its table of names is read
 * until it is known to be wanted: machines have hundreds of fonts, some of them of a hundred megabytes.
 */
import { type FileHandle, open, readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { familiesInNames, fontOffsets, nameTable } from './fontNames.ts';

const FOLDERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    '/System/Library/Fonts',
    '/Library/Fonts',
    join(homedir(), 'Library/Fonts'),
    '/Applications/Microsoft PowerPoint.app/Contents/Resources/DFonts',
  ],
  win32: [
    join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts'),
    join(process.env.LOCALAPPDATA ?? '', 'Microsoft\\Windows\\Fonts'),
  ],
};

const UNIX = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  join(homedir(), '.local/share/fonts'),
  join(homedir(), '.fonts'),
];

/** Where the system keeps its fonts. */
export function fontFolders(): readonly string[] {
  return FOLDERS[process.platform] ?? UNIX;
}

const FONT_FILE = /\.(?:ttf|otf|ttc|otc)$/i;

/** As many files are open at a time. */
const AT_ONCE = 32;

/** The font files in the folders that have a face of one of the families, in the order of their paths. */
export async function findFonts(
  families: readonly string[],
  folders: readonly string[],
): Promise<readonly Uint8Array[]> {
  const wanted = new Set(families.map((family) => family.trim().toLowerCase()));
  const files = (await Promise.all(folders.map(fontFilesIn))).flat().sort();
  const found: Uint8Array[] = [];
  for (let at = 0; at < files.length; at += AT_ONCE) {
    const batch = await Promise.all(files.slice(at, at + AT_ONCE).map((file) => readIfWanted(file, wanted)));
    found.push(...batch.filter((bytes) => bytes !== undefined));
  }
  return found;
}

async function fontFilesIn(folder: string): Promise<readonly string[]> {
  // A folder that is not there, or may not be read, has no fonts for us.
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.filter((name) => FONT_FILE.test(name)).map((name) => join(folder, name));
}

async function readIfWanted(path: string, wanted: ReadonlySet<string>): Promise<Uint8Array | undefined> {
  try {
    const file = await open(path);
    const names = await namesIn(file).finally(() => file.close());
    return names.some((name) => wanted.has(name.toLowerCase())) ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Table directories of collections of fonts are read up to here. */
const HEAD = 4096;

async function namesIn(file: FileHandle): Promise<readonly string[]> {
  const head = await readAt(file, 0, HEAD);
  const names: string[] = [];
  for (const offset of fontOffsets(head)) {
    const table = nameTable(await readAt(file, offset, HEAD));
    if (table) names.push(...familiesInNames(await readAt(file, table.offset, table.length)));
  }
  return names;
}

async function readAt(file: FileHandle, position: number, length: number): Promise<DataView> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return new DataView(buffer.buffer, buffer.byteOffset, bytesRead);
}
