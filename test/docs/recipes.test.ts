/** `docs/recipes.md` is true: its files can be read, name what there is, and the action does what it says. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesIn, PROGRAM, runCommand, writeFiles } from '../support/command.ts';
import { withTemporaryFolder } from '../support/temporary.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const text = read('docs/recipes.md');

const fences = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', body = '']) => ({
  language,
  body,
}));
const fileOf = (name: string) => fences.find(({ body }) => body.startsWith(`# ${name}\n`))?.body ?? '';

const action = parse(read('action.yml'));
const hooks = parse(read('.pre-commit-hooks.yaml'));
const workflow = parse(fileOf('.github/workflows/decks.yml'));

describe('the recipes', () => {
  it.each(fences.filter(({ language }) => language === 'yaml'))('are YAML: $body', ({ body }) => {
    expect(parse(body)).toEqual(expect.any(Object));
  });

  it('are JSON', () => {
    const [json] = fences.filter(({ language }) => language === 'json');
    expect(Object.keys(JSON.parse(json?.body ?? '').scripts)).toHaveLength(3);
  });

  it('call the command with flags that it has', () => {
    const help = ['', 'check'].map((command) =>
      runCommand(root, [...command.split(' ').filter(Boolean), '--help']),
    );
    const known = new Set(help.flatMap(({ stdout }) => stdout.toString().match(/--[a-z-]+/g) ?? []));
    const used = fences.flatMap(({ body }) => body.replaceAll('npx --yes', 'npx').match(/--[a-z-]+/g) ?? []);
    expect(used.length).toBeGreaterThan(8);
    expect(used.filter((flag) => !known.has(flag))).toEqual([]);
  });

  it('name inputs that the action has, and all of them', () => {
    const step = workflow.jobs.decks.steps.find(({ uses }: { uses?: string }) =>
      uses?.includes('/quarterdeck@'),
    );
    const inputs = Object.keys(action.inputs);
    expect(Object.keys(step.with)).toEqual(inputs);
    for (const input of inputs) expect(text).toContain(`| \`${input}\` |`);
  });

  it('name a hook that there is', () => {
    const { repos } = parse(fileOf('.pre-commit-config.yaml'));
    expect(repos[0].hooks.map(({ id }: { id: string }) => id)).toEqual(
      hooks.map(({ id }: { id: string }) => id),
    );
  });

  it('have rules that Make can read', () =>
    withTemporaryFolder(async (folder) => {
      writeFiles(folder, { Makefile: fileOf('Makefile') });
      const { stdout, error } = spawnSync('make', ['-n', 'decks', 'check'], {
        cwd: folder,
        encoding: 'utf8',
      });
      // A machine without Make has nothing to try it with.
      if (error) return;
      expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    }));
});

describe('the action', () => {
  const [, step] = action.runs.steps;

  it.skipIf(process.platform === 'win32')('makes decks of what is on each line', () =>
    withTemporaryFolder(async (folder) => {
      const report = '# R\n\n## A\n\n- b\n';
      writeFiles(folder, {
        'bin/npx': `#!/bin/sh\necho "$2" >&2\nshift 2\nexec "${process.execPath}" "${PROGRAM}" "$@"\n`,
        'docs/one.md': report,
        'docs/of two/a b.md': `${report}\n![x](x.png)\n`,
        'docs/of two/no.md': report,
      });
      chmodSync(join(folder, 'bin/npx'), 0o755);
      const env = {
        ...process.env,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`,
        REPORTS: 'docs/one.md\ndocs/of two/a*.md\n',
        OUTPUT: 'the decks',
        ARGS: '--theme ledger --max-warnings 0',
        VERSION: '0.1.0',
      };
      expect(Object.keys(step.env)).toEqual(['REPORTS', 'OUTPUT', 'ARGS', 'VERSION']);
      const run = (own: object) =>
        spawnSync('bash', ['-eo', 'pipefail', '-c', step.run], {
          cwd: folder,
          env: { ...env, ...own },
          encoding: 'utf8',
        });
      const { status, stdout, stderr } = run({});
      expect(stderr).toMatch(/^quarterdeck@0\.1\.0\n/);
      expect(stdout).toMatch(/^::warning file=docs\/of two\/a b\.md,/);
      expect(status).toBe(1);
      expect(filesIn(join(folder, 'the decks'))).toEqual(['of two/a b.pptx', 'one.pptx']);
      expect(run({ REPORTS: 'docs/one.md', OUTPUT: '', ARGS: '' })).toMatchObject({ status: 0 });
      expect(filesIn(join(folder, 'output'))).toEqual(['one.pptx']);
    }),
  );
});

describe('the hook', () => {
  it('fails where numbers do not add up', () =>
    withTemporaryFolder(async (folder) => {
      writeFiles(folder, {
        'good.md': '# R\n\n## A\n\n- b\n',
        'bad.md': '# R\n\n## A\n\nRevenue fell 50%, from $200 to $150.\n',
      });
      const [{ entry, args }] = hooks;
      const check = (...files: string[]) =>
        runCommand(folder, [...entry.split(' ').slice(1), ...args, ...files]);
      expect(check('good.md').status).toBe(0);
      expect(check('good.md', 'bad.md').status).toBe(1);
    }));
});
