import { describe, expect, it } from 'vitest';
import { findTemplate, themeNames } from '../../../src/template/index.ts';
import {
  barColours,
  lineColours,
  partColours,
  shades,
  stackColours,
} from '../../../src/visuals/draw/palette.ts';
import { EYES, leastDistance, leastGrey } from './colourDistance.ts';

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

/** From one opinion to the other, and back. */
const OPINIONS = ['Strongly agree', 'Agree', 'Neutral', 'Disagree', 'Strongly disagree'];

it('opinions are of two hues, strongest at the ends', () => {
  const colours = stackColours(OPINIONS);
  expect(colours.map((colour) => ('role' in colour ? colour.role : ''))).toEqual([
    'accent',
    'accent',
    'muted',
    'warning',
    'warning',
  ]);
  expect(stackColours(OPINIONS.toReversed())).toEqual(colours.toReversed());
  expect(stackColours(['Agree', 'Neutral', 'Disagree'])).toEqual(partColours(3));
});

/** Of two fills beside one another 10 are seen at a glance; 2 are just seen. */
const SEEN = 10;

describe.each(themeNames())('in the theme %s', (name) => {
  const template = findTemplate(name);
  if (!template) throw new Error(`There is no theme ${name}`);

  it.each(Object.keys(EYES))('colours are told apart by %s eyes', (eyes) => {
    for (const count of [2, 3, 4]) {
      expect(leastDistance(barColours(series(count)), eyes, template)).toBeGreaterThan(2 * SEEN);
    }
    for (const count of [2, 3, 4, 5, 6]) {
      expect(leastDistance(partColours(count), eyes, template)).toBeGreaterThan(SEEN);
    }
    for (const count of [2, 3, 4, 5]) {
      expect(leastDistance(lineColours(series(count)), eyes, template)).toBeGreaterThan(SEEN - 1);
    }
  });

  it('bars and parts are told apart in grey', () => {
    for (const count of [2, 3, 4]) {
      expect(leastGrey(barColours(series(count)), template)).toBeGreaterThan(SEEN);
      expect(leastGrey(partColours(count), template)).toBeGreaterThan(SEEN);
    }
  });
});

it('periods are shades of one colour, the latest the strongest', () => {
  const years = series(3).map((one, i) => ({ ...one, name: String(2023 + i) }));
  expect(barColours(years).at(-1)).toEqual({ role: 'accent', tint: 1 });
});
