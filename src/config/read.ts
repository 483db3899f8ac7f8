/** One file of configuration: read, and held to its schema. */
import { type Host, HostError } from '../host/host.ts';
import { readText } from '../host/text.ts';
import { faultsAgainst, type Validator } from '../yaml/schema.ts';
import { readSource, type SourceFile } from '../yaml/source.ts';
import { ConfigError } from './error.ts';
import * as VALIDATORS from './generated/validators.ts';
import type { Config } from './model.ts';

const { config: validate } = VALIDATORS as Readonly<Record<'config', Validator>>;

/** What the file says. Rejects with a `HostError` where it cannot be read, and with a `ConfigError` of all its faults. */
export async function readConfig(path: string, host: Host): Promise<Config> {
  const { source: written, faults } = /\.(?:ya?ml|json)$/i.test(path)
    ? readSource({ path, shown: path, text: await readText(path, host) })
    : { source: madeSource(path, await exportedBy(path, host)), faults: [] };
  // A file of comments alone says nothing, which is no fault.
  const source = { ...written, value: written.value ?? {} };
  const found = faults.length > 0 ? faults : faultsAgainst(validate, source);
  if (found.length > 0) throw new ConfigError(path, found);
  return source.value as Config;
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
