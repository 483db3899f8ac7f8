/** Tables computed from true numbers and then rounded, or cut off, are never accused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/checks/index.ts';
import { readReport } from '../../src/report/read.ts';

const RUNS = { numRuns: 150 };

const amounts = fc.array(fc.double({ min: 0.5, max: 90_000, noNaN: true }), { minLength: 3, maxLength: 8 });
const decimals = fc.integer({ min: 0, max: 2 });
const rounding = fc.constantFrom('round', 'cut');

describe('tables of rounded numbers have no findings', () => {
  it('changes of counts', () => {
    const pairs = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 90_000 }), fc.integer({ min: 0, max: 90_000 })),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(pairs, decimals, rounding, (values, digits, mode) => {
        const rows = values.map(([before, after], row) => {
          const change = (100 * (after - before)) / before;
          return `| M${row}x | ${before} | ${after} | ${change < 0 ? '' : '+'}${cut(change, digits, mode)}% |`;
        });
        expect(reasonsIn(['| Metric | Q1 2024 | Q2 2024 | Change |', '|--|--|--|--|', ...rows])).toEqual([]);
      }),
      RUNS,
    );
  });

  it('growth on the row before', () => {
    fc.assert(
      fc.property(amounts, decimals, (values, digits) => {
        const rows = values.map((value, row) => {
          const before = values[row - 1];
          const growth =
            before === undefined ? 'n/a' : `${((100 * (value - before)) / before).toFixed(digits)}%`;
          return `| ${2010 + row} | $${value.toFixed(2)} | ${growth} |`;
        });
        expect(reasonsIn(['| Year | Revenue | Growth |', '|--|--|--|', ...rows])).toEqual([]);
      }),
      RUNS,
    );
  });

  it.each(['€', ''])('totals of rows and columns, %s', (currency) => {
    fc.assert(
      fc.property(amounts, amounts, decimals, (first, second, digits) => {
        const length = Math.min(first.length, second.length);
        const rows = Array.from({ length }, (_, row) => [first[row] ?? 0, second[row] ?? 0] as const);
        const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
        const line = (label: string, ...values: readonly number[]): string =>
          `| ${[label, ...[...values, sum(values)].map((value) => `${currency}${value.toFixed(digits)}`)].join(' | ')} |`;
        const body = rows.map((row, index) => line(`Depot ${'abcdefgh'[index]}`, ...row));
        const total = line('Total', sum(rows.map(([one]) => one)), sum(rows.map(([, other]) => other)));
        expect(
          reasonsIn(['| Depot | Van hours | Boat hours | Total |', '|--|--|--|--|', ...body, total]),
        ).toEqual([]);
      }),
      RUNS,
    );
  });

  it('shares of a whole', () => {
    fc.assert(
      fc.property(amounts, decimals, (values, digits) => {
        const whole = values.reduce((all, value) => all + value, 0);
        const rows = values.map(
          (value, row) =>
            `| Fuel ${'abcdefgh'[row]} | ${value.toFixed(1)} t | ${((100 * value) / whole).toFixed(digits)}% |`,
        );
        const total = `| Total | ${whole.toFixed(1)} t | 100% |`;
        expect(reasonsIn(['| Fuel | Amount | Share |', '|--|--|--|', ...rows, total])).toEqual([]);
      }),
      RUNS,
    );
  });

  it('budgets', () => {
    fc.assert(
      fc.property(
        amounts,
        fc.array(fc.double({ min: 0, max: 1.3, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (budgets, shares) => {
          const rows = budgets.map((budget, row) => {
            const spent = budget * (shares[row] ?? 0);
            const used = `${((100 * spent) / budget).toFixed(0)}%`;
            const cells = [budget, spent, budget - spent].map((value) =>
              `$${value.toFixed(1)}K`.replace('$-', '-$'),
            );
            return `| ${'abcdefgh'[row]} team | ${cells.join(' | ')} | ${used} |`;
          });
          expect(
            reasonsIn(['| Team | Budget | Spent | Remaining | % used |', '|--|--|--|--|--|', ...rows]),
          ).toEqual([]);
        },
      ),
      RUNS,
    );
  });
});

function cut(value: number, digits: number, mode: string): string {
  const factor = 10 ** digits;
  return mode === 'round' ? value.toFixed(digits) : (Math.trunc(value * factor) / factor).toFixed(digits);
}

function reasonsIn(table: readonly string[]): readonly string[] {
  const { report } = readReport(`# Report\n\n## Numbers\n\n${table.join('\n')}\n`);
  return checkReport(report).map(({ reason }) => reason);
}
