/** Reports of several files: what stands where, which lines are whose, and what cannot be had. */
import type { Html, Root, RootContent, ThematicBreak } from 'mdast';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { memoryHost } from '../../src/host/memory.ts';
import { check, explain } from '../../src/inspect.ts';
import { gather } from '../../src/manuscript/gather.ts';
import { joinTexts } from '../../src/report/manuscript.ts';
import { picture } from '../support/pictures.ts';

const TABLE = '|Crane|Q1|Q2|Change|\n|-|-|-|-|\n|North|40|50|+20%|\n';

const hostOf = (files: Readonly<Record<string, string>>) =>
  memoryHost(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));

const rootOf = (children: RootContent[]): Root => ({ type: 'root', children });

/** Rule and place of what is found in a report called `r.md`, and each reason. */
async function found(markdown: string, files: Readonly<Record<string, string>>) {
  const manuscript = await gather(markdown, { path: 'r.md', host: hostOf(files) });
  return check(manuscript, { path: 'r.md' }).map(
    ({ file, line, column, ruleId, reason }) => `${file}:${line}:${column} ${ruleId} ${reason}`,
  );
}

describe('a report of several files', () => {
  it('is told of by the files and lines that its authors see', async () => {
    const files = { 'p/a.md': `## A\n\n<!-- include: b.md -->\n\n${TABLE}`, 'p/b.md': `${TABLE}\n` };
    expect(await found(`# R\n\n<!-- include: p/a.md -->\n\n${TABLE}\n- [x] done\n`, files)).toEqual([
      expect.stringMatching(/^p\/b\.md:3:14 number-change /),
      expect.stringMatching(/^p\/a\.md:7:14 number-change /),
      expect.stringMatching(/^r\.md:7:14 number-change /),
    ]);
  });

  it('names the file of another line, where a message speaks of two', async () => {
    const table = (queue: number) => `|Metric|Q1|\n|-|-|\n|Ships|120|\n|Loads|300|\n|Queue|${queue}|\n`;
    expect(
      await found(`# R\n\n${table(7)}\n<!-- include: a.md -->`, { 'a.md': `## A\n\n${table(8)}` }),
    ).toEqual(['a.md:7:8 number-conflict “Queue” is 8 here and 7 in line 7 of r.md.']);
  });

  it('is explained, and has its shapes, by the files that their tables stand in', async () => {
    const options = { path: 'docs/r.md', host: hostOf({ 'p/a.md': `## A\n\n${TABLE}` }) };
    const markdown = '# R\n\n<!-- include: p/a.md -->\n';
    const { tables } = explain(await gather(markdown, options), options);
    expect(tables).toMatchObject([{ file: 'docs/p/a.md', line: 3 }]);
    const { deck } = await compile(markdown, options);
    const sources = deck.sections.flatMap(({ slides }) => slides).flatMap(({ shapes }) => shapes);
    expect(sources.flatMap(({ source }) => source ?? [])).toContainEqual({
      part: 'p/a.md',
      line: 3,
      column: 1,
    });
  });

  it('has all blocks of a long part', () => {
    const comment: Html = { type: 'html', value: '<!-- include: a.md -->' };
    const blocks = Array.from({ length: 150_000 }, (): ThematicBreak => ({ type: 'thematicBreak' }));
    const part = { part: 'a.md', root: rootOf(blocks), lines: 1, included: [], messages: [] };
    const include = { names: ['a.md'], source: { line: 1, column: 1 }, node: comment };
    const included = [{ include, texts: [part], faults: [] }];
    const whole = { root: rootOf([comment]), lines: 1, included, messages: [] };
    expect(joinTexts(whole).root.children).toHaveLength(150_000);
  });

  it('reads pictures from the folder of the file that shows them', async () => {
    const png = await picture('png', { width: 30, height: 20 });
    const parts = { 'a b/c.md': Buffer.from('## A\n\n![P](p.png)\n\n![Q](../q.png)\n') };
    const host = memoryHost({ ...parts, 'a b/p.png': png, 'q.png': png });
    const { messages } = await compile('# R\n\n<!-- include: a b/c.md -->\n', { path: 'r.md', host });
    expect(messages).toEqual([]);
  });
});

describe('a part that cannot be had', () => {
  it.each([
    [
      'is not there',
      'none.md',
      {},
      'r.md:3:1 include-unreadable The part “none.md” was not found; check the path.',
    ],
    [
      'is the report',
      'r.md',
      {},
      'r.md:3:1 include-unreadable The part “r.md” is part of itself (r.md → r.md).',
    ],
    [
      'includes what includes it',
      'a.md',
      { 'a.md': '\n<!-- include: p/b.md -->\n', 'p/b.md': '<!-- include: ../a.md -->\n' },
      'p/b.md:1:1 include-unreadable The part “../a.md” is part of itself (r.md → a.md → p/b.md → a.md).',
    ],
    [
      'lies outside',
      '../a.md',
      {},
      'r.md:3:1 include-unreadable The part “../a.md” lies outside of the report’s folder; copy it there.',
    ],
    [
      'is no Markdown',
      'secret.txt',
      { 'secret.txt': 'x' },
      expect.stringMatching(/^r\.md:3:1 include-idle /),
    ],
  ])('%s', async (_, name, files, told) => {
    expect(await found(`# R\n\n<!-- include: ${name} -->\n`, files)).toEqual([told]);
    expect(await found(`---\ninclude: ["${name}"]\n---\n# R\n`, files)).toHaveLength(
      name.endsWith('.md') ? 1 : 0,
    );
  });

  it('is told where no include is read', async () => {
    const told = expect.stringMatching(/^r\.md:3:3 include-idle /);
    expect(await found('# R\n\n- <!-- include: a.md -->\n', { 'a.md': 'x' })).toEqual([told]);
  });

  it('ends the run', async () => {
    await expect(compile('# R\n\n<!-- include: none.md -->\n')).rejects.toMatchObject({
      ruleId: 'include-unreadable',
      file: 'report.md',
      line: 3,
    });
  });
});
