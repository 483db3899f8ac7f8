import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balance } from '../../src/flow/balance.ts';
import type { Piece } from '../../src/flow/piece.ts';
import { paginate, stackHeight } from '../../src/flow/stack.ts';

/** A piece that stands for `size` lines of 10 points and may be cut between any two of them. */
function lines(name: string, size: number, options: Options = {}): Piece {
  const { gap = 0, keep = false, solid = false, first = 0, depth } = options;
  return {
    type: 'drawn',
    height: size * 10,
    stretch: size * 10,
    gap,
    keep,
    ...(depth !== undefined && { depth }),
    notes: Array.from({ length: size }, (_, i) => `${name}${first + i}`),
    draw: () => [],
    split(available) {
      const fitting = Math.floor(available / 10);
      if (solid || fitting < 1 || fitting >= size) return undefined;
      return [
        lines(name, fitting, { ...options, keep: false }),
        lines(name, size - fitting, { ...options, first: first + fitting }),
      ];
    },
  };
}

interface Options {
  readonly gap?: number;
  readonly keep?: boolean;
  readonly solid?: boolean;
  readonly first?: number;
  readonly depth?: number;
}

const notesOf = (pages: readonly (readonly Piece[])[]) =>
  pages.flat().flatMap((piece) => (piece.type === 'drawn' ? piece.notes : []));

const pieces = fc
  .array(
    fc.record({
      size: fc.integer({ min: 1, max: 25 }),
      gap: fc.integer({ min: 0, max: 12 }),
      keep: fc.boolean(),
      solid: fc.boolean(),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((specs) =>
    specs.map((spec, i) => lines(`${i}:`, spec.solid ? Math.min(spec.size, 10) : spec.size, spec)),
  );

describe('paginate', () => {
  it('turns the page where the next piece does not fit', () => {
    const pages = paginate([lines('a', 6, { solid: true }), lines('b', 6, { solid: true })], 100);
    expect(pages.map((page) => page.length)).toEqual([1, 1]);
  });

  it('takes a heading along to the piece that it must not leave', () => {
    const pages = paginate(
      [
        lines('a', 7, { solid: true }),
        lines('head', 1, { keep: true, solid: true }),
        lines('b', 4, { solid: true }),
      ],
      100,
    );
    expect(notesOf([pages[1] ?? []])[0]).toBe('head0');
  });

  it('puts a piece that is higher than a page alone', () => {
    const pages = paginate([lines('a', 1, { solid: true }), lines('b', 30, { solid: true })], 100);
    expect(pages.map(stackHeight)).toEqual([10, 300]);
  });

  it('loses nothing and keeps the order', () => {
    fc.assert(
      fc.property(pieces, (input) => {
        expect(notesOf(paginate(input, 100))).toEqual(notesOf([input]));
      }),
    );
  });

  it('fills no page beyond its limit', () => {
    fc.assert(
      fc.property(pieces, (input) => {
        for (const page of paginate(input, 120)) {
          const whole = page.length === 1 || page.slice(0, -1).every((piece) => piece.keep);
          if (!whole) expect(stackHeight(page)).toBeLessThanOrEqual(120);
        }
      }),
    );
  });

  it('comes to an end with a page for everything', () => {
    fc.assert(fc.property(pieces, (input) => paginate(input, 100).every((page) => page.length > 0)));
  });
});

describe('balance', () => {
  it('needs no more pages than filling each to the brim', () => {
    fc.assert(
      fc.property(pieces, (input) => {
        expect(balance(input, 100).length).toBeLessThanOrEqual(paginate(input, 100).length);
      }),
    );
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(pieces, (input) => {
        expect(notesOf(balance(input, 100))).toEqual(notesOf([input]));
      }),
    );
  });

  it('leaves no nearly empty last page', () => {
    const items = Array.from({ length: 11 }, (_, i) => lines(`${i}`, 1, { solid: true }));
    expect(balance(items, 100).map((page) => page.length)).toEqual([6, 5]);
  });

  it('turns the page where a thought begins rather than in the middle of one', () => {
    const names = ['a', 'a1', 'a2', 'a3', 'b', 'b1', 'b2', 'b3', 'b4', 'c', 'c1', 'c2'];
    const items = names.map((name) => lines(name, 1, { solid: true, depth: name.length }));
    expect(balance(items, 80).map((page) => notesOf([page])[0])).toEqual(['a0', 'b0']);
  });

  it('does not leave a page nearly empty for it', () => {
    const items = Array.from({ length: 11 }, (_, i) =>
      lines(`${i}`, 1, { solid: true, depth: i === 10 ? 0 : 1 }),
    );
    expect(balance(items, 100).map((page) => page.length)).toEqual([6, 5]);
  });

  it('keeps pieces whole where that takes no more pages', () => {
    const items = ['a', 'b', 'c'].map((name) => lines(name, 6));
    expect(balance(items, 120).map((page) => page.map(({ height }) => height))).toEqual([[60, 60], [60]]);
  });
});
