/** Companies' templates from files: a `.pptx` or `.potx`, or a YAML file that maps one. */
import type { Host } from './host/host.ts';
import { readText } from './host/text.ts';
import { mappedFile, openTemplate, type Template } from './template/index.ts';

/**
 * The template at the path. Rejects with a `HostError` where a file cannot be read, with a fatal `VFileMessage` for a
 * template that cannot be used, and with a `MappingError` of all faults of a mapping.
 */
export async function openTemplateFile(path: string, host: Host): Promise<Template> {
  if (!/\.ya?ml$/i.test(path)) return openTemplate(await host.readFile(path), nameOf(path));
  const mapping = { path, shown: path, text: await readText(path, host) };
  const file = besides(path, await mappedFile(mapping));
  return openTemplate(await host.readFile(file), nameOf(file), mapping);
}

/** A path that is written in the file at another one. */
function besides(path: string, written: string): string {
  return /^(?:[\\/]|[a-z]:)/i.test(written) ? written : `${path.replace(/[^\\/]*$/, '')}${written}`;
}

function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, '');
}
