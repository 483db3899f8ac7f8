/** Messages for people, for programs and for the servers that build; and when they make a run fail. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/cli/formats/index.ts';
import { coloured, plain } from '../../src/cli/formats/pretty.ts';
import type { Outcome } from '../../src/cli/outcome.ts';
import { runCommand, writeFiles } from '../support/command.ts';

const WRONG = '# Crâne\n\n|Crane|Q1|Q2|Change|\n|-|-|-|-|\n|North|40|50|+20%|\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-messages-'));
  writeFiles(folder, { 'a b.md': WRONG, 'themed.md': '---\ntheme: mist\n---\n# R\n' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const quarterdeck = (...args: string[]) => runCommand(folder, args);

const TEXT = '+20% is written; from 40 to 50 is +25%.';
const FINDING = { file: 'a b.md', line: 5, column: 14, severity: 'warning', rule: 'number-change' };

describe('--format json', () => {
  it('is one document on standard output, with what was written and what failed', () => {
    const { status, stdout, stderr } = quarterdeck('a b.md', 'themed.md', 'none.md', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout.toString())).toEqual([
      {
        report: 'a b.md',
        deck: { paths: ['output/a b.pptx'], slides: 2, charts: 0 },
        messages: [{ ...FINDING, message: TEXT }],
      },
      {
        report: 'none.md',
        deck: null,
        messages: [
          {
            file: 'none.md',
            line: null,
            column: null,
            severity: 'error',
            rule: null,
            message: 'was not found; check the path',
          },
        ],
      },
      {
        report: 'themed.md',
        deck: null,
        messages: [expect.objectContaining({ severity: 'error', rule: 'theme-unknown' })],
      },
    ]);
    expect(stderr).toContain('quarterdeck: 2 of 3 reports failed:');
  });

  it('has errors alone where quiet is asked for, and nothing stands beside it', () => {
    const { status, stdout, stderr } = quarterdeck('a b.md', '--format', 'json', '--quiet');
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout.toString())).toMatchObject([{ report: 'a b.md', messages: [] }]);
  });
});

describe('--format github', () => {
  it('is a command of the log a message', () => {
    const { status, stdout } = quarterdeck('check', 'a b.md', '--format', 'github');
    expect(status).toBe(0);
    expect(stdout.toString()).toBe(
      `::warning file=a b.md,line=5,col=14,title=number-change::${TEXT.replaceAll('%', '%25')}\n`,
    );
  });

  it('escapes what would end a command, or a property of it', () => {
    const outcome: Outcome = {
      report: 'c:/a,b%.md',
      findings: [{ file: 'c:/a,b%.md', severity: 'info', text: '1,\r\n::error::2' }],
    };
    expect(FORMATS.github.each(outcome)).toBe('::notice file=c%3A/a%2Cb%25.md::1,%0D%0A::error::2\n');
  });
});

describe('--format sarif', () => {
  it('is a log of results with their rules; what no rule says is a notification', () => {
    const { status, stdout } = quarterdeck('check', 'a b.md', 'none.md', '--format', 'sarif');
    expect(status).toBe(1);
    const { version, runs }: Log = JSON.parse(stdout.toString());
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    const [run] = runs;
    expect(run?.results).toEqual([
      {
        ruleId: 'number-change',
        ruleIndex: run?.tool.driver.rules?.findIndex(({ id }) => id === 'number-change'),
        level: 'warning',
        message: { text: TEXT },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b.md' },
              region: { startLine: 5, startColumn: 14 },
            },
          },
        ],
      },
    ]);
    expect(run?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: /not found/ } }],
      },
    ]);
  });
});

describe('what makes a run fail', () => {
  it.each([
    ['as many warnings as are allowed', ['--max-warnings', '1'], 0, '1 report: 1 finding\n'],
    [
      'more warnings than are allowed',
      ['--max-warnings', '0'],
      1,
      'quarterdeck: 1 warning, and --max-warnings allows 0\n',
    ],
    [
      'that also where they are not told',
      ['--max-warnings', '0', '-q'],
      1,
      'quarterdeck: 1 warning, and --max-warnings allows 0\n',
    ],
    ['no number of warnings', ['--max-warnings', 'some'], 2, '--max-warnings cannot be “some”'],
    ['a format that there is not', ['--format', 'xml'], 2, 'Choices: "pretty", "json", "github", "sarif"'],
  ])('%s', (_, args, code, told) => {
    const { status, stderr } = quarterdeck('check', 'a*.md', ...args);
    expect([status, stderr]).toEqual([code, expect.stringContaining(told)]);
  });

  it('a deck and a document that are both to go to standard output', () => {
    const { status, stderr } = quarterdeck('a b.md', '-o', '-', '--format', 'json');
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot both go to standard output')]);
  });
});

describe('rules', () => {
  it('lists all, and tells one with its remedy', () => {
    expect(quarterdeck('rules').stdout.toString()).toMatch(
      /^code-folded +info +Code .*\ncolumn-unknown +error +A /m,
    );
    const { status, stdout } = quarterdeck('rules', 'number-total');
    expect([status, stdout.toString()]).toEqual([
      0,
      expect.stringMatching(/^number-total \(warning\)\n\nA total .*\n\nRemedy: /s),
    ]);
  });

  it('knows no others', () => {
    const { status, stderr } = quarterdeck('rules', 'number-totals');
    expect([status, stderr]).toEqual([2, expect.stringContaining('There is no rule “number-totals”')]);
  });
});

it('colours the word for how bad it is, where there are colours', () => {
  const outcome: Outcome = {
    report: 'q4.md',
    findings: [{ file: 'q4.md', severity: 'warning', text: 'Look.' }],
  };
  expect(FORMATS.pretty.each(outcome, plain)).toBe('q4.md warning Look.\n');
  expect(FORMATS.pretty.each(outcome, coloured)).toBe('q4.md \u001B[33mwarning\u001B[39m Look.\n');
});
