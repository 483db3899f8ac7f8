/** The world of Node.js: files on this machine, and the web where it is asked for. */
import { randomUUID } from 'node:crypto';
import {
  access,
  constants,
  lstat,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { readBeside } from './beside.ts';
import { readBounded } from './bounded.ts';
import { type Host, HostError } from './host.ts';

/** What the host of this machine may do; all of it has a default. */
export interface NodeHostOptions {
  /** Whether the IP address may be connected to; by default only those of the public internet. */
  readonly mayConnect?: (address: string) => boolean;
  /** Where fonts are looked for; by default where the system keeps them. */
  readonly fontFolders?: readonly string[];
}

/** The host of this machine, as the command uses it. */
export const nodeHost: Host = createNodeHost();

/** A host of this machine with these options. */
export function createNodeHost(options: NodeHostOptions = {}): Host {
  return {
    async readFile(path, most = Number.POSITIVE_INFINITY) {
      try {
        const file = await open(path);
        return await readBounded(file, path, most).finally(() => file.close());
      } catch (error) {
        throw readError(path, error);
      }
    },

    async exists(path) {
      return lstat(path).then(
        () => true,
        () => false,
      );
    },

    async readFolder(path) {
      try {
        const names = (await readdir(path)).sort();
        return await Promise.all(
          names.map(async (name) => ({ name, isFolder: await isFolder(join(path, name)) })),
        );
      } catch (error) {
        throw error instanceof Error && codeOf(error) === 'ENOTDIR'
          ? new HostError(path, 'is a file; name the folder that it lies in')
          : readError(path, error);
      }
    },

    async readBeside(name, place) {
      try {
        return await readBeside(name, place);
      } catch (error) {
        throw readError(name, error);
      }
    },

    async find(pattern, place) {
      // Loaded only when something is searched: hardly a report asks for it.
      const { findBeside } = await import('./find.ts');
      return findBeside(pattern, place);
    },

    async importModule(path) {
      // Loaded only for a configuration that is a program.
      const { importModule } = await import('./modules.ts');
      return importModule(path);
    },

    async fetch(url, most) {
      // Loaded only when something is fetched: hardly a report asks for it.
      const { fetchBytes } = await import('./fetch.ts');
      return fetchBytes(url, { most, ...options });
    },

    async findFonts(families) {
      // Loaded only for fonts that the program does not know.
      const { findFonts, fontFolders } = await import('./fonts.ts');
      return findFonts(families, options.fontFolders ?? fontFolders());
    },

    async writeFile(path, bytes) {
      const folder = dirname(resolve(path));
      const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
      try {
        await Promise.all([refuseFolder(path), refuseReadOnly(path)]);
        await writeNew(temporary, bytes);
        await rename(temporary, path).catch((error) => {
          throw MAY_NOT.includes(codeOf(error)) ? new HostError(path, IN_USE) : error;
        });
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw error instanceof HostError ? error : new HostError(path, writeReason(error));
      }
    },
  };
}

function readError(path: string, error: unknown): HostError {
  return error instanceof HostError ? error : new HostError(path, readReason(error));
}

async function isFolder(path: string): Promise<boolean> {
  const known = await stat(path).catch(() => undefined);
  return known?.isDirectory() ?? false;
}

async function refuseFolder(path: string): Promise<void> {
  if (await isFolder(path))
    throw new HostError(path, 'is a folder; name the file to write, as in -o deck.pptx');
}

/** Writes it, and makes the folders above it if there are none: seldom, so that it is not looked for first. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  await writeFile(path, bytes).catch(async (error) => {
    if (codeOf(error) !== 'ENOENT') throw error;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  });
}

const MAY_NOT = ['EACCES', 'EPERM'];

/** A new file may take the place of one that may not be written, which nobody wants who protects it. */
async function refuseReadOnly(path: string): Promise<void> {
  await access(path, constants.W_OK).catch((error) => {
    if (MAY_NOT.includes(codeOf(error))) throw error;
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function readReason(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'was not found; check the path';
    case 'EISDIR':
      return 'is a folder; name a file in it';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; check its permissions';
    case 'ENXIO':
    case 'ELOOP':
      return 'is no plain file';
    default:
      return `could not be read (${codeOf(error) || String(error)})`;
  }
}

/** Windows says that it may not be replaced where another program has it open. */
const IN_USE = 'is in use; close it in PowerPoint and try again';

function writeReason(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'could not be written: the disk is full';
    case 'EFBIG':
      return 'could not be written: files may not be so large there';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'may not be written; choose another place with -o';
    case 'ENOENT':
      return 'cannot be written there; choose another place with -o';
    case 'ENOTDIR':
    case 'EEXIST':
      return 'could not be written: a part of its path is a file, not a folder';
    case 'EBUSY':
      return IN_USE;
    default:
      return `could not be written (${codeOf(error) || String(error)})`;
  }
}
