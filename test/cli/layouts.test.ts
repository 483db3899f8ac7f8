/** Layouts and themes of a user's own, by the command: copied out, changed, used, and told what is wrong with them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDeck } from '../support/deck.ts';

const program = join(import.meta.dirname, '../../dist/cli.js');
const own = join(import.meta.dirname, '../../layouts');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-layouts-'));
  writeFileSync(
    join(folder, 'q1.md'),
    '# Harbour Report\n\n## Cranes\n\n- **North**: repaired\n- **South**: sold\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function quarterdeck(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const filesIn = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();

function change(path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

describe('layouts init', () => {
  it('copies all of the program’s own, and says what to do with it', () => {
    const { status, stderr } = quarterdeck('layouts', 'init', 'brand');
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^brand: 13 layouts, 4 themes and their schemas\n.*“quarterdeck .* --layouts brand”\.\n$/,
    );
    expect(filesIn(join(folder, 'brand'))).toEqual(filesIn(own));
    for (const path of filesIn(own).filter((name) => /\.\w+$/.test(name)))
      expect(readFileSync(join(folder, 'brand', path), 'utf8')).toBe(readFileSync(join(own, path), 'utf8'));
  });

  it('writes to “layouts” if no folder is named', () => {
    expect(quarterdeck('layouts', 'init').status).toBe(0);
    expect(existsSync(join(folder, 'layouts/standard/content.yaml'))).toBe(true);
  });

  it('writes nothing where a file of it is there already', () => {
    quarterdeck('layouts', 'init');
    rmSync(join(folder, 'layouts/harbor'), { recursive: true });
    const before = filesIn(join(folder, 'layouts'));
    change('layouts/standard/title.yaml', 'order: 10', 'order: 11');
    const { status, stderr } = quarterdeck('layouts', 'init');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^quarterdeck: layouts\/gazette\/theme\.yaml: is there already .*name another folder\n$/,
    );
    expect(filesIn(join(folder, 'layouts'))).toEqual(before);
    expect(readFileSync(join(folder, 'layouts/standard/title.yaml'), 'utf8')).toContain('order: 11');
  });

  it('ends with 1 where there can be no folder', () => {
    const { status, stderr } = quarterdeck('layouts', 'init', 'q1.md');
    expect(status).toBe(1);
    expect(stderr).toMatch(/a part of its path is a file, not a folder/);
  });
});

describe('--layouts', () => {
  beforeEach(() => {
    quarterdeck('layouts', 'init', 'brand');
  });

  it('makes decks with what was changed and added, in the theme that was added', () => {
    change('brand/standard/content.yaml', 'title: Title and Content', 'title: Points');
    change('brand/ledger/theme.yaml', 'title: Ledger', 'title: Paper');
    const { status, stderr } = quarterdeck(
      'q1.md',
      '--layouts',
      'brand',
      '--theme',
      'ledger',
      '-o',
      'q1.pptx',
    );
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^q1\.pptx: 2 slides/)]);
    const { file } = openDeck(readFileSync(join(folder, 'q1.pptx')));
    const parts = file.paths.filter((path) => /slideLayout\d+\.xml$|theme1\.xml$/.test(path));
    const text = parts.map((path) => file.text(path)).join('');
    expect(text).toContain('name="Points"');
    expect(text).toContain('name="Paper"');
  });

  it('lists its themes beside the program’s own', () => {
    rmSync(join(folder, 'brand/gazette'), { recursive: true });
    change('brand/ledger/theme.yaml', 'about: Black on white', 'about: Ink on cream');
    const { status, stdout } = quarterdeck('themes', '--layouts', 'brand');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^gazette +Serif .*\nharbor +Deep .*\nledger +Ink on cream .*\nmidnight .*\n$/);
  });

  it('tells all faults, each with its place, and writes nothing', () => {
    change('brand/standard/content.yaml', 'anchor: middle', 'ancor: middle');
    change('brand/harbor/theme.yaml', '"16233F"', '"16233"');
    for (const args of [['q1.md', '-o', 'q1.pptx'], ['themes']]) {
      const { status, stderr } = quarterdeck(...args, '--layouts', 'brand');
      expect(status).toBe(1);
      expect(stderr.split('\n')).toEqual([
        expect.stringMatching(
          /^brand\/harbor\/theme\.yaml:9:8 error “ink” cannot be “16233”; .* value-unfit$/,
        ),
        expect.stringMatching(
          /^brand\/standard\/content\.yaml:16:5 error “ancor” .* “anchor”\?.* key-unknown$/,
        ),
        'quarterdeck: brand: its files have faults',
        '',
      ]);
    }
    expect(existsSync(join(folder, 'q1.pptx'))).toBe(false);
  });

  it('warns of colours that cannot be read, in the theme’s file', () => {
    change('brand/harbor/theme.yaml', 'muted: "55607A"', 'muted: "A5B0CA"');
    const { status, stderr } = quarterdeck('q1.md', '--layouts', 'brand');
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^brand\/harbor\/theme\.yaml:11:10 warning Text in muted \(A5B0CA\) .* contrast-low\n/,
    );
  });

  it.each([
    ['a folder that there is not', ['--layouts', 'none'], 1, 'none: was not found; check the path'],
    ['a file', ['--layouts', 'q1.md'], 1, 'q1.md: is a file; name the folder that it lies in'],
    [
      'a theme that it does not add',
      ['--layouts', 'brand', '--theme', 'mist'],
      1,
      'There is no theme “mist”',
    ],
    ['a theme without it', ['--theme', 'mist'], 2, 'There is no theme “mist”; there is gazette'],
    [
      'a company’s template beside it',
      ['--layouts', 'brand', '--template', 'a.potx'],
      2,
      'template and layouts',
    ],
  ])('%s is refused', (_, args, code, reason) => {
    const { status, stderr } = quarterdeck('q1.md', ...args);
    expect(status).toBe(code);
    expect(stderr).toContain(reason);
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });
});
