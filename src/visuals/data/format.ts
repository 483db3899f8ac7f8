/** Excel formats that carry a unit. Format codes know no locale: the reader's own decides on separators. */
import type { Unit } from '../decision.ts';
import type { UnitOfMeasure } from './units.ts';

interface Printed {
  /** The most digits after the mark that the author printed, in the shown scale. */
  readonly decimals: number;
  /** The largest absolute value. */
  readonly largest: number;
  /** Scale word that most cells carry: 1, 1e3, 1e6, 1e9. */
  readonly scale: number;
  /** The unit stands before the digits. */
  readonly leading: boolean;
  /** Signs are always shown. */
  readonly signed: boolean;
  /** The head tells the scale. */
  readonly inHead: boolean;
}

const SCALE_SUFFIX: ReadonlyMap<number, readonly [string, string]> = new Map([
  [1e3, [',', 'K']],
  [1e6, [',,', 'M']],
  [1e9, [',,,', 'B']],
]);

/** The unit of a series with the format its labels are written in. */
export function unitFormat(unit: UnitOfMeasure, printed: Printed): Unit {
  const share = unit.dimension === 'share';
  const [commas, suffix] = SCALE_SUFFIX.get(printed.scale) ?? ['', ''];
  const shown = (printed.largest * (share ? 100 : 1)) / (suffix === '' ? 1 : printed.scale);
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(1, shown))) + 1);
  const decimals = Math.min(printed.decimals, Math.max(0, 4 - whole), 3);
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}${commas}`;
  const bare = share ? `${digits.replace('#,##0', '0')}%` : affixed(unit, digits, suffix, printed.leading);
  const withSign = (format: string) => (printed.signed ? `+${format};-${format};${format}` : format);
  return {
    name: unit.name,
    format: withSign(bare),
    ...(printed.inHead && suffix !== '' && { bare: withSign(digits) }),
  };
}

function affixed(unit: UnitOfMeasure, digits: string, suffix: string, leading: boolean): string {
  const scaled = suffix === '' ? digits : `${digits}"${suffix}"`;
  if (unit.name === '') return scaled;
  const name = unit.name.replaceAll('"', '');
  if (leading) return `"${name}"${scaled}`;
  const tight = unit.dimension === 'multiple' || /^[/°]/.test(name);
  return `${scaled}"${tight ? '' : ' '}${name}"`;
}
