/** Numbers that a message names, written as the author writes theirs. It knows nothing of what they mean. */
import { markEvidence } from '../visuals/data/digits.ts';
import type { Quantity } from '../visuals/data/quantity.ts';
import type { Amount } from './amount.ts';

/** A value in the base unit, in the dress of an amount: its unit, scale word, decimals and separators. */
export function likeAmount(
  value: number,
  { quantity, factor, unit }: Amount,
  text: string,
  others: readonly Quantity[] = [],
): string {
  const { digits, decimals, scale, amount } = quantity;
  const own = value / factor;
  if (unit.dimension === 'duration' && /[a-z]/.test(digits)) return clock(own);
  // One digit more where the value would be written as what stands there already.
  const most = Math.abs(own - amount) / scale < 10 ** -decimals / 2 ? decimals + 1 : decimals;
  const number = inDigits(own / scale, decimals, most, [quantity, ...others]);
  const [before, after] = dressOf(text, digits);
  return `${own < 0 ? '-' : ''}${before}${number}${after}`;
}

/** What stands around an amount's digits, without signs and marks: `$`, ` ms`. */
export function dressOf(text: string, digits: string): readonly [before: string, after: string] {
  const at = text.indexOf(digits);
  if (at < 0) return ['', ''];
  const bare = (part: string): string => part.replace(/[-−–+()[\]*~≈▲▼↑↓⬆⬇]/g, '');
  return [bare(text.slice(0, at)).trim(), bare(text.slice(at + digits.length)).trimEnd()];
}

/** The size of a value with `least` to `most` decimals, in the separators of the quantities. */
export function inDigits(value: number, least: number, most: number, like: readonly Quantity[]): string {
  const [whole = '', rest = ''] = Math.abs(value)
    .toFixed(Math.min(6, Math.max(0, most)))
    .split('.');
  const kept = rest.replace(/0+$/, '').padEnd(Math.max(0, least), '0');
  const [mark, group] = separatorsOf(like);
  const grouped = group === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return kept === '' ? grouped : `${grouped}${mark}${kept}`;
}

/** The decimal mark and the mark between thousands, as far as the quantities show them. */
function separatorsOf(like: readonly Quantity[]): readonly [mark: string, group: string | undefined] {
  const marks = like.map(({ digits }) => markEvidence(digits)).filter((found) => /^[.,]$/.test(found));
  const groups = like.flatMap(({ digits, decimals }) => {
    const [first, ...others] = digits.match(/[., '’]/g) ?? [];
    return first !== undefined && (decimals === 0 || (others.length > 0 && others.at(-1) !== first))
      ? [first]
      : [];
  });
  const [group] = groups;
  return [marks[0] ?? (group === '.' ? ',' : '.'), group];
}

/** Seconds as `1h 20m` or `3m 48s`. */
function clock(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const parts = [
    hours > 0 ? `${hours}h` : '',
    minutes > 0 ? `${minutes}m` : '',
    rest > 0 || whole === 0 ? `${rest}s` : '',
  ];
  return `${seconds < 0 ? '-' : ''}${parts.filter((part) => part !== '').join(' ')}`;
}
