/** `docs/layouts.md` is true: its example runs as it is written there, and its pictures are those of the layouts. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDeck, related } from '../support/deck.ts';
import { packageDefects } from '../support/defects/index.ts';
import { specimens } from '../support/specimens.ts';
import { withTemporaryFolder } from '../support/temporary.ts';
import { validate } from '../support/validate.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/cli.js');
const text = readFileSync(join(root, 'docs/layouts.md'), 'utf8');

interface Fence {
  readonly language: string;
  readonly lines: readonly string[];
}

const fences = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
  ([, language = '', body = '']): Fence => ({ language, lines: body.split('\n').slice(0, -1) }),
);

/** How long it took differs from time to time. */
const withoutTime = (output: string) => output.replace(/\d+\.\d\d s/g, 'N s');

/** Does what a fence of the document shows: runs a command, changes a file or writes one. */
function follow({ language, lines }: Fence, folder: string): void {
  const [first = '', ...rest] = lines;
  if (language === 'diff') {
    patch(join(folder, first.replace('--- ', '')), rest.slice(1));
    return;
  }
  const name = /^(?:#|<!--) (\S+\.\w+)/.exec(first)?.[1];
  if (name !== undefined) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
    return;
  }
  const args = first.replace('$ quarterdeck ', '').split(' ');
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(withoutTime(`${stdout}${stderr}`).trimEnd()).toBe(withoutTime(rest.join('\n')));
}

/** The lines that begin with a minus become those that begin with a plus. */
function patch(path: string, lines: readonly string[]): void {
  const those = (sign: string) =>
    lines
      .filter((line) => line.startsWith(sign))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(those('-'));
  writeFileSync(path, before.replace(those('-'), those('+')));
}

it('the example runs as it is written, and makes a valid deck on the added layout', () =>
  withTemporaryFolder(async (folder) => {
    expect(fences.length).toBeGreaterThan(8);
    for (const fence of fences) follow(fence, folder);
    const pptx = readFileSync(join(folder, 'output/q4.pptx'));
    expect(await validate(pptx)).toEqual([]);
    expect(packageDefects(pptx)).toEqual([]);
    const { file, slides } = openDeck(pptx);
    expect(file.text(related(file, slides[1]?.part ?? '', 'slideLayout') ?? '')).toContain(
      'Content and Panel',
    );
  }));

describe('the pictures', () => {
  const names = readdirSync(join(root, 'layouts/standard')).map((name) => basename(name, '.yaml'));
  const pictures = readdirSync(join(root, 'docs/pictures/layouts'));

  it('are of every standard layout, and are all shown', () => {
    expect(pictures).toEqual(names.map((name) => `${name}.png`));
    for (const name of names) expect(text).toContain(`![](pictures/layouts/${name}.png)<br>\`${name}\``);
  });

  it('are drawn of decks that have these layouts', async () => {
    expect((await specimens(names)).map(({ layout }) => layout)).toEqual(names);
  });

  it('are small', () => {
    const sizes = pictures.map((name) => statSync(join(root, 'docs/pictures/layouts', name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400_000);
  });
});
