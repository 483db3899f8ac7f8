import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineScale, roomyBounds, roundScale } from '../../../src/visuals/draw/axis.ts';

const values = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 1, maxLength: 12 });

describe('roundScale', () => {
  it('holds zero and all values on few ticks', () => {
    fc.assert(
      fc.property(values, (some) => {
        const { min, max, unit } = roundScale(some);
        expect(min).toBeLessThanOrEqual(Math.min(0, ...some));
        expect(max).toBeGreaterThanOrEqual(Math.max(0, ...some));
        expect((max - min) / unit).toBeLessThanOrEqual(7);
        expect(Number.isInteger(Math.round((min / unit) * 1e6) / 1e6)).toBe(true);
      }),
    );
  });

  it.each([
    [[12, 18, 22], { min: 0, max: 25, unit: 5 }],
    [[0.71, 0.82], { min: 0, max: 1, unit: 0.2 }],
    [[-34, 21], { min: -40, max: 40, unit: 20 }],
    [[0, 0], { min: 0, max: 1, unit: 1 }],
    [[1, 2], { min: 0, max: 2, unit: 1 }],
  ])('of %j', (some, scale) => {
    expect(roundScale(some)).toEqual(scale);
  });
});

describe('lineScale', () => {
  it('starts at zero where values differ much', () => {
    expect(lineScale([20, 71]).min).toBe(0);
  });

  it('leaves zero out where they do not, and is at least twice as long as their band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 100_000 }), fc.integer({ min: 1, max: 60 }), (low, percent) => {
        const high = low * (1 + percent / 100);
        const { min, max } = lineScale([low, high]);
        expect(min).toBeLessThanOrEqual(low);
        expect(max).toBeGreaterThanOrEqual(high);
        expect(max - min).toBeGreaterThanOrEqual(2 * (high - low) * (1 - 1e-9));
      }),
    );
  });
});

describe('roomyBounds', () => {
  it('leaves the room asked for behind the longest bar', () => {
    const { min, max } = roomyBounds([10, 40], 500, 100);
    expect(min).toBe(0);
    expect((40 / max) * 500).toBeCloseTo(400);
  });

  it('leaves room at both sides of bars of both signs', () => {
    const { min, max } = roomyBounds([-30, 60], 300, 40, 20);
    const points = 300 / (max - min);
    expect((max - 60) * points).toBeCloseTo(40);
    expect((-30 - min) * points).toBeCloseTo(20);
  });
});
