/** Matching what pptxgenjs wrote, piece by piece, with what it was given. */

/**
 * The XML with its n-th match of `pattern` (global) rewritten by the n-th item. Throws when there are not as many
 * matches as items: then the library has not written what it was told, and any further step would harm.
 */
export function pairwise<T>(
  xml: string,
  pattern: RegExp,
  items: readonly T[],
  rewrite: (match: string, item: T, index: number) => string,
): string {
  let count = 0;
  const rewritten = xml.replace(pattern, (match) => {
    const item = items[count];
    return item === undefined ? mismatch(pattern, items) : rewrite(match, item, count++);
  });
  return count === items.length ? rewritten : mismatch(pattern, items);
}

function mismatch(pattern: RegExp, items: readonly unknown[]): never {
  throw new Error(`pptxgenjs was given ${items.length} for ${pattern.source} and wrote another number`);
}
