/**
 * How much room a formula takes, as a share of its text's size: a box model, on the safe side, since no font of
 * formulas is measured.
 */
import type { Formula } from '../deck/formula.ts';
import type { Size } from '../deck/model.ts';

/** Width of a letter, and height of a line. */
const LETTER = 0.62;
const SIGN = 0.95;
const LINE = 1.25;

/** Powers, indices and bounds are set at this share. */
const SMALL = 0.72;
const GAP = 0.25;

const SIGNS = /[=+−<>≤≥≈→⇒∈×±]/u;

export function sizeOf(formula: Formula): Size {
  switch (formula.kind) {
    case 'text':
      return {
        width: [...formula.text].reduce((sum, sign) => sum + (SIGNS.test(sign) ? SIGN : LETTER), 0),
        height: LINE,
      };
    case 'row':
      return beside(formula.parts.map(sizeOf));
    case 'fraction': {
      const both = above([sizeOf(formula.over), sizeOf(formula.under)]);
      return { width: both.width + GAP, height: both.height + GAP };
    }
    case 'root': {
      const of = sizeOf(formula.of);
      return { width: of.width + 1, height: of.height + GAP };
    }
    case 'script': {
      const scripts = [formula.sub, formula.sup].flatMap((part) => (part ? [small(sizeOf(part))] : []));
      const base = sizeOf(formula.base);
      const width = Math.max(0, ...scripts.map((size) => size.width));
      return { width: base.width + width, height: base.height + scripts.length * GAP };
    }
    case 'limits':
      return above(
        [formula.above, formula.base, formula.below].flatMap((part) => (part ? [sizeOf(part)] : [])),
      );
    case 'nary': {
      const bounds = [formula.from, formula.to].flatMap((part) => (part ? [small(sizeOf(part))] : []));
      const sign = above([{ width: 1, height: 1.6 }, ...bounds]);
      return beside([sign, sizeOf(formula.of)]);
    }
    case 'accent': {
      const of = sizeOf(formula.of);
      return { ...of, height: of.height + GAP };
    }
    case 'fence': {
      const of = sizeOf(formula.of);
      return { ...of, width: of.width + 1 };
    }
    case 'matrix': {
      const rows = formula.rows.map((cells) => cells.map(sizeOf));
      const count = Math.max(0, ...rows.map((cells) => cells.length));
      const widths = Array.from({ length: count }, (_, c) =>
        Math.max(...rows.map((cells) => cells[c]?.width ?? 0)),
      );
      const height = rows.reduce(
        (sum, cells) => sum + Math.max(LINE, ...cells.map((cell) => cell.height)) + GAP,
        0,
      );
      return { width: widths.reduce((sum, width) => sum + width + 1, 0), height };
    }
  }
}

function beside(sizes: readonly Size[]): Size {
  return {
    width: sizes.reduce((sum, { width }) => sum + width, 0),
    height: Math.max(LINE, ...sizes.map(({ height }) => height)),
  };
}

function above(sizes: readonly Size[]): Size {
  return {
    width: Math.max(0, ...sizes.map(({ width }) => width)),
    height: sizes.reduce((sum, { height }) => sum + height, 0),
  };
}

function small({ width, height }: Size): Size {
  return { width: width * SMALL, height: height * SMALL };
}
