/** The program's layouts and themes, copied out to be changed. */
import { join } from 'node:path';
import { type Host, HostError } from '../host/host.ts';
import { ownLayoutFiles } from '../template/index.ts';
import { tell, tellFault } from './tell.ts';

/** Exit code: 0 when all files are written; 1 when one is there already, and then none is, or cannot be. */
export async function initLayouts({ folder }: { readonly folder: string }, host: Host): Promise<number> {
  try {
    const files = Object.entries(await ownLayoutFiles());
    for (const [path] of files) await refuseExisting(join(folder, path), host);
    for (const [path, text] of files)
      await host.writeFile(join(folder, path), new TextEncoder().encode(text));
    const paths = files.map(([path]) => path);
    const themes = paths.filter((path) => path.endsWith('/theme.yaml')).length;
    const layouts = paths.filter((path) => path.endsWith('.yaml')).length - themes;
    tell(`${folder}: ${layouts} layouts, ${themes} themes and their schemas`);
    tell(
      `Change what you like, delete what you leave as it is, and run “quarterdeck REPORT.md --layouts ${folder}”.`,
    );
    return 0;
  } catch (error) {
    tellFault(error, folder);
    return 1;
  }
}

async function refuseExisting(path: string, host: Host): Promise<void> {
  if (await host.exists(path))
    throw new HostError(path, 'is there already and is left as it is; move it away, or name another folder');
}
