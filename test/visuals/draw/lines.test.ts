/** Where lines' points, names and ticks come to stand. */
import { describe, expect, it } from 'vitest';
import type { SeriesData } from '../../../src/visuals/decision.ts';
import { endShifts } from '../../../src/visuals/draw/lineLabels.ts';
import { pointNames } from '../../../src/visuals/draw/pointNames.ts';
import { timeAxis } from '../../../src/visuals/draw/timeAxis.ts';
import { loweringOf } from './lowering.ts';

/** A day as spreadsheets count it. */
function day(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - Date.parse('1899-12-30T00:00:00Z')) / 86_400_000;
}

describe('an axis of dates', () => {
  it.each([
    ['2025-01-03', '2025-06-30', 'months', 1, '2025-01-01', '2025-07-01'],
    ['2025-01-31', '2026-12-01', 'months', 6, '2025-01-01', '2027-01-01'],
    ['1999-05-05', '2024-02-29', 'years', 5, '1999-01-01', '2025-01-01'],
    ['2025-02-27', '2025-03-02', 'days', 1, '2025-02-27', '2025-03-02'],
  ])('from %s to %s has ticks every %s', (first, last, unit, step, min, max) => {
    expect(timeAxis([day(first), day(last)], 8)).toMatchObject({ unit, step, min: day(min), max: day(max) });
  });
});

const look = { size: 10, font: 'body', colour: { role: 'ink' }, bold: false } as const;
const plot = { x: 0, y: 0, width: 400, height: 100 };

function ending(...ends: readonly (number | null)[]): readonly SeriesData[] {
  return ends.map((end, i) => ({
    name: `Line ${i}`,
    column: i,
    values: [50, end],
    texts: ['', ''],
    unit: { name: '', format: '0' },
  }));
}

describe('names at the ends of lines', () => {
  const shiftsOf = (...ends: readonly (number | null)[]) =>
    endShifts(ending(...ends), { min: 0, max: 100 }, { plot, every: 1, xs: [100, 300] }, look);

  it('stay where they are if there is room', () => {
    expect(shiftsOf(20, 60, 90)).toEqual([0, 0, 0]);
  });

  it('move apart, no further than needed, and keep their order', () => {
    const ends = [50, 54, 52];
    const places = ends.map((end, i) => end - (shiftsOf(...ends)?.[i] ?? 0));
    const sorted = places.toSorted((a, b) => a - b);
    // A line of text of 10 pt is 12 pt high.
    expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThanOrEqual(12);
    expect((sorted[2] ?? 0) - (sorted[1] ?? 0)).toBeGreaterThanOrEqual(12);
    expect(sorted.map((place) => places.indexOf(place))).toEqual([0, 2, 1]);
    expect((sorted[0] ?? 0) + (sorted[2] ?? 0)).toBeCloseTo(2 * 52);
  });

  it('are given up where they would stand far from their line, or a line does not reach the end', () => {
    expect(shiftsOf(50, 51, 52, 53, 54)).toBeUndefined();
    expect(shiftsOf(50, null)).toBeUndefined();
  });
});

describe('names of points', () => {
  const lowering = loweringOf({ width: 400, height: 100 });
  const named = (names: readonly string[], points: readonly { x: number; y: number }[]) =>
    pointNames(names, points, look, plot, lowering);

  it('stand at the right, or where nothing is in the way', () => {
    const points = [
      { x: 200, y: 50 },
      { x: 215, y: 50 },
      { x: 398, y: 20 },
    ];
    expect(named(['One', 'Two', 'Three'], points)).toEqual({ 0: 'left', 1: 'right', 2: 'left' });
  });

  it('are those of the outermost points only where there is no room for all', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => ({
      x: 150 + (i % 8) * 12,
      y: 30 + Math.floor(i / 8) * 8,
    }));
    const points = [{ x: 20, y: 90 }, ...crowd, { x: 380, y: 10 }];
    const names = points.map((_, i) => `Point ${i}`);
    expect(Object.keys(named(names, points))).toEqual(['0', '41']);
  });
});
