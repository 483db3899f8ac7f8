/** The layouts and themes of a user's folder; what it lacks are the program's own. */
import type { VFileMessage } from 'vfile-message';
import { type Host, HostError } from './host/host.ts';
import { readText } from './host/text.ts';
import { type ReadLayouts, readLayouts } from './template/index.ts';
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

/**
 * The themes of the folder, and what should be looked at. Rejects with a `HostError` where it cannot be read, and with a
 * `LayoutsError` of all faults in its files.
 */
export async function openLayouts(folder: string, host: Host): Promise<ReadLayouts> {
  const files = await filesIn(folder, host);
  if (files.length === 0) {
    throw new HostError(
      folder,
      `holds neither layouts nor themes; “quarterdeck layouts init ${folder}” copies the program’s own there`,
    );
  }
  const read = await readLayouts(files);
  const faults = read.messages.filter(({ fatal }) => fatal);
  if (faults.length > 0) throw new LayoutsError(folder, faults);
  return read;
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
