/** The layouts and themes of folders, a user's before those of extensions; what these lack are the program's own. */
import type { VFileMessage } from 'vfile-message';
import type { Extension } from './extensions/model.ts';
import { type Host, HostError } from './host/host.ts';
import { readText } from './host/text.ts';
import { message } from './messages.ts';
import { builtInThemes, ownLayoutFiles, type ReadLayouts, readLayouts } from './template/index.ts';
import type { TextFile } from './yaml/source.ts';

/** Why a folder of layouts cannot be used: `errors` are the faults in its files, each a fatal `VFileMessage`. */
export class LayoutsError extends AggregateError {
  readonly folder: string;

  constructor(folder: string, faults: readonly VFileMessage[]) {
    super(faults, `${folder}: its files have faults`);
    this.name = 'LayoutsError';
    this.folder = folder;
  }
}

/** A folder of layouts and themes; what an extension brings is told by its name. */
export interface LayoutsFolder {
  readonly folder: string;
  readonly extension?: string;
}

/** The folders that extensions bring. */
export function layoutFolders(extensions: readonly Extension[]): readonly LayoutsFolder[] {
  return extensions.flatMap(({ name, layouts }) =>
    layouts === undefined ? [] : [{ folder: layouts, extension: name }],
  );
}

/**
 * The themes of the folders, of which the first that has a file of some name counts, and what should be looked at. Rejects with a
 * `HostError` where one cannot be read, with a `LayoutsError` of all faults in their files, and with the fatal message
 * `extension-failed` where an extension's has a file that there is already.
 */
export async function openLayouts(
  [first, ...others]: readonly LayoutsFolder[],
  host: Host,
): Promise<ReadLayouts> {
  if (!first) return builtInThemes();
  const files = new Map<string, { readonly file: TextFile; readonly extension?: string | undefined }>();
  for (const { folder, extension } of [first, ...others])
    for (const file of await filesOf(folder, host)) {
      const known = files.get(file.path);
      // Who asks for a folder may replace anything; what comes with an extension only adds.
      if (known && known.extension === undefined) continue;
      if (extension !== undefined) await refuseKnown(file, extension, known?.extension);
      files.set(file.path, { file, extension });
    }
  const read = await readLayouts([...files.values()].map(({ file }) => file));
  const faults = read.messages.filter(({ fatal }) => fatal);
  if (faults.length > 0) throw new LayoutsError(first.folder, faults);
  return read;
}

/** `owner` is the extension that has a file of this name already. */
async function refuseKnown(
  { path, shown }: TextFile,
  extension: string,
  owner: string | undefined,
): Promise<void> {
  const isOwn = Object.hasOwn(await ownLayoutFiles(), path);
  if (!isOwn && owner === undefined) return;
  const reason = `“${shown}” has the name of what ${isOwn ? 'the program' : `“${owner}”`} has already`;
  throw message('extension-failed', undefined, { extension, part: 'layouts', reason });
}

async function filesOf(folder: string, host: Host): Promise<readonly TextFile[]> {
  const files = await filesIn(folder, host);
  if (files.length === 0) {
    throw new HostError(
      folder,
      `holds neither layouts nor themes; “quarterdeck layouts init ${folder}” copies the program’s own there`,
    );
  }
  return files;
}

/** The YAML files of the folder and of the folders in it. */
async function filesIn(folder: string, host: Host): Promise<readonly TextFile[]> {
  const entries = (await host.readFolder(folder)).filter(({ name }) => !name.startsWith('.'));
  const below = await Promise.all(
    entries
      .filter(({ isFolder }) => isFolder)
      .map(async ({ name }) =>
        (await host.readFolder(`${folder}/${name}`))
          .filter(({ isFolder }) => !isFolder)
          .map((entry) => `${name}/${entry.name}`),
      ),
  );
  const paths = [...entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name), ...below.flat()];
  return Promise.all(
    paths.filter((path) => /\.ya?ml$/i.test(path)).map((path) => fileAt(folder, path, host)),
  );
}

async function fileAt(folder: string, path: string, host: Host): Promise<TextFile> {
  const shown = `${folder}/${path}`;
  return { path, shown, text: await readText(shown, host) };
}
