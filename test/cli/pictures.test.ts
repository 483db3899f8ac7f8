/** Pictures as the command reads them: the built one, as it is installed, and where its native library is not. */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDeck } from '../support/deck.ts';
import { picture } from '../support/pictures.ts';
import { withTemporaryFolder } from '../support/temporary.ts';

const root = join(import.meta.dirname, '../..');

/** Runs the command on a report in `folder/docs` and gives the deck's pictures, and what was told. */
async function run(program: string, folder: string, args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [program, 'docs/r.md', '-o', 'r.pptx', ...args], {
    cwd: folder,
  });
  const deck = openDeck(await readFile(join(folder, 'r.pptx')));
  const pictures = deck.slides.flatMap(({ shapes }) => shapes).filter(({ kind }) => kind === 'picture');
  return { status, told: stderr.toString(), pictures: pictures.length };
}

async function withReport<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'docs'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'docs/own.webp'), await picture('webp', { width: 30, height: 20 }));
    await writeFile(join(folder, 'docs/plain.png'), await picture('png', { width: 30, height: 20 }));
    await writeFile(join(folder, 'assets/a.png'), await picture('png', { width: 40, height: 20 }));
    await writeFile(
      join(folder, 'docs/r.md'),
      '# R\n\n## A\n\n![A](own.webp)\n\n## B\n\n![B](plain.png)\n\n## C\n\n![C](../assets/a.png)\n\n## D\n\n![D](/assets/a.png)\n',
    );
    return use(folder);
  });
}

describe('--root', () => {
  it('names the folder that pictures must lie in', () =>
    withReport(async (folder) => {
      const program = join(root, 'dist/cli.js');
      const without = await run(program, folder, []);
      expect(without).toMatchObject({ status: 0, pictures: 2 });
      expect(without.told).toMatch(
        /docs\/r\.md:13:1 warning The picture “\.\.\/assets\/a\.png” lies outside .* --root/,
      );
      expect(await run(program, folder, ['--root', '.'])).toMatchObject({ status: 0, pictures: 4 });
    }));
});

describe('where sharp is not installed', () => {
  it('what needs no conversion is shown, and the rest is told with its remedy', () =>
    withReport(async (folder) => {
      await cp(join(root, 'dist'), join(folder, 'alone/dist'), { recursive: true });
      await writeFile(join(folder, 'alone/package.json'), '{ "type": "module" }');
      const { told, ...rest } = await run(join(folder, 'alone/dist/cli.js'), folder, ['--root', '.']);
      expect(rest).toEqual({ status: 0, pictures: 3 });
      expect(told).toMatch(
        /“own\.webp” has to be converted, .* \(sharp\) cannot be loaded here; save it as PNG or JPEG/,
      );
    }));
});
