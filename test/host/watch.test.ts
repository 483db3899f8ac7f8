/** Changes of files, and the look after each that finds what nobody tells of. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { watchFiles } from '../../src/host/watch.ts';
import { withTemporaryFolder } from '../support/temporary.ts';

it('are told of, once more a moment later, and no more when it is closed', () =>
  withTemporaryFolder(async (folder) => {
    const file = join(folder, 'report.md');
    await writeFile(file, 'one');
    const watching = watchFiles(10, (path) => path === file);
    watching.add([folder]);
    expect(await watching.changed()).toBe(true);
    expect(await watching.changed()).toBe(true);
    const next = watching.changed();
    await writeFile(join(folder, 'other.md'), 'of no concern');
    await writeFile(file, 'two');
    expect(await next).toBe(true);
    expect(await watching.changed()).toBe(true);
    const last = watching.changed();
    await watching.close();
    expect(await last).toBe(false);
  }));
