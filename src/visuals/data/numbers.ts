/** Small arithmetic over values of which some may be missing. */

type Values = readonly (number | null)[];

/** Median of the absolute values that there are; 0 of none. */
export function median(values: Values): number {
  const sorted = present(values)
    .map(Math.abs)
    .sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function present(values: Values): readonly number[] {
  return values.filter((value) => value !== null);
}

/** Every two of the items, in their order. */
export function* pairs<T>(items: readonly T[]): Generator<readonly [T, T]> {
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(index + 1)) yield [one, other];
  }
}

export function sum(values: Values): number {
  return present(values).reduce((total, value) => total + value, 0);
}

/** The largest absolute value against the smallest that is not zero. */
export function span(values: Values): number {
  const sizes = present(values)
    .map(Math.abs)
    .filter((size) => size > 0);
  return sizes.length === 0 ? 1 : Math.max(...sizes) / Math.min(...sizes);
}

/** Index of the largest value; the first of equals; -1 of none. */
export function indexOfLargest(values: Values): number {
  let at = -1;
  values.forEach((value, index) => {
    if (value !== null && (at < 0 || value > (values[at] ?? -Infinity))) at = index;
  });
  return at;
}
