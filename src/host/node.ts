/** The world of Node.js: files on this machine. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { type Host, HostError } from './host.ts';

export const nodeHost: Host = {
  async readFile(path) {
    try {
      return await readFile(path);
    } catch (error) {
      throw new HostError(path, readReason(error));
    }
  },

  async writeFile(path, bytes) {
    const folder = dirname(resolve(path));
    const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
    try {
      await mkdir(folder, { recursive: true });
      await refuseFolder(path);
      await writeFile(temporary, bytes);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error instanceof HostError ? error : new HostError(path, writeReason(error));
    }
  },

  resolveBeside(reportPath, name) {
    const folder = dirname(resolve(reportPath));
    const path = resolve(folder, name);
    const way = relative(folder, path);
    return way.startsWith('..') || isAbsolute(way) ? undefined : path;
  },
};

async function refuseFolder(path: string): Promise<void> {
  const known = await stat(path).catch(() => undefined);
  if (known?.isDirectory())
    throw new HostError(path, 'is a folder; name the file to write, as in -o deck.pptx');
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function readReason(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'was not found; check the path';
    case 'EISDIR':
      return 'is a folder; name a Markdown file in it';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; check its permissions';
    default:
      return `could not be read (${codeOf(error) || String(error)})`;
  }
}

function writeReason(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOSPC':
      return 'could not be written: the disk is full';
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
      return 'is in use; close it in PowerPoint and try again';
    default:
      return `could not be written (${codeOf(error) || String(error)})`;
  }
}
