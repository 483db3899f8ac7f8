/** Tables on slides: where they turn the page. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { TableShape } from '../../src/deck/model.ts';
import { createMeasurer } from '../../src/text/measure.ts';

/** The first words of the rows of each page of a table of two columns. */
async function pagesOf(rows: readonly string[], above = ''): Promise<readonly (readonly string[])[]> {
  const table = ['| What | State |', '|---|---|', ...rows].join('\n');
  const { deck } = await compile(`# R\n\n## S\n\n${above}${table}`);
  const shapes = deck.sections.flatMap(({ slides }) => slides.flatMap((slide) => slide.shapes));
  const tables = shapes.filter((shape): shape is TableShape => shape.type === 'table');
  return tables.map(({ rows: [, ...body] }) =>
    body.map(({ cells: [first] }) =>
      (first?.paragraphs ?? [])
        .flatMap(({ runs }) => runs.map((run) => ('text' in run ? run.text : ' ')))
        .join(''),
    ),
  );
}

const row = (i: number) => `| Row ${i} | said of it |`;

describe('a table that goes on over slides', () => {
  it.each([9, 10, 11, 12, 13, 14])(
    'ends no slide with the head of a section after %d rows',
    async (count) => {
      const before = Array.from({ length: count }, (_, i) => row(i));
      const after = Array.from({ length: 20 }, (_, i) => row(count + i));
      const rows = [...before, '| **Section** | |', ...after];
      const pages = await pagesOf(rows);
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.map((page) => page.at(-1))).not.toContain('Section');
      expect(pages.flat()).toHaveLength(rows.length);
    },
  );

  it('is cut where it is full when all of its rows have one cell', async () => {
    const pages = await pagesOf(Array.from({ length: 30 }, (_, i) => `| Row ${i} | |`));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat()).toHaveLength(30);
  });

  it('has no empty row where the first one just does not fit below the words above it', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `| Row ${i} | ${i === 25 ? 'done' : ''} |`);
    for (const words of ['word '.repeat(36), 'word '.repeat(24), '']) {
      const pages = await pagesOf(rows, `${'- Item\n'.repeat(5)}- ${words}last\n\n`);
      expect(pages.flat()).not.toContain('');
    }
  });
});

it('boxes of tasks are ticks and rings in a table', async () => {
  const { deck } = await compile(
    '# R\n\n## S\n\n| What | Done |\n|--|--|\n| A | [x] |\n| B | [ ] |\n| C | [X] |',
  );
  const cells = deck.sections
    .flatMap(({ slides }) => slides.flatMap(({ shapes }) => shapes))
    .flatMap((shape) =>
      shape.type === 'table' ? shape.rows.slice(1).map(({ cells: [, last] }) => last) : [],
    );
  const texts = cells.flatMap((cell) =>
    cell?.paragraphs.map(({ runs }) => runs.map((run) => 'text' in run && run.text)),
  );
  expect(texts).toEqual([['✓'], ['○'], ['✓']]);
});

it('a row of one cell in bold stands over the whole width', async () => {
  const { deck } = await compile(
    '# R\n\n## S\n\n| What | Who |\n|--|--|\n| **Early** | |\n| A | Ann |\n| Late | |',
  );
  const widths = deck.sections
    .flatMap(({ slides }) => slides.flatMap(({ shapes }) => shapes))
    .flatMap((shape) => (shape.type === 'table' ? shape.rows : []))
    .map(({ cells }) => cells.map(({ columnSpan = 1 }) => columnSpan));
  expect(widths).toEqual([[1, 1], [2], [1, 1], [1, 1]]);
});

it('what is short stands on one line beside what is long', async () => {
  const long = `| ${'Words that are read one after the other '.repeat(6)} | Not started yet |`;
  const { deck, template } = await compile(
    `# R\n\n## S\n\n| What | State |\n|--|--|\n${`${long}\n`.repeat(4)}`,
  );
  const { width } = createMeasurer(template);
  const tables = deck.sections
    .flatMap(({ slides }) => slides.flatMap(({ shapes }) => shapes))
    .filter((shape): shape is TableShape => shape.type === 'table');
  expect(tables.length).toBeGreaterThan(0);
  for (const { columns, rows } of tables) {
    for (const { cells } of rows.slice(1)) {
      const runs = cells[1]?.paragraphs[0]?.runs ?? [];
      expect(width(runs)).toBeLessThan((columns[1] ?? 0) - 16);
    }
  }
});
