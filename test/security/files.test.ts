/** Files that a report names: F1 to F5 of SECURITY.md. */
import { spawnSync } from 'node:child_process';
import { mkdir, open, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNodeHost } from '../../src/host/node.ts';
import { picture } from '../support/pictures.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { compiled, type Setting } from './compiled.ts';

const host = createNodeHost();

/** A folder with a report's folder in it, and a picture in both. */
async function inFolders<T>(use: (outer: string, inner: string) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (outer) => {
    const inner = join(outer, 'report');
    await mkdir(inner);
    const png = await picture('png', { width: 30, height: 20 });
    await writeFile(join(outer, 'secret.png'), png);
    await writeFile(join(inner, 'own.png'), png);
    return use(outer, inner);
  });
}

/** How many pictures the deck has, and what was told. */
async function shown(name: string, inner: string, more: Setting = {}) {
  const setting = { path: join(inner, 'r.md'), host, ...more };
  const { images, reasons } = await compiled(`# R\n\n![A](<${name}>)`, setting);
  return { count: images.length, reason: reasons.join() };
}

describe('F1: paths that lead out', () => {
  it('of the report’s folder are refused', () =>
    inFolders(async (outer, inner) => {
      const outside = ['../secret.png', 'x/../../secret.png', '%2e%2e/secret.png', '../report/../secret.png'];
      for (const name of outside) {
        const { count, reason } = await shown(name, inner);
        expect({ name, count }).toEqual({ name, count: 0 });
        expect(reason).toMatch(
          /was not found|outside of the report’s folder; copy it there, or name .* --root/,
        );
      }
      const absolute = [join(outer, 'secret.png'), 'C:\\secret.png', '\\\\server\\share\\a.png'];
      for (const name of absolute) {
        const { count, reason } = await shown(name.replaceAll('\\', '\\\\'), inner);
        expect({ name, count }).toEqual({ name, count: 0 });
        expect(reason).toMatch(/is an absolute path; write it from the report’s folder/);
      }
      const { count, reason } = await shown(`file://${outer}/secret.png`, inner);
      expect(count).toBe(0);
      expect(reason).toContain('save the picture there and name it by its path');
    }));

  it('of the folder that --root names are refused, and what is in it is not', () =>
    inFolders(async (outer, inner) => {
      expect(await shown('own.png', inner)).toEqual({ count: 1, reason: '' });
      expect(await shown('../secret.png', inner, { root: outer })).toEqual({ count: 1, reason: '' });
      expect(await shown('/secret.png', inner, { root: outer })).toEqual({ count: 1, reason: '' });
      expect((await shown('../../etc/passwd', inner, { root: outer })).count).toBe(0);
      expect((await shown('/../../etc/passwd', inner, { root: outer })).count).toBe(0);
      expect((await shown('../secret.png', inner, { root: inner })).reason).toContain('--root');
    }));
});

describe('F2: links that lead out', () => {
  it('are refused, to files and to folders; those within are followed', () =>
    inFolders(async (outer, inner) => {
      await symlink(join(outer, 'secret.png'), join(inner, 'link.png'));
      await symlink(outer, join(inner, 'folder'));
      await symlink(join(inner, 'own.png'), join(inner, 'within.png'));
      expect((await shown('link.png', inner)).reason).toContain('lies outside');
      expect((await shown('folder/secret.png', inner)).reason).toContain('lies outside');
      expect(await shown('within.png', inner)).toEqual({ count: 1, reason: '' });
    }));
});

describe('F3: what is no file', () => {
  it('is refused without waiting for it', () =>
    inFolders(async (_, inner) => {
      spawnSync('mkfifo', [join(inner, 'pipe.png')]);
      await mkdir(join(inner, 'folder.png'));
      await symlink('/dev/zero', join(inner, 'zero.png'));
      expect((await shown('pipe.png', inner)).reason).toContain('is no plain file');
      expect((await shown('folder.png', inner)).reason).toContain('is no plain file');
      expect((await shown('zero.png', inner)).reason).toContain('lies outside');
      expect((await shown('zero.png', inner, { root: '/' })).reason).toContain('is no plain file');
    }));
});

describe('F4: huge files', () => {
  it('are refused', () =>
    inFolders(async (_, inner) => {
      // Takes no room on the disk: all of it is a hole.
      const file = await open(join(inner, 'huge.png'), 'w');
      await file.truncate(2 ** 36);
      await file.close();
      expect((await shown('huge.png', inner)).reason).toContain('is larger than 50 MB');
    }));
});

describe('F5: parts', () => {
  const told = async (markdown: string, inner: string) =>
    compiled(markdown, { path: join(inner, 'r.md'), host }).then(
      ({ opened, reasons }) => [...opened.slides.map(({ title }) => title), ...reasons].join(),
      (error: Error) => error.message,
    );

  it('outside of the folder, of other kinds, and by globs that lead out, are not read', () =>
    inFolders(async (outer, inner) => {
      await writeFile(join(outer, 'secret.md'), '## Secret');
      await writeFile(join(inner, '.env'), '## Secret');
      await symlink(join(outer, 'secret.md'), join(inner, 'link.md'));
      await symlink(outer, join(inner, 'folder'));
      const names = [
        '../secret.md',
        join(outer, 'secret.md'),
        'link.md',
        '.env',
        '../*.md',
        '/**/*.md',
        '**/secret.md',
      ];
      for (const name of names)
        for (const markdown of [`# R\n\n<!-- include: ${name} -->`, `---\ninclude: ["${name}"]\n---\n# R`])
          expect(await told(markdown, inner)).not.toContain('Secret');
    }));

  it('end, however often they are included, and whatever globs they write', () =>
    inFolders(async (_, inner) => {
      for (let at = 0; at < 20; at += 1) {
        const twice = `<!-- include: p${at + 1}.md -->\n`.repeat(2);
        await writeFile(join(inner, `p${at}.md`), `x\n\n${twice}`);
      }
      await writeFile(join(inner, 'p20.md'), 'x');
      expect(await told('# R\n\n<!-- include: p0.md -->', inner)).toContain('is one of more than 1000 parts');
      for (const glob of ['*a*a*a*a*a*.md', '{1..9999999}*.md', '+(a|a)*.md'])
        expect(await told(`# R\n\n<!-- include: ${glob} -->`, inner)).toContain(
          'is no glob of names and up to four *',
        );
    }));
});
