/** The themes that there are, for a person who wants to choose one. */
import type { Host } from '../host/host.ts';
import { openLayouts } from '../layouts.ts';
import { builtInThemes } from '../template/index.ts';
import { formatFinding } from './formats/pretty.ts';
import { findingOf } from './outcome.ts';
import { tell, tellFault } from './tell.ts';

/** Exit code: 0 when they are listed, 1 when the folder cannot be used. */
export async function listThemes(
  { layouts }: { readonly layouts?: string | undefined },
  host: Host,
): Promise<number> {
  try {
    const { themes, messages } =
      layouts === undefined ? builtInThemes() : await openLayouts([{ folder: layouts }], host);
    const found = [...messages, ...themes.flatMap(({ warnings }) => warnings)];
    // Themes that extend each other are warned of the same.
    for (const line of new Set(found.map((message) => formatFinding(findingOf(message, ''))))) tell(line);
    const width = Math.max(...themes.map(({ template }) => template.name.length));
    const lines = themes.map(({ template: { name, about } }) => `${name.padEnd(width)}  ${about}\n`);
    process.stdout.write(lines.join(''));
    return 0;
  } catch (error) {
    tellFault(error, layouts ?? '');
    return 1;
  }
}
