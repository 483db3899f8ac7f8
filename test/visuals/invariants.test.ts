/** What must hold of any decision: totals, identifiers, gaps, order and orientation never change the answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transpose } from '../../src/visuals/data/transpose.ts';
import { decide } from '../../src/visuals/decide.ts';
import {
  decided,
  KPI,
  type Lines,
  linesOf,
  PANELS,
  RANKING,
  RISKS,
  STACK,
  seriesOf,
  TREND,
  tableOf,
  valuesOf,
  written,
} from './tables.ts';

const TABLES = Object.entries({ KPI, PANELS, STACK, RISKS, RANKING, TREND });
const context = { heading: '', nearby: '', language: 'en' };

describe.each(TABLES)('%s', (_, markdown) => {
  const decision = decided(markdown);
  const lines = linesOf(markdown);
  const [head = [], ...rows] = lines;

  it('gives the same answer again', () => {
    expect(decided(markdown)).toEqual(decision);
  });

  it('accounts for every column', () => {
    const told = [...decision.plotted, ...decision.leftOut.map(({ column }) => column)];
    expect([...told].sort()).toEqual([...head].sort());
  });

  it('does not change by a column of identifiers', () => {
    const numbered = lines.map((cells, row) => [row === 0 ? 'ID' : `X-${100 + row}`, ...cells]);
    const other = decided(written(numbered));
    expect(other.visual).toBe(decision.visual);
    expect(other.plotted).toEqual(decision.plotted);
    expect(valuesOf(other)).toEqual(valuesOf(decision));
    expect(other.leftOut).toContainEqual({ column: 'ID', index: 0, code: 'IDENTIFIER' });
  });

  it('keeps its values when rows change places', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows.keys()], { minLength: rows.length }), (order) => {
        const other = decided(written([head, ...order.map((row) => rows[row] ?? [])]));
        expect(other.visual).toBe(decision.visual);
        expect(other.plotted).toEqual(decision.plotted);
        expect(valuesOf(other)).toEqual(valuesOf(decision));
      }),
      { numRuns: 20 },
    );
  });

  it('never makes a zero of a missing value', () => {
    const places = rows.flatMap((cells, row) => cells.map((_, column) => ({ row, column })).slice(1));
    for (const place of places) {
      const other = decided(written(withCell(lines, place.row + 1, place.column, 'N/A')));
      const zeros = (found: typeof decision): number =>
        seriesOf(found)
          .flatMap(({ values }) => values)
          .filter((value) => value === 0).length;
      expect(zeros(other)).toBeLessThanOrEqual(zeros(decision));
    }
  });
});

describe('a total', () => {
  it.each([
    ['PANELS', PANELS, ['Total', '', '', '']],
    ['STACK', STACK, ['Total', '€122,000', '€81,700', '€40,300']],
    ['RANKING', RANKING, ['**Total**', '**87,000**']],
  ])('changes nothing of %s', (_, markdown, total) => {
    const [plain, summed] = [decided(markdown), decided(written([...linesOf(markdown), total]))];
    expect(summed.visual).toBe(plain.visual);
    expect(valuesOf(summed)).toEqual(valuesOf(plain));
  });
});

describe('a turned table', () => {
  it.each([
    ['PANELS', PANELS],
    ['TREND', TREND],
    ['STACK', STACK],
  ])('gives the same answer of %s', (_, markdown) => {
    const [upright, turned] = [decided(markdown), decide(transpose(tableOf(markdown)), context)];
    expect(turned.visual).toBe(upright.visual);
    expect(valuesOf(turned)).toEqual(valuesOf(upright));
    expect(seriesOf(turned).every(({ column }) => column === -1)).toBe(true);
  });
});

describe('other numbers', () => {
  const german = (markdown: string): string =>
    markdown.replace(/\d[\d,.]*\d/g, (number) =>
      number.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ',')),
    );

  it.each([
    ['PANELS', PANELS],
    ['STACK', STACK],
    ['RANKING', RANKING],
  ])('written the German way change only labels of %s', (_, markdown) => {
    const [english, other] = [decided(markdown), decided(german(markdown), { language: 'de' })];
    expect(other.visual).toBe(english.visual);
    expect(valuesOf(other)).toEqual(valuesOf(english));
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '-',
      'N/A',
      '12',
      '1,234',
      '3.5%',
      '$1.2M',
      '12 ms',
      '3m 20s',
      '5–10',
      '±',
      '(12)',
      'Q3 2025',
      '2024-01-05',
      '✅',
      'Low',
      'High',
      'Total',
      '1e999',
      '46:1',
      '0',
      '-0',
      '𝟛',
      '٣',
      '1.2.3',
    ),
    fc.string({ maxLength: 12 }),
  );
  const cells = fc.integer({ min: 1, max: 7 }).chain((width) => {
    const row = fc.array(
      cell.map((text) => text.replace(/[|\\n\r]/g, ' ')),
      { minLength: width, maxLength: width },
    );
    return fc.array(row, { minLength: 1, maxLength: 12 });
  });

  it('gets a decision whose series fit their categories', () => {
    fc.assert(
      fc.property(cells, (lines) => {
        const [header = [], ...rows] = lines.map((row) =>
          row.map((text) => [{ type: 'text' as const, text }]),
        );
        const decision = decide({ header, rows }, context);
        for (const { values, texts } of seriesOf(decision)) {
          const categories = 'categories' in decision ? decision.categories : [];
          expect([values.length, texts.length]).toEqual([categories.length, categories.length]);
          expect(values.every((value) => value === null || Number.isFinite(value))).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function withCell(lines: Lines, row: number, column: number, text: string): Lines {
  return lines.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? text : cell)) : cells,
  );
}
