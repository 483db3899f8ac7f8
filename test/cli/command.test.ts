/** The command as a user runs it: the built one, in a folder of its own, by its streams, files and exit codes. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command.ts';
import { openDeck } from '../support/deck.ts';

const REPORT = '# Harbour Report - Q1 2025\n\n## Cranes\n\n- **North**: repaired\n- **South**: sold\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarterdeck-cli-'));
  writeFileSync(join(folder, 'q1.md'), REPORT);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const quarterdeck = (args: readonly string[], input = '') => runCommand(folder, args, { input });

const titlesOf = (bytes: Uint8Array) => openDeck(bytes).slides.map((slide) => slide.title);

describe('a deck', () => {
  it('goes to output/NAME.pptx', () => {
    const { status, stderr } = quarterdeck(['q1.md']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^output\/q1\.pptx: 2 slides, 0 charts, \d+\.\d\d s\n$/);
    expect(titlesOf(readFileSync(join(folder, 'output/q1.pptx')))).toEqual(['Harbour Report', 'Cranes']);
  });

  it('goes where -o says, and leaves nothing else behind', () => {
    expect(quarterdeck(['q1.md', '-o', 'new/board.pptx']).status).toBe(0);
    expect(readdirSync(join(folder, 'new'))).toEqual(['board.pptx']);
  });

  it('replaces the one that was there', () => {
    writeFileSync(join(folder, 'board.pptx'), 'old');
    expect(quarterdeck(['q1.md', '-o', 'board.pptx']).status).toBe(0);
    expect(titlesOf(readFileSync(join(folder, 'board.pptx')))).toHaveLength(2);
  });

  it('tells the first few of many things that it shortened, and counts the others', () => {
    const list = Array.from({ length: 40 }, (_, i) => `- Berth ${i}`).join('\n');
    writeFileSync(
      join(folder, 'long.md'),
      `# R\n\n${[1, 2, 3, 4, 5].map((i) => `## Part ${i}\n\n${list}\n\n`).join('')}`,
    );
    const lines = quarterdeck(['long.md']).stderr.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      expect.stringMatching(/^long\.md:5:3 info The list shows 20 of its 40 points; .* list-folded$/),
      expect.stringMatching(/^long\.md:48:3 info .* list-folded$/),
      expect.stringMatching(/^long\.md:91:3 info .* list-folded$/),
      'long.md info It is so in 2 more places. list-folded',
    ]);
  });

  it('is the same through streams as through files', () => {
    quarterdeck(['q1.md', '-o', 'board.pptx']);
    const { status, stdout } = quarterdeck(['-', '-o', '-'], REPORT);
    expect(status).toBe(0);
    expect(stdout.equals(readFileSync(join(folder, 'board.pptx')))).toBe(true);
  });
});

describe('a company’s template', () => {
  it('carries the deck, and can be asked what it has for it', () => {
    quarterdeck(['q1.md', '--theme', 'ledger', '-o', 'brand.pptx']);
    const { status, stderr } = quarterdeck(['q1.md', '--template', 'brand.pptx', '-o', 'board.pptx']);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^board\.pptx: \d+ slides/);
    const inspected = quarterdeck(['template', 'inspect', 'brand.pptx']);
    expect(inspected.status).toBe(0);
    const text = inspected.stdout.toString();
    expect(text).toMatch(/^brand\.pptx: “Ledger”, slides of 13\.33 × 7\.5 in\n/);
    expect(text).toMatch(/^content +on “Title and Content”: .*body \(object, 864 × 364 pt\)/m);
  });

  it('that is none ends with 1 and a line that says why', () => {
    writeFileSync(join(folder, 'brand.potx'), 'Hello');
    for (const args of [
      ['q1.md', '--template', 'brand.potx'],
      ['template', 'inspect', 'brand.potx'],
    ]) {
      const { status, stderr } = quarterdeck(args);
      expect(status).toBe(1);
      expect(stderr).toMatch(/brand\.potx cannot be used: it is damaged, or no \.pptx or \.potx file/);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });
});

it('themes lists them, with what they look like', () => {
  const { status, stdout } = quarterdeck(['themes']);
  expect(status).toBe(0);
  expect(stdout.toString()).toMatch(/^gazette +Serif .*\nharbor +Deep navy .*\nledger .*\nmidnight .*\n$/);
});

describe('a warning', () => {
  it('names file, line, column and rule', () => {
    writeFileSync(join(folder, 'q1.md'), `${REPORT}\n![The old crane](crane.png)\n`);
    const { status, stderr } = quarterdeck(['q1.md']);
    expect(status).toBe(0);
    expect(stderr).toContain(
      'q1.md:8:1 warning The picture “crane.png” was not found; check the path. image-unreadable\n',
    );
  });
});

describe('explain', () => {
  const TABLES = `${REPORT}
## Loads

| Crane | Loads |
|---|---|
| North | 120 |
| South | 340 |
| East | 90 |

## Owners

<!-- chart: line -->

| Crane | Owner |
|---|---|
| North | Ada |
`;

  it('prints what each table becomes as JSON', () => {
    writeFileSync(join(folder, 'q1.md'), TABLES);
    const { status, stdout, stderr } = quarterdeck(['explain', 'q1.md', '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout.toString())).toEqual([
      {
        line: 10,
        heading: 'Loads',
        visual: 'bar',
        series: ['Loads'],
        leftOut: ['Crane'],
        headline: 'South leads with 340, 2.8x the median',
        why: expect.stringContaining('Loads'),
        choices: expect.arrayContaining(['bar', 'table']),
      },
      {
        line: 20,
        heading: 'Owners',
        visual: 'table',
        series: [],
        leftOut: ['Crane', 'Owner'],
        headline: null,
        why: expect.any(String),
        choices: ['table'],
        asked: { line: 18, column: 1, chart: 'line' },
      },
    ]);
    expect(stderr).toMatch(/^q1\.md:18:1 warning .* wish-unmet\n$/);
  });

  it('tells it to a person, and reads a stream', () => {
    const { status, stdout } = quarterdeck(['explain', '-'], TABLES);
    expect(status).toBe(0);
    expect(stdout.toString()).toMatch(/^stdin\.md:10 “Loads” becomes bar\n {2}why: .*\n {2}draws: +Loads\n/);
  });

  it('fails where the report asks for what there is not', () => {
    const { status, stderr } = quarterdeck(['explain', '-'], TABLES.replace('line', 'lien'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^stdin\.md:18:1 error “chart” cannot be “lien”; it is one of auto, kpi/);
  });

  it('prints an empty array for a report without tables', () => {
    expect(quarterdeck(['explain', 'q1.md', '--json']).stdout.toString()).toBe('[]\n');
  });
});

describe('check', () => {
  const SUMS = `${REPORT}
| Crane | Q1 | Q2 | Change |
|---|---|---|---|
| North | 100 | 120 | +20% |
| South | 40 | 50 | +20% |
| Total | 140 | 180 | +29% |
`;

  it('tells what is written and what follows, and fails only if strict', () => {
    writeFileSync(join(folder, 'q1.md'), SUMS);
    const { status, stdout, stderr } = quarterdeck(['check', 'q1.md']);
    expect(status).toBe(0);
    expect(stdout.toString().split('\n')).toEqual([
      expect.stringMatching(
        /^q1\.md:11:21 warning \+20% is written; from 40 to 50 is \+25%\. number-change$/,
      ),
      expect.stringMatching(/^q1\.md:12:17 warning 180 is written; its parts add up to 170\. number-total$/),
      '',
    ]);
    expect(stderr).toBe('q1.md: 2 findings\n');
    expect(quarterdeck(['check', 'q1.md', '--strict']).status).toBe(1);
  });

  it('finds nothing in a sound report', () => {
    const { status, stdout, stderr } = quarterdeck(['check', '-', '--strict'], REPORT);
    expect([status, stdout.toString(), stderr]).toEqual([0, '', 'stdin.md: nothing found\n']);
  });

  it('is part of making a deck, which says the same and is made all the same', () => {
    const { status, stderr } = quarterdeck(['-', '-o', 'q1.pptx'], SUMS);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^stdin\.md:11:21 warning .*\nstdin\.md:12:17 warning /);
  });
});

describe('a report in UTF-16', () => {
  it.each<readonly [order: string, encode: (bytes: Buffer) => Buffer]>([
    ['little-endian', (bytes) => bytes],
    ['big-endian', (bytes) => Buffer.from(bytes).swap16()],
  ])('is read: %s', (_, encode) => {
    writeFileSync(join(folder, 'wide.md'), encode(Buffer.from(`\uFEFF${REPORT}`, 'utf16le')));
    const { status, stderr } = quarterdeck(['wide.md', '-o', 'wide.pptx']);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^wide\.pptx: \d+ slides/)]);
  });
});

describe('what cannot be done', () => {
  it('is a deck of a report that asks for what there is not', () => {
    const { status, stderr } = quarterdeck(
      ['-', '-o', 'q1.pptx'],
      `${REPORT}\n<!-- sort: up -->\n\n|a|b|\n|-|-|\n|c|1|`,
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /stdin\.md:8:1 error “sort” cannot be “up”; it is one of none, ascending, descending/,
    );
    expect(existsSync(join(folder, 'q1.pptx'))).toBe(false);
  });

  it.each([
    ['a report that is not there', ['none.md'], 'none.md: was not found; check the path'],
    ['a folder without a report', ['full'], 'full: holds no report: no file called *.md or *.markdown'],
    ['bytes that are no text', ['bytes.md'], 'bytes.md: is not text; save the report as UTF-8 Markdown'],
    [
      'letters of another encoding',
      ['latin.md'],
      'latin.md: is not UTF-8 text: byte 8, in line 2, is 0xE9; save the report as UTF-8 Markdown',
    ],
    ['a folder for a deck', ['q1.md', '-o', 'full'], 'full: is a folder; name the file to write'],
    ['a file in the way of a folder', ['q1.md', '-o', 'q1.md/deck.pptx'], 'a part of its path is a file'],
    [
      'a theme that the report makes up',
      ['themed.md'],
      'There is no theme “mist”; there is gazette, harbor, ledger, midnight.',
    ],
  ])('%s ends with 1 and one line that says why', (_, args, expected) => {
    writeFileSync(join(folder, 'bytes.md'), Buffer.from([0x89, 0x50, 0x00, 0x00]));
    writeFileSync(join(folder, 'latin.md'), Buffer.from('# T\r\nAné b', 'latin1'));
    writeFileSync(join(folder, 'themed.md'), `---\ntheme: mist\n---\n${REPORT}`);
    mkdirSync(join(folder, 'full'));
    const { status, stderr } = quarterdeck(args);
    expect(status).toBe(1);
    expect(stderr).toContain(expected);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('wrong usage', () => {
  it.each([
    ['no report', []],
    ['an option that there is not', ['q1.md', '--colour']],
    ['a theme that there is not', ['q1.md', '--theme', 'mist']],
    ['an option without its value', ['q1.md', '-o']],
  ])('%s ends with 2 and writes nothing', (_, args) => {
    const { status, stderr } = quarterdeck(args);
    expect(status).toBe(2);
    expect(stderr).toContain('quarterdeck --help');
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });
});

describe('help', () => {
  it('shows examples', () => {
    const { status, stdout } = quarterdeck(['--help']);
    expect(status).toBe(0);
    expect(stdout.toString()).toContain('quarterdeck q4.md -o board.pptx');
  });

  it('tells the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(quarterdeck(['--version']).stdout.toString()).toBe(`${version}\n`);
  });
});
