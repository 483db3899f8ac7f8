/** One file of configuration: read, and held to its schema. */
import { dirname, join } from 'node:path';
import type { Extension } from '../extensions/model.ts';
import { type Host, HostError } from '../host/host.ts';
import { readText } from '../host/text.ts';
import { faultsAgainst, nearest, type Validator } from '../yaml/schema.ts';
import { about, readSource, type SourceFile } from '../yaml/source.ts';
import { ConfigError } from './error.ts';
import * as VALIDATORS from './generated/validators.ts';
import { type Config, outputNames } from './model.ts';

const { config: validate } = VALIDATORS as Readonly<Record<'config', Validator>>;

/** What a file says, and the extensions that it names. */
export interface ReadConfig {
  readonly config: Config;
  readonly extensions: readonly Extension[];
}

/** What the file says. Rejects with a `HostError` where it cannot be read, and with a `ConfigError` of all its faults. */
export async function readConfig(path: string, host: Host): Promise<ReadConfig> {
  const { source: written, faults } = /\.(?:ya?ml|json)$/i.test(path)
    ? readSource({ path, shown: path, text: await readText(path, host) })
    : { source: madeSource(path, await exportedBy(path, host)), faults: [] };
  // A file of comments alone says nothing, which is no fault.
  const source = { ...written, value: written.value ?? {} };
  const found = faults.length > 0 ? faults : faultsAgainst(validate, source);
  if (found.length > 0) throw new ConfigError(path, found);
  const config = source.value as Config;
  const extensions =
    config.extensions === undefined ? [] : await extensionsOf(config.extensions, source, host);
  refuseUnknown(config, extensions, source);
  return { config, extensions };
}

/** The extensions themselves, of which some may be named by their modules. */
async function extensionsOf(
  named: NonNullable<Config['extensions']>,
  source: SourceFile,
  host: Host,
): Promise<readonly Extension[]> {
  const given = await Promise.all(
    named.map((each) =>
      typeof each === 'string' ? exportedBy(join(dirname(source.path), each), host) : each,
    ),
  );
  // Loaded only where there are some.
  const { extensionFaults, wayAsText } = await import('../extensions/faults.ts');
  const faults = extensionFaults(given).map(({ way, reason }) =>
    about(source, ['extensions', ...way], 'extension-invalid', { key: wayAsText(way), reason }),
  );
  if (faults.length > 0) throw new ConfigError(source.path, faults);
  return given as readonly Extension[];
}

/** Only with its extensions is it known what decks can be written as. */
function refuseUnknown({ to = [] }: Config, extensions: readonly Extension[], source: SourceFile): void {
  const known = outputNames(extensions);
  const faults = to.flatMap((name, at) => {
    if (known.includes(name)) return [];
    const meant = nearest(name, known);
    const values = { key: 'to', value: `“${name}”`, wanted: `one of ${known.join(', ')}`, meant };
    return [about(source, ['to', at], 'value-unfit', values)];
  });
  if (faults.length > 0) throw new ConfigError(source.path, faults);
}

/** What the module exports as `default`. */
async function exportedBy(path: string, host: Host): Promise<unknown> {
  if (!host.importModule) throw new HostError(path, 'is a program, and none is run here; use YAML or JSON');
  const exported = await host.importModule(path);
  if (!('default' in exported)) {
    throw new HostError(path, 'has no default export; write “export default { … }”');
  }
  return exported.default;
}

/** A value that a program made: nobody knows which of its lines made what. */
function madeSource(path: string, value: unknown): SourceFile {
  return { path, shown: path, isBuiltIn: false, value, placeOf: () => undefined, has: () => false };
}
