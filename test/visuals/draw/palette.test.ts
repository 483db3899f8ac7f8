import { describe, expect, it } from 'vitest';
import { barColours, partColours, shades } from '../../../src/visuals/draw/palette.ts';

const series = (count: number, planned: readonly number[] = []) =>
  Array.from({ length: count }, (_, i) => ({
    name: '',
    column: i,
    values: [],
    texts: [],
    unit: { name: '', format: '0' },
    planned: planned.includes(i),
  }));

describe('colours of series', () => {
  it.each([1, 2, 3, 4, 5, 6])('all differ: %d', (count) => {
    const different = (colours: readonly unknown[]) =>
      new Set(colours.map((one) => JSON.stringify(one))).size;
    expect(different(barColours(series(count)))).toBe(count);
    expect(different(partColours(count))).toBe(count);
    expect(different(shades(count))).toBe(count);
    expect(different(shades(count, 0))).toBe(count);
  });

  it('are strong for what is, and pale for what was or is only planned', () => {
    expect(barColours(series(2))[1]).toEqual({ role: 'accent' });
    expect(barColours(series(2, [1]))[0]).toEqual({ role: 'accent' });
  });
});
