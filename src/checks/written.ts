/** Numbers that a message names, written as the author writes theirs. It knows nothing of what they mean. */
import { DIGITS, markEvidence } from '../visuals/data/digits.ts';
import type { Quantity } from '../visuals/data/quantity.ts';
import type { Amount } from './sheet.ts';

const ALL_DIGITS = new RegExp(DIGITS, 'g');

/** A value in the base unit, in the dress of an amount: its unit, scale word, decimals and separators. */
export function likeAmount(value: number, { quantity, factor }: Amount, text: string): string {
  const own = value / factor;
  if (/[a-z]/.test(quantity.digits)) return clock(own);
  const number = withSeparators(own / quantity.scale, quantity.decimals + missing(own, quantity), text);
  const signless = number.replace('-', '');
  const at = text.indexOf(quantity.digits);
  const around =
    at < 0
      ? ['', '']
      : [text.slice(0, at), text.slice(at + quantity.digits.length)].map((part) =>
          part.replace(/[-−–+()*~≈▲▼↑↓]/g, ''),
        );
  return `${own < 0 ? '-' : ''}${(around[0] ?? '').trimStart()}${signless}${(around[1] ?? '').trimEnd()}`;
}

/** One digit more where the value would be written as what stands there already. */
function missing(own: number, { amount, scale, decimals }: Quantity): number {
  return Math.abs(own - amount) / scale < 10 ** -decimals / 2 ? 1 : 0;
}

/** A signed percentage: `+26.4%`. */
export function percent(fraction: number, decimals: number, text: string): string {
  return `${signOf(fraction)}${withSeparators(Math.abs(fraction * 100), decimals, text)}%`;
}

export function signOf(value: number): '+' | '-' {
  return value < 0 ? '-' : '+';
}

/** Digits with at most the given decimals, with the separators found in `text`. */
export function withSeparators(value: number, decimals: number, text: string): string {
  const [whole = '', rest = ''] = value.toFixed(Math.min(6, Math.max(0, decimals))).split('.');
  const tokens = text.match(ALL_DIGITS) ?? [];
  const mark = tokens.some((token) => markEvidence(token) === ',') ? ',' : '.';
  const group = tokens
    .map((token) => /^\d{1,3}([.,' ’\u00a0\u202f])\d{3}(?!\d)/.exec(token)?.[1])
    .find((found) => found !== undefined && found !== mark);
  const grouped = group === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return rest === '' ? grouped : `${grouped}${mark}${rest}`;
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
