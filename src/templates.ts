/** Companies' templates from files: a `.pptx` or `.potx`, or a YAML file that maps one. */
import { type Host, HostError } from './host/host.ts';
import { mappedFile, openTemplate, type Template } from './template/index.ts';

/** No mapping has more bytes. */
const MOST_BYTES = 1_000_000;

/**
 * The template at the path. Rejects with a `HostError` where a file cannot be read, with a fatal `VFileMessage` for a
 * template that cannot be used, and with a `MappingError` of all faults of a mapping.
 */
export async function openTemplateFile(path: string, host: Host): Promise<Template> {
  if (!/\.ya?ml$/i.test(path)) return openTemplate(await host.readFile(path), nameOf(path));
  const mapping = { path, shown: path, text: await textOf(path, host) };
  const file = besides(path, await mappedFile(mapping));
  return openTemplate(await host.readFile(file), nameOf(file), mapping);
}

async function textOf(path: string, host: Host): Promise<string> {
  const bytes = await host.readFile(path, MOST_BYTES);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HostError(path, 'is not UTF-8 text; save it as UTF-8');
  }
}

/** A path that is written in the file at another one. */
function besides(path: string, written: string): string {
  return /^(?:[\\/]|[a-z]:)/i.test(written) ? written : `${path.replace(/[^\\/]*$/, '')}${written}`;
}

function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}
