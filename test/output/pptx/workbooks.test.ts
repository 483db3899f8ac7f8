/**
 * The workbooks behind charts hold the numbers of the report's tables: read by a reader of spreadsheets that knows
 * nothing of us, and compared with the source's own words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { format } from 'numfmt';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { compileToPptx } from '../../../src/compile.ts';
import { formatOf } from '../../support/chart.ts';
import { openDeck } from '../../support/deck.ts';

const CASES = join(import.meta.dirname, '../../cases');

/** Cells of each embedded workbook, in the order of their names. */
async function workbooksOf(pptx: Uint8Array): Promise<readonly (readonly (readonly unknown[])[])[]> {
  const parts = Object.entries(unzipSync(pptx)).filter(([name]) => name.endsWith('.xlsx'));
  return Promise.all(parts.map(async ([, bytes]) => rowsOf(await readWorkbook(Buffer.from(bytes)))));
}

/** The reader gives rows, or sheets with rows, by its version. */
function rowsOf(read: unknown): readonly (readonly unknown[])[] {
  const [first] = read as readonly unknown[];
  return Array.isArray(first) ? (read as unknown[][]) : ((first as { data: unknown[][] }).data ?? []);
}

const SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9 };

/** Every number that is written in a table of the report, as a person would type it into a spreadsheet. */
function numbersIn(markdown: string): ReadonlySet<string> {
  const cells = markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((line) => line.split('|'));
  const numbers = cells.flatMap((cell) =>
    [...cell.matchAll(/([-−]?)\s?[$€]?(\d[\d,]*(?:\.\d+)?)\s?([kKMB](?![A-Za-z])|%|)/g)].map(
      ([, sign, digits = '', suffix = '']) => {
        const value =
          Number(digits.replaceAll(',', '')) * (SCALES[suffix] ?? 1) * (suffix === '%' ? 0.01 : 1);
        return rounded(sign === '' ? value : -value);
      },
    ),
  );
  return new Set(numbers);
}

/** Twelve digits: two ways of dividing by a hundred may differ in the sixteenth. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(12)));
}

const CASES_WITH_CHARTS = readdirSync(CASES).filter((name) =>
  /^visuals?-(?:bar|line|part|stack|doughnut|scatter|panel)/.test(name),
);

describe.each(readdirSync(CASES).filter((name) => name.startsWith('visual')))('%s', (name) => {
  it('has every number of its workbooks in its tables', async () => {
    const markdown = readFileSync(join(CASES, name, 'input.md'), 'utf8');
    const { pptx } = await compileToPptx(markdown);
    const written = numbersIn(markdown);
    const workbooks = await workbooksOf(pptx);
    const drawn = workbooks.flat(2).filter((cell) => typeof cell === 'number');
    expect(drawn.filter((value) => !written.has(rounded(value)))).toEqual([]);
    const charts = Object.keys(unzipSync(pptx)).filter((part) => /charts\/chart\d+\.xml$/.test(part));
    expect(workbooks).toHaveLength(charts.length);
  });
});

/** Cells as Excel would show them, by another's implementation of its formats; of numbers only. */
async function shownIn(workbook: Uint8Array): Promise<readonly string[]> {
  const rows = rowsOf(await readWorkbook(Buffer.from(workbook)));
  return rows.flatMap((cells, y) =>
    cells.flatMap((cell, x) => {
      const reference = `${String.fromCharCode(65 + x)}${y + 1}`;
      return typeof cell === 'number' ? [format(formatOf(workbook, reference) ?? 'General', cell)] : [];
    }),
  );
}

describe.each(CASES_WITH_CHARTS)('%s, as Excel shows it', (name) => {
  const markdown = readFileSync(join(CASES, name, 'input.md'), 'utf8');
  const deck = compileToPptx(markdown).then(({ pptx }) => openDeck(pptx));
  const charts = deck.then(({ slides }) =>
    slides.flatMap(({ shapes }) => shapes.filter(({ chart }) => chart?.workbook !== undefined)),
  );

  it('has every number as its author wrote it', async () => {
    const { file } = await deck;
    const written = numbersIn(markdown);
    const shown = await Promise.all(
      (await charts).map(({ chart }) => shownIn(file.bytes(chart?.workbook ?? ''))),
    );
    expect(shown.flat().length).toBeGreaterThan(0);
    expect(
      shown.flat().filter((text) => ![...numbersIn(`|${text}|`)].every((one) => written.has(one))),
    ).toEqual([]);
  });

  it('describes no other value as the highest than the largest of the workbook', async () => {
    const { file } = await deck;
    for (const { chart, description } of await charts) {
      const [, value] = /highest, ([^;]+)$/.exec(description) ?? [];
      if (value === undefined) continue;
      const rows = rowsOf(await readWorkbook(Buffer.from(file.bytes(chart?.workbook ?? ''))));
      const numbers = rows.flat().filter((cell) => typeof cell === 'number');
      expect([...numbersIn(`|${value}|`)], description).toContain(rounded(Math.max(...numbers)));
    }
  });
});

describe('a workbook', () => {
  it('holds names, values and gaps where the table has them', async () => {
    const { pptx } = await compileToPptx(
      '# Report\n\nText.\n\n## Passengers over time\n\n| Month | North | South |\n|---|---|---|\n| 2024-01 | 1,200 | 820 |\n| 2024-02 | 1,340 | N/A |\n| 2024-03 | 1,100 | 800 |\n| 2024-04 | 980 | 790 |\n| 2024-05 | 900 | 760 |\n| 2024-06 | 890 | 720 |',
    );
    const [cells] = await workbooksOf(pptx);
    expect(cells?.slice(0, 3)).toEqual([
      ['Month', 'North', 'South'],
      ['2024-01', 1200, 820],
      ['2024-02', 1340, null],
    ]);
  });
});
