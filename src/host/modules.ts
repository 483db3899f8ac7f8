/** Modules that a user has written, run as Node.js runs them. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HostError } from './host.ts';

/** What the module exports. Node.js keeps modules by their address, so that a changed file needs another one. */
export async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const url = pathToFileURL(resolve(path));
    url.search = `${(await stat(path)).mtimeMs}`;
    return await import(url.href);
  } catch (error) {
    throw new HostError(path, reasonOf(error));
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `cannot be run: ${String(error)}`;
  const { code, message }: NodeJS.ErrnoException = error;
  switch (code) {
    case 'ENOENT':
      return 'was not found; check the path';
    case 'ERR_UNKNOWN_FILE_EXTENSION':
      return `is TypeScript, which Node.js runs from 22.18 on, and this is ${process.versions.node}; call it .mjs, or use a newer Node.js`;
    default:
      return `cannot be run: ${message}`;
  }
}
