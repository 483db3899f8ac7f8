import { describe, expect, it } from 'vitest';
import { message } from '../src/messages.ts';

describe('message', () => {
  it('says where, what and by which rule', () => {
    const found = message('table-ragged', { line: 4, column: 2 }, { cells: 3, columns: 2 });
    expect(found).toMatchObject({
      line: 4,
      column: 2,
      ruleId: 'table-ragged',
      source: 'quarterdeck',
      fatal: false,
    });
    expect(found.reason).toMatch(/3 cells under 2/);
  });

  it('is fatal where the run cannot go on, and may be about no place', () => {
    const found = message('theme-unknown', undefined, { name: 'x', known: 'a, b' });
    expect(found.fatal).toBe(true);
    expect(found.line).toBeUndefined();
  });
});
