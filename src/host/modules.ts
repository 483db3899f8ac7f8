/** Modules that a user has written, run as Node.js runs them. */
import { readFile, stat } from 'node:fs/promises';
import { register } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { digestOf } from './digest.ts';
import { HostError } from './host.ts';

/** What was imported last of each module. */
const imported = new Map<string, { readonly digest: string; readonly url: string }>();

/** What the module exports; it and what it imports are run anew where one of their files has changed. */
export async function importModule(path: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await import(await addressOf(resolve(path)));
  } catch (error) {
    throw new HostError(path, reasonOf(error));
  }
}

/** Node.js keeps modules by their addresses, so that changed files need others. */
async function addressOf(file: string): Promise<string> {
  const contents = await Promise.all((await filesOfModule(file)).map((each) => readFile(each)));
  const digest = digestOf(contents);
  const last = imported.get(file);
  if (last?.digest === digest) return last.url;
  const url = pathToFileURL(file);
  if (last) {
    passVersionsOn();
    url.searchParams.set(VERSION, digest);
  }
  imported.set(file, { digest, url: url.href });
  return url.href;
}

const VERSION = 'quarterdeck';
let passesVersionsOn = false;

/** From now on, what a module of some version imports of the user's own files is of that version too. */
function passVersionsOn(): void {
  if (passesVersionsOn) return;
  passesVersionsOn = true;
  const hooks = `export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    const version = context.parentURL?.match(/[?&]${VERSION}=[^&#]*/)?.[0].slice(1);
    if (!version || !found.url.startsWith('file:') || found.url.includes('/node_modules/')) return found;
    return { ...found, url: found.url + '?' + version };
  }`;
  register(`data:text/javascript,${encodeURIComponent(hooks)}`);
}

/** What a module names: others that it imports, and files beside it. */
const NAMED =
  /\bfrom\s*["']([^"'\n]+)["']|\bimport\s*\(?\s*["']([^"'\n]+)["']|\brequire\(\s*["']([^"'\n]+)["']|\bnew URL\(\s*["']([^"'\n]+)["']/g;

/** How a file may be meant that is required by a shorter name. */
const SHORTER = ['', '.js', '.cjs', '.json', '/index.js'];

/**
 * The files that a module consists of, itself the first: those that it imports by paths, those that these import, and of each
 * package its `package.json`, which has its version. What a module reads when it runs nobody can know.
 */
export async function filesOfModule(path: string): Promise<readonly string[]> {
  const files = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (files.has(file)) return;
    files.add(file);
    if (!/\.[cm]?[jt]s$/.test(file)) return;
    const text = await readFile(file, 'utf8').catch(() => '');
    for (const match of text.matchAll(NAMED)) {
      const found = await fileOf(match.slice(1).find(Boolean) ?? '', dirname(file));
      if (found !== undefined) await visit(found);
    }
  };
  await visit(resolve(path));
  return [...files];
}

async function fileOf(name: string, folder: string): Promise<string | undefined> {
  if (/^\.{0,2}\//.test(name)) return firstFile(SHORTER.map((more) => resolve(folder, name + more)));
  const [, packageName] = /^((?:@[^/]+\/)?[\w.-]+)(?:\/|$)/.exec(name) ?? [];
  if (packageName === undefined) return undefined;
  const above = foldersAbove(folder);
  return firstFile(above.map((each) => join(each, 'node_modules', packageName, 'package.json')));
}

function foldersAbove(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
}

async function firstFile(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if ((await stat(path).catch(() => undefined))?.isFile()) return path;
  return undefined;
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
