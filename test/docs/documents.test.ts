/** The tutorial runs as it is written, the guide's examples become what its pictures show, and no link leads nowhere. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { PROGRAM } from '../support/command.ts';
import { DOCS, examplesIn, type Fence, fencesIn, reportOf } from '../support/documents.ts';
import { withTemporaryFolder } from '../support/temporary.ts';

const root = join(DOCS, '..');
const documents = ['README.md', ...readdirSync(DOCS).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);
const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** How long it took differs from time to time. */
const withoutTime = (output: string) => output.replace(/\d+\.\d\d s/g, 'N s').trimEnd();

/** Writes on at the report, changes it, or runs a command and compares what it tells. */
function follow({ language, lines }: Fence, folder: string): void {
  const report = join(folder, 'q2.md');
  if (language === 'markdown') {
    if (existsSync(report)) appendFileSync(report, '\n');
    appendFileSync(report, `${lines.join('\n')}\n`);
  } else if (language === 'diff') {
    const those = (sign: string) =>
      lines
        .slice(2)
        .filter((line) => line.startsWith(sign))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    const before = readFileSync(report, 'utf8');
    expect(before).toContain(those('-'));
    writeFileSync(report, before.replace(those('-'), those('+')));
  } else {
    const [command = '', ...told] = lines;
    const args = command.replace('$ quarterdeck ', '').split(' ');
    const { stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(withoutTime(`${stdout}${stderr}`)).toBe(withoutTime(told.join('\n')));
  }
}

it('the tutorial runs as it is written', () =>
  withTemporaryFolder(async (folder) => {
    const fences = fencesIn(read('docs/tutorial.md'));
    expect(fences.length).toBeGreaterThan(8);
    for (const fence of fences) follow(fence, folder);
  }));

describe('examples', () => {
  it.each([...examplesIn('guide.md'), ...examplesIn('tutorial.md')])(
    'become a slide, without a word of warning: $picture',
    async (example) => {
      const { deck, messages } = await compile(reportOf(example));
      expect(messages.map(String)).toEqual([]);
      const slides = deck.sections.flatMap((section) => section.slides);
      expect(slides).toHaveLength(2);
      // A table that is drawn, or a diagram.
      expect(slides[1]?.shapes.some(({ type }) => type === 'table')).toBe(false);
    },
  );
});

describe('links', () => {
  /** Headings by the names that GitHub gives them. */
  const anchors = (name: string) =>
    [...read(name).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );

  it.each(documents)('all lead somewhere: %s', (name) => {
    const text = read(name)
      .replace(/^(`{3,}|~{3,})[\s\S]*?^\1$/gm, '')
      .replace(/`[^`\n]+`/g, '');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]+))?\)/g)];
    const broken = links.filter(([, path = '', anchor]) => {
      const target = path === '' ? name : join(dirname(name), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchors(target).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it('lead from the index to all documents', () => {
    const index = read('docs/README.md');
    const missing = documents.filter((name) => name.startsWith('docs/') && name !== 'docs/README.md');
    expect(missing.filter((name) => !index.includes(`](${name.slice('docs/'.length)})`))).toEqual([]);
  });
});

it('pictures are small', () => {
  const pictures = readdirSync(join(DOCS, 'pictures'), { recursive: true, withFileTypes: true });
  const sizes = pictures.map((file) => (file.isFile() ? statSync(join(file.parentPath, file.name)).size : 0));
  expect(Math.max(...sizes)).toBeLessThan(200_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
});
