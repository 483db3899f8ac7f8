/**
 * The bounds of value axes: round ones where the axis is shown, and roomy ones where labels stand at the marks.
 */

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

export interface Scale extends Bounds {
  /** The distance of ticks. */
  readonly unit: number;
}

const ROUND = [1, 2, 2.5, 5, 10];
export const TICKS = 5;

/** Labels never take more of the plot than this. */
const MOST_LABEL_SHARE = 0.7;

/** Lines may leave zero out when the values vary by less than this share of the largest. */
const NARROW = 0.4;

/** The least and the largest value, zero among them. */
function extent(values: readonly (number | null)[]): Bounds {
  const known = values.filter((value) => value !== null);
  return { min: Math.min(0, ...known), max: Math.max(0, ...known) };
}

/** Round bounds and ticks that hold all values and zero, with about so many steps between them. */
export function roundScale(values: readonly (number | null)[], steps: number = TICKS): Scale {
  const { min, max } = extent(values);
  const range = max - min || 1;
  const unit = atLeastOne(roundUnit(range / steps), values);
  return {
    min: tidy(Math.floor(min / unit + 1e-9) * unit),
    max: tidy(Math.ceil((max || min + range) / unit - 1e-9) * unit),
    unit,
  };
}

/**
 * A scale for lines. It leaves zero out where all values lie in a narrow band far from it, and is then at least
 * twice as long as the band, so that a ripple does not look like a wave.
 */
export function lineScale(values: readonly (number | null)[]): Scale {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  const narrow = low > 0 && high > low && high - low < NARROW * high;
  if (!narrow) return roundScale(values);
  const spare = (high - low) / 2;
  const unit = atLeastOne(roundUnit((2 * (high - low)) / (TICKS - 1)), values);
  return {
    min: tidy(Math.max(0, Math.floor((low - spare) / unit) * unit)),
    max: tidy(Math.ceil((high + spare) / unit) * unit),
    unit,
  };
}

/** Points need no zero where all lie further from it than this share of the largest value. */
const FAR_FROM_ZERO = 0.2;

/** A scale for points, which are read by their place: from just below the least to just above the largest value. */
export function pointScale(values: readonly (number | null)[]): Scale {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const high = Math.max(...known);
  if (low < FAR_FROM_ZERO * high || high === low) return roundScale(values);
  const unit = atLeastOne(roundUnit((high - low) / (TICKS - 1)), values);
  // A point on the edge would be cut.
  const [min, max] = [Math.ceil(low / unit - 1) * unit, Math.floor(high / unit + 1) * unit];
  return { min: tidy(min), max: tidy(max), unit };
}

/**
 * Bounds that leave room in a plot of the length for labels behind the longest bars: `after` beyond the largest
 * value, `before` beyond the least one if it is negative.
 */
export function roomyBounds(
  values: readonly (number | null)[],
  length: number,
  after: number,
  before: number = after,
): Bounds {
  const { min, max } = extent(values);
  const range = max - min;
  if (range === 0) return { min: 0, max: 1 };
  const right = max > 0 ? after : 0;
  const left = min < 0 ? before : 0;
  const share = Math.min(MOST_LABEL_SHARE, (left + right) / length);
  const whole = range / (1 - share);
  const spare = whole - range;
  return {
    min: min - (spare * left) / (left + right || 1),
    max: max + (spare * right) / (left + right || 1),
  };
}

/** The next number of the form 1, 2, 2.5 or 5 × 10^n; 1 where `least` is too small to count with. */
function roundUnit(least: number): number {
  if (least < Number.MIN_VALUE * 1e20) return 1;
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = ROUND.find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

/** Counts have no ticks between whole numbers. */
function atLeastOne(unit: number, values: readonly (number | null)[]): number {
  return values.every((value) => Number.isInteger(value ?? 0)) ? Math.max(1, unit) : unit;
}

/** Without the noise of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
