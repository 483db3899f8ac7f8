/**
 * Digits with separators. What `1.234` means is decided for a column, never for a cell: each token gives evidence,
 * and a column's (or table's, or language's) evidence says which mark is the decimal one.
 */

export type DecimalMark = '.' | ',';

/** Source of a pattern for one number's digits: grouped by spaces or apostrophes, or joined by points and commas. */
export const DIGITS =
  "(?:\\d{1,3}(?:[ ’'`]\\d{3})+(?:[.,]\\d+)?(?![\\d])|\\d+(?:[.,]\\d+)*|[.,]\\d+)(?:[eE][-+]?\\d+(?![\\d.]))?";

interface Digits {
  readonly value: number;
  /** Printed digits after the decimal mark. */
  readonly decimals: number;
}

/** What a token says of the decimal mark: certain, or only possible (`.?` where `1.234` may be either). */
export type MarkEvidence = '.' | ',' | '.?' | ',?' | 'none' | 'invalid';

/** Looks at one token of digits; `invalid` for what only looks like a number, as `1.0.2`. */
export function markEvidence(token: string): MarkEvidence {
  const grouped = token.replace(/[ ’'`]/g, '');
  const mantissa = grouped.replace(/[eE].*$/, '');
  const separators = mantissa.match(/[.,]/g) ?? [];
  const last = separators.at(-1) as DecimalMark | undefined;
  if (last === undefined) return 'none';
  const parts = mantissa.split(/[.,]/);
  if (separators.length === 1) {
    const [whole = '', rest = ''] = parts;
    const mayGroup = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole) && grouped.length === token.length;
    return mayGroup && mantissa === grouped ? `${last}?` : last;
  }
  const first = separators[0] as DecimalMark;
  const uniform = separators.slice(0, -1).every((separator) => separator === first);
  if (!uniform) return 'invalid';
  if (first !== last) return isGrouped(parts.slice(0, -1)) ? last : 'invalid';
  if (!isGrouped(parts)) return 'invalid';
  return last === ',' ? '.' : ',';
}

/** Groups of three, or of two before the last as in India; the first group may be shorter. */
function isGrouped(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  if (!/^\d{1,3}$/.test(first) || rest.at(-1)?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  return (
    middle.every((part) => part.length === 3) ||
    (first.length < 3 && middle.every((part) => part.length === 2))
  );
}

/** Reads a token by the decimal mark of its column; `undefined` for what only looks like a number. */
export function readDigits(token: string, mark: DecimalMark): Digits | undefined {
  const evidence = markEvidence(token);
  if (evidence === 'invalid') return undefined;
  const decimal = evidence === 'none' ? undefined : evidence.length === 1 ? evidence : mark;
  const [mantissa = '', exponent] = token.replace(/[ ’'`]/g, '').split(/[eE]/);
  const plain = mantissa.replace(/[.,]/g, (separator) => (separator === decimal ? '.' : ''));
  const printed = plain.split('.')[1]?.length ?? 0;
  const power = exponent === undefined ? 0 : Number(exponent);
  const value = Number(
    `${plain.startsWith('.') ? '0' : ''}${plain}${exponent === undefined ? '' : `e${exponent}`}`,
  );
  return Number.isFinite(value) ? { value, decimals: printed - power } : undefined;
}
